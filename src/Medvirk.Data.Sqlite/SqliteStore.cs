#pragma warning disable EF1001 // The provider's own connection, as KeptConnection says.
using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Medvirk.Data.Backups;
using Medvirk.Data.Shared;
using Medvirk.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Medvirk.Data.Sqlite;

/// <summary>SQLite in one file: write-ahead log, one writer at a time by design.</summary>
public sealed class SqliteStore(string file) : Store, IDisposable
{
    private const int FoldAttempts = 20;
    private static readonly TimeSpan FoldPause = TimeSpan.FromMilliseconds(50);

    /// <summary>What SQLite puts after a database's name for its log and the log's index.</summary>
    internal static readonly IReadOnlyList<string> LogEndings = ["-wal", "-shm", "-journal"];

    private readonly SemaphoreSlim turns = new(1, 1);

    public override string Name => "sqlite";

    /// <summary>The database file.</summary>
    public string File => file;

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        ForeignKeys = true,
        DefaultTimeout = 30,
    }.ToString();

    public override async Task<WriteTransaction> BeginWriteAsync(DbContext db, CancellationToken ct)
    {
        await turns.WaitAsync(ct);
        var turn = new Turn(turns);
        try
        {
            // BEGIN IMMEDIATE: the lock is taken now, never upgraded half-way, which SQLite can't always wait for.
            return new WriteTransaction(await db.Database.BeginTransactionAsync(ct), turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public override WriteTransaction BeginWrite(DbContext db)
    {
        turns.Wait();
        var turn = new Turn(turns);
        try
        {
            return new WriteTransaction(db.Database.BeginTransaction(), turn);
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Deferred, so that it reads and never takes the writer's lock. In a cache of its own "read uncommitted" is how
    /// Microsoft.Data.Sqlite is asked for that; it reads what was committed when it began.
    /// </summary>
    public override Task<IDbContextTransaction> BeginSnapshotAsync(DbContext db, CancellationToken ct) =>
        db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, ct);

    /// <summary>The write-ahead log still holds the pages as they were; it is folded in and cut to nothing.</summary>
    public override async Task ScrubAsync(DbContext db)
    {
        await turns.WaitAsync();
        using var turn = new Turn(turns);
        await FoldLogAsync(db);
    }

    public override async Task CompactAsync(DbContext db, CancellationToken ct)
    {
        await turns.WaitAsync(ct);
        using var turn = new Turn(turns);
        await db.Database.ExecuteSqlRawAsync("VACUUM", ct);
        await FoldLogAsync(db);
    }

    /// <summary>The one writer is alone anyhow.</summary>
    public override Task LockAsync(DbContext db, Guid initiativeId, CancellationToken ct) => Task.CompletedTask;

    public override Task<Rebuild> BeginRebuildAsync(CancellationToken ct) =>
        Task.FromResult<Rebuild>(new SqliteRebuild(file, beside => new SqliteStore(beside)));

    protected override void Connect(DbContextOptionsBuilder options) => options
        .UseSqlite(ConnectionString, sqlite => sqlite.MigrationsAssembly(typeof(SqliteStore).Assembly.GetName().Name))
        .AddInterceptors(Pragmas.Instance, KeptStatements.Instance)
        .ReplaceService<ISqliteRelationalConnection, KeptConnection>();

    /// <summary>https://www.sqlite.org/rescode.html. A limit of the system on the size of files shows as a failed write.</summary>
    protected override StorageFault? OwnFaultOf(Exception error) => error is not SqliteException sqlite ? null : sqlite.SqliteErrorCode switch
    {
        SQLitePCL.raw.SQLITE_FULL => StorageFault.Full,
        SQLitePCL.raw.SQLITE_IOERR => sqlite.SqliteExtendedErrorCode is SQLitePCL.raw.SQLITE_IOERR_WRITE or SQLitePCL.raw.SQLITE_IOERR_TRUNCATE
            or SQLitePCL.raw.SQLITE_IOERR_SHMSIZE ? StorageFault.Full : StorageFault.Away,
        SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM => StorageFault.Away,
        _ => null,
    };

    public void Dispose() => turns.Dispose();

    /// <summary>A reader at work holds it up; we ask a few times, and the next checkpoint does the rest.</summary>
    private static async Task FoldLogAsync(DbContext db)
    {
        for (var attempt = 0; attempt < FoldAttempts; attempt++)
        {
            if (await TryFoldLogAsync(db))
            {
                return;
            }

            await Task.Delay(FoldPause);
        }
    }

    private static async Task<bool> TryFoldLogAsync(DbContext db)
    {
        await db.Database.OpenConnectionAsync();
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return await command.ExecuteScalarAsync() is 0L;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private sealed class Turn(SemaphoreSlim turns) : IDisposable
    {
        public void Dispose() => turns.Release();
    }

    /// <summary>
    /// FULL keeps an acknowledged write through a power cut; secure_delete overwrites destroyed keys.
    /// Said once to each connection of the pool: it remembers them, and a page opens one for every query.
    /// </summary>
    private sealed class Pragmas : DbConnectionInterceptor
    {
        public static readonly Pragmas Instance = new();
        private static readonly object Said = new();
        private readonly ConditionalWeakTable<object, object> told = [];
        private const string Sql = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;";

        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            if (IsTold(connection))
            {
                return;
            }

            using var command = connection.CreateCommand();
            command.CommandText = Sql;
            command.ExecuteNonQuery();
            Remember(connection);
        }

        public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            if (IsTold(connection))
            {
                return;
            }

            await using var command = connection.CreateCommand();
            command.CommandText = Sql;
            await command.ExecuteNonQueryAsync(cancellationToken);
            Remember(connection);
        }

        /// <summary>The handle is the pool's own connection; the object around it is new each time.</summary>
        private bool IsTold(DbConnection connection) => told.TryGetValue(((SqliteConnection)connection).Handle!, out _) || ReadsOnly(connection);

        /// <summary>The framework asks by such a connection whether there is a database; it may change nothing, the journal neither.</summary>
        private static bool ReadsOnly(DbConnection connection) =>
            new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly;

        private void Remember(DbConnection connection) => told.AddOrUpdate(((SqliteConnection)connection).Handle!, Said);
    }
}
