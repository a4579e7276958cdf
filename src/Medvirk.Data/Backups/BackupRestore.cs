using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backups;

/// <summary>Puts the tables of a backup into this installation's database, whichever kind it came from.</summary>
public sealed class BackupRestore(MedvirkContext db, Store store)
{
    /// <summary>Why this program can't take it; null when it can.</summary>
    public string? Hindrance(BackupManifest backup)
    {
        if (!db.Database.GetMigrations().Contains(backup.Migration))
        {
            return $"The backup was made by a newer program ({backup.Program}; its database has '{backup.Migration}', which this one doesn't know). Use the newer program.";
        }

        var known = TableMap.After(backup.Migration, db).ToDictionary(table => table.Name);
        foreach (var table in backup.Tables)
        {
            if (!known.Remove(table.Name, out var ours) || !ours.Columns.SequenceEqual(table.Columns))
            {
                return $"The backup has a table {table.Name} that is not as this program knows it: it was made by another build than {backup.Program} says.";
            }
        }

        return known.Count == 0 ? null : $"The backup lacks the table {known.Keys.Order().First()}: it was made by another build than {backup.Program} says.";
    }

    /// <summary>All of it or nothing; an older backup is brought up to date on the way.</summary>
    public async Task RunAsync(BackupReader backup, CancellationToken ct)
    {
        var manifest = backup.Manifest;
        await using var rebuild = await store.BeginRebuildAsync(ct);
        await rebuild.MigrateAsync(manifest.Migration, ct);
        await rebuild.BeginFillAsync(manifest.Tables, ct);
        foreach (var table in manifest.Tables)
        {
            var rows = await rebuild.FillAsync(table, backup.RowsAsync(table, ct), ct);
            if (rows != table.Rows)
            {
                throw new BackupException($"The backup's table {table.Name} has {rows} rows, and should have {table.Rows}.");
            }
        }

        await rebuild.EndFillAsync(manifest.Tables, ct);
        await rebuild.MigrateAsync(null, ct);
        await rebuild.CommitAsync(ct);
    }
}
