using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Medvirk.Data.Backbone;
using Medvirk.Data.Ledger;
using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Medvirk.Data.Backups;

/// <summary>
/// Writes everything into one archive while the site runs: the database as it stands at one moment, row by row and
/// in a form that both kinds of database can be filled from, and files beside it (docs/adr/0010).
/// </summary>
public sealed class BackupWriter(MedvirkContext db, Store store, TimeProvider clock)
{
    private const string About = """
        This is a backup of Medvirk: everything that an installation holds, personal data and keys included. Keep it safe.
        Put it back with:  medvirk restore FILE  (and look first with:  medvirk restore --help)
        manifest.json says what each file is, and its checksum.

        """;

    private readonly List<BackupFile> written = [];

    /// <summary>Writes under a temporary name, reads it all again, and only then gives it its name.</summary>
    /// <param name="target">The archive; there must be none of that name.</param>
    /// <param name="files">Files beside the database: where each lies, and its name from the data folder, with slashes.</param>
    /// <param name="ct">Stops it; nothing is left then.</param>
    /// <exception cref="BackupException">It could not be made.</exception>
    public async Task<BackupManifest> WriteAsync(string target, IEnumerable<(string File, string Name)> files, CancellationToken ct)
    {
        if (Path.Exists(target))
        {
            throw new BackupException($"There is something at {target} already. Give the backup a name of its own.");
        }

        var part = target + ".part";
        File.Delete(part);
        try
        {
            await PackAsync(part, files, ct);
            BackupManifest manifest;
            await using (var made = await BackupReader.OpenAsync(part, ct))
            {
                manifest = made.Manifest;
            }

            File.Move(part, target);
            return manifest;
        }
        finally
        {
            File.Delete(part);
        }
    }

    private async Task PackAsync(string part, IEnumerable<(string File, string Name)> files, CancellationToken ct)
    {
        await using var stream = new FileStream(part, Privately());
        await using (var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct))
        {
            await AddAsync(zip, BackupManifest.Title, to => to.WriteAsync(System.Text.Encoding.UTF8.GetBytes(About), ct).AsTask(), ct);
            var manifest = await TablesAsync(zip, ct);
            foreach (var (file, name) in files)
            {
                await FileAsync(zip, file, BackupFile.Prefix + name, ct);
            }

            var entry = zip.CreateEntry(BackupManifest.Entry);
            await using var to = await entry.OpenAsync(ct);
            await JsonSerializer.SerializeAsync(to, manifest with { Files = written }, BackupManifest.Json, ct);
        }

        stream.Flush(flushToDisk: true);
    }

    private async Task<BackupManifest> TablesAsync(ZipArchive zip, CancellationToken ct)
    {
        await using var snapshot = await store.BeginSnapshotAsync(db, ct);
        var migration = (await db.Database.GetAppliedMigrationsAsync(ct)).LastOrDefault()
            ?? throw new BackupException("The database is empty: there is nothing to back up.");
        if (!db.Database.GetMigrations().Contains(migration))
        {
            throw new BackupException($"The database is newer than this program (it has '{migration}'): the newer program can back it up.");
        }

        var tables = new List<BackupTable>();
        foreach (var table in TableMap.After(migration, db))
        {
            tables.Add(await TableAsync(zip, table, ct));
        }

        return new BackupManifest(
            BackupManifest.CurrentFormat,
            typeof(BackupWriter).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
            clock.Now(),
            store.Name,
            await db.Set<Installation>().AnyAsync(one => one.IsDemo, ct),
            migration,
            tables,
            await db.Set<LedgerHead>().OrderBy(head => head.InitiativeId).Select(head => new BackupHead(head.InitiativeId, head.Number, head.Hash)).ToListAsync(ct),
            []);
    }

    private async Task<BackupTable> TableAsync(ZipArchive zip, BackupTable table, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"SELECT {string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""))} FROM \"{table.Name}\"";
        await using var rows = await command.ExecuteReaderAsync(ct);
        var count = 0L;
        await AddAsync(zip, table.Entry, async to => count = await RowText.WriteAsync(rows, table.Columns, to, ct), ct);
        return table with { Rows = count };
    }

    private async Task FileAsync(ZipArchive zip, string file, string name, CancellationToken ct)
    {
        FileStream from;
        try
        {
            from = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (FileNotFoundException)
        {
            return; // taken away since the folder was read
        }

        await using (from)
        {
            await AddAsync(zip, name, to => from.CopyToAsync(to, ct), ct);
        }
    }

    private async Task AddAsync(ZipArchive zip, string name, Func<Stream, Task> write, CancellationToken ct)
    {
        using var sha = SHA256.Create();
        var bytes = 0L;
        await using (var entry = await zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(ct))
        await using (var through = new CryptoStream(new CountingStream(entry, n => bytes += n), sha, CryptoStreamMode.Write))
        {
            await write(through);
            await through.FlushFinalBlockAsync(ct);
        }

        written.Add(new BackupFile(name, bytes, Convert.ToHexStringLower(sha.Hash!)));
    }

    private static FileStreamOptions Privately()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
