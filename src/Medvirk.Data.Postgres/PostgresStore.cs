using System.Data;
using Medvirk.Data.Backups;
using Medvirk.Data.Shared;
using Medvirk.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Medvirk.Data.Postgres;

/// <summary>PostgreSQL: many writers, with acts of one initiative serial through an advisory lock.</summary>
public sealed class PostgresStore(string connectionString) : Store
{
    public override string Name => "postgres";

    public string ConnectionString => connectionString;

    public override async Task<WriteTransaction> BeginWriteAsync(DbContext db, CancellationToken ct) =>
        new(await db.Database.BeginTransactionAsync(ct), turn: null);

    public override WriteTransaction BeginWrite(DbContext db) => new(db.Database.BeginTransaction(), turn: null);

    public override Task<IDbContextTransaction> BeginSnapshotAsync(DbContext db, CancellationToken ct) =>
        db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);

    public override Task CompactAsync(DbContext db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync("VACUUM", ct);

    public override async Task LockAsync(DbContext db, Guid initiativeId, CancellationToken ct)
    {
        var key = BitConverter.ToInt64(initiativeId.ToByteArray(), 8);
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({key})", ct);
    }

    public override async Task<Rebuild> BeginRebuildAsync(CancellationToken ct) => await PostgresRebuild.BeginAsync(this, ct);

    protected override void Connect(DbContextOptionsBuilder options) => options
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgresStore).Assembly.GetName().Name));

    /// <summary>
    /// https://www.postgresql.org/docs/current/errcodes-appendix.html. What has no code came from the way there, not from the server.
    /// </summary>
    protected override StorageFault? OwnFaultOf(Exception error) => error switch
    {
        PostgresException { SqlState: PostgresErrorCodes.DiskFull } => StorageFault.Full,
        PostgresException { SqlState: ['0', '8', ..] or ['5', '7', 'P', ..] } => StorageFault.Away,
        PostgresException
        {
            SqlState: PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.ObjectNotInPrerequisiteState
                or PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.ReadOnlySqlTransaction,
        } => StorageFault.Away,
        PostgresException => null,
        NpgsqlException => StorageFault.Away,
        _ => null,
    };
}
