using System.Data;
using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Medvirk.Data.Postgres;

/// <summary>PostgreSQL: many writers, with acts of one initiative serial through an advisory lock.</summary>
public sealed class PostgresStore(string connectionString) : Store
{
    public override string Name => "postgres";

    public string ConnectionString => connectionString;

    public override void Configure(DbContextOptionsBuilder options) => options
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(PostgresStore).Assembly.GetName().Name));

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
}
