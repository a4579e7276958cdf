using Medvirk.Data.Backups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace Medvirk.Data.Postgres;

/// <summary>One transaction: the old tables go, the new ones come, or all stays as it is.</summary>
internal sealed class PostgresRebuild : Rebuild
{
    private const int Attempts = 20;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly PostgresStore store;
    private readonly MedvirkContext db;
    private IDbContextTransaction? transaction;

    private PostgresRebuild(PostgresStore store)
    {
        this.store = store;
        db = MedvirkContext.On(store, options =>
            options.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MigrationsUserTransactionWarning)));
    }

    private NpgsqlConnection Connection => (NpgsqlConnection)db.Database.GetDbConnection();

    public static async Task<PostgresRebuild> BeginAsync(PostgresStore store, CancellationToken ct)
    {
        var rebuild = new PostgresRebuild(store);
        try
        {
            await rebuild.BeginAsync(ct);
            return rebuild;
        }
        catch
        {
            await rebuild.DisposeAsync();
            throw;
        }
    }

    public override Task MigrateAsync(string? migration, CancellationToken ct) => db.Database.MigrateAsync(migration, ct);

    public override async Task BeginFillAsync(IReadOnlyList<BackupTable> tables, CancellationToken ct)
    {
        // A migration may have put in rows of its own; the backup has them too, as they were.
        await ExecuteAsync($"TRUNCATE {string.Join(", ", tables.Select(table => $"\"{table.Name}\""))}", ct);
        await ForeignKeysAsync("DEFERRABLE INITIALLY DEFERRED", ct);
    }

    public override async Task<long> FillAsync(BackupTable table, IAsyncEnumerable<object?[]> rows, CancellationToken ct)
    {
        var types = table.Columns.Select(column => TypeOf(column.Kind)).ToArray();
        await using var copy = await Connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({Names(table)}) FROM STDIN (FORMAT BINARY)", ct);
        copy.Timeout = TimeSpan.FromMinutes(10);
        await foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            for (var at = 0; at < row.Length; at++)
            {
                var value = row[at] is DateTimeOffset instant ? instant.ToUniversalTime() : row[at];
                await (value is not null ? copy.WriteAsync(value, types[at], ct) : copy.WriteNullAsync(ct));
            }
        }

        return (long)await copy.CompleteAsync(ct);
    }

    public override async Task EndFillAsync(IReadOnlyList<BackupTable> tables, CancellationToken ct)
    {
        await ExecuteAsync("SET CONSTRAINTS ALL IMMEDIATE", ct);
        await ForeignKeysAsync("NOT DEFERRABLE", ct);
        foreach (var (table, column) in tables.SelectMany(table => table.Columns.Where(column => column.IsCounted).Select(column => (table.Name, column.Name))))
        {
            await ExecuteAsync(
                $"""SELECT setval(pg_get_serial_sequence('"{table}"', '{column}'), COALESCE(MAX("{column}"), 0) + 1, false) FROM "{table}" """, ct);
        }
    }

    public override Task CommitAsync(CancellationToken ct) => transaction!.CommitAsync(ct);

    public override async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
        }

        await db.DisposeAsync();
    }

    private async Task BeginAsync(CancellationToken ct)
    {
        await using (var own = new NpgsqlConnection(store.ConnectionString))
        {
            NpgsqlConnection.ClearPool(own);
        }

        await db.Database.OpenConnectionAsync(ct);
        await AloneAsync(ct);

        var tables = await OurTablesAsync(ct);
        transaction = await db.Database.BeginTransactionAsync(ct);
        foreach (var table in tables)
        {
            await ExecuteAsync($"DROP TABLE IF EXISTS \"{table}\" CASCADE", ct);
        }

        // The migrator would look for its own table, fail to find it, and so end the transaction: it stays, and is emptied.
        await ExecuteAsync(db.GetService<IHistoryRepository>().GetCreateIfNotExistsScript(), ct);
        await ExecuteAsync($"DELETE FROM \"{HistoryRepository.DefaultTableName}\"", ct);
    }

    /// <summary>Who has just gone is still counted for a moment.</summary>
    private async Task AloneAsync(CancellationToken ct)
    {
        for (var attempt = 0; ; attempt++)
        {
            var others = await ScalarAsync<long>(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'", ct);
            if (others == 0)
            {
                return;
            }

            if (attempt == Attempts)
            {
                throw new BackupException($"Others are connected to the database ({others}). Stop the site on every machine, then try again.");
            }

            await Task.Delay(Pause, ct);
        }
    }

    private async Task<IReadOnlyList<string>> OurTablesAsync(CancellationToken ct) =>
        (await db.Database.GetAppliedMigrationsAsync(ct)).LastOrDefault() is { } last
            ? [.. TableMap.After(last, db).Select(table => table.Name)]
            : [];

    private Task ForeignKeysAsync(string how, CancellationToken ct) => ExecuteAsync(
        $"""
        DO $do$ DECLARE one record; BEGIN
          FOR one IN SELECT c.conname, r.relname FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid
            WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace
          LOOP EXECUTE format('ALTER TABLE %I ALTER CONSTRAINT %I {how}', one.relname, one.conname); END LOOP;
        END $do$
        """,
        ct);

    private NpgsqlCommand Command(string sql) => new(sql, Connection, (NpgsqlTransaction?)transaction?.GetDbTransaction()) { CommandTimeout = 600 };

    private async Task ExecuteAsync(string sql, CancellationToken ct)
    {
        await using var command = Command(sql);
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<T> ScalarAsync<T>(string sql, CancellationToken ct)
    {
        await using var command = Command(sql);
        return (T)(await command.ExecuteScalarAsync(ct))!;
    }

    private static NpgsqlDbType TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Uuid => NpgsqlDbType.Uuid,
        ColumnKind.Text => NpgsqlDbType.Text,
        ColumnKind.Bytes => NpgsqlDbType.Bytea,
        ColumnKind.Bool => NpgsqlDbType.Boolean,
        ColumnKind.Int => NpgsqlDbType.Integer,
        ColumnKind.Long => NpgsqlDbType.Bigint,
        ColumnKind.Double => NpgsqlDbType.Double,
        ColumnKind.Day => NpgsqlDbType.Date,
        ColumnKind.Time or ColumnKind.Instant => NpgsqlDbType.TimestampTz,
        _ => throw new InvalidOperationException(kind.ToString()),
    };
}
