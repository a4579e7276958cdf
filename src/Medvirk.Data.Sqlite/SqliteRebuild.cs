using Medvirk.Data.Backups;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Medvirk.Data.Sqlite;

/// <summary>A new file beside the one in use, that takes its name at the end.</summary>
internal sealed class SqliteRebuild : Rebuild
{
    private readonly string file;
    private readonly SqliteStore store;
    private readonly MedvirkContext db;
    private IDbContextTransaction? filling;

    public SqliteRebuild(string file, Func<string, SqliteStore> beside)
    {
        this.file = file;
        store = beside(file + ".part");
        DeleteAll(store.File);
        db = MedvirkContext.On(store);
    }

    public override Task MigrateAsync(string? migration, CancellationToken ct) => db.Database.MigrateAsync(migration, ct);

    public override async Task BeginFillAsync(IReadOnlyList<BackupTable> tables, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        filling = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys=ON", ct);
        foreach (var table in tables)
        {
            // A migration may have put in rows of its own; the backup has them too, as they were.
            await ExecuteAsync($"DELETE FROM \"{table.Name}\"", ct);
        }
    }

    public override async Task<long> FillAsync(BackupTable table, IAsyncEnumerable<object?[]> rows, CancellationToken ct)
    {
        await using var insert = Command($"INSERT INTO \"{table.Name}\" ({Names(table)}) VALUES ({string.Join(", ", table.Columns.Select((_, at) => "$" + at))})");
        var parameters = table.Columns.Select((_, at) => insert.Parameters.Add(new SqliteParameter("$" + at, null))).ToArray();
        var count = 0L;
        await foreach (var row in rows)
        {
            for (var at = 0; at < row.Length; at++)
            {
                parameters[at].Value = row[at] ?? DBNull.Value;
            }

            await insert.ExecuteNonQueryAsync(ct);
            count++;
        }

        return count;
    }

    public override async Task EndFillAsync(IReadOnlyList<BackupTable> tables, CancellationToken ct)
    {
        await filling!.CommitAsync(ct);
        await filling.DisposeAsync();
        filling = null;
        await db.Database.CloseConnectionAsync();
    }

    public override async Task CommitAsync(CancellationToken ct)
    {
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", ct);
        await CloseAsync();

        // What is left of the old one's log would be taken for the new one's. (Closing it has folded it in.)
        foreach (var ending in SqliteStore.LogEndings)
        {
            File.Delete(file + ending);
        }

        File.Move(store.File, file, overwrite: true);
    }

    public override async ValueTask DisposeAsync()
    {
        if (filling is not null)
        {
            await filling.DisposeAsync();
        }

        await CloseAsync();
        store.Dispose();
        DeleteAll(store.File);
    }

    private async Task CloseAsync()
    {
        await db.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    private SqliteCommand Command(string sql)
    {
        var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction)filling!.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    private async Task ExecuteAsync(string sql, CancellationToken ct)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    private static void DeleteAll(string file)
    {
        foreach (var ending in SqliteStore.LogEndings.Prepend(""))
        {
            File.Delete(file + ending);
        }
    }
}
