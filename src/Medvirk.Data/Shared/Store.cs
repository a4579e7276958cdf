using Medvirk.Data.Backups;
using Medvirk.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Medvirk.Data.Shared;

/// <summary>What differs between the databases: how to connect, how to write one at a time, how to lock an initiative.</summary>
public abstract class Store
{
    /// <summary>"sqlite" or "postgres".</summary>
    public abstract string Name { get; }

    internal Turns Turns { get; } = new();

    /// <summary>Makes a context one of this store.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new StoreOption(this));
        Connect(options);

        // Two uses of one context at once are a mistake that the tests look for; to look for it costs something in every question.
        options.EnableThreadSafetyChecks(false);
    }

    /// <summary>
    /// Begins the one transaction of an act. On SQLite writers wait for each other here, in order,
    /// so that none ever sees "database is locked".
    /// </summary>
    public abstract Task<WriteTransaction> BeginWriteAsync(DbContext db, CancellationToken ct);

    /// <summary>As <see cref="BeginWriteAsync"/>, for the framework's own synchronous saves.</summary>
    public abstract WriteTransaction BeginWrite(DbContext db);

    /// <summary>Begins to read the database as it stands now, whatever is written meanwhile. Keeps no writer waiting.</summary>
    public abstract Task<IDbContextTransaction> BeginSnapshotAsync(DbContext db, CancellationToken ct);

    /// <summary>After an erasure: writes over what was deleted, as far as can be done without keeping anyone waiting.</summary>
    public virtual Task ScrubAsync(DbContext db) => Task.CompletedTask;

    /// <summary>Writes over everything that was ever deleted, and gives back its room. Takes as long as copying the database.</summary>
    public abstract Task CompactAsync(DbContext db, CancellationToken ct);

    /// <summary>Makes acts within one initiative serial, until the transaction ends. Needs the transaction begun.</summary>
    public abstract Task LockAsync(DbContext db, Guid initiativeId, CancellationToken ct);

    /// <summary>Begins to put up a new database in the place of this one. Nobody else may use it meanwhile.</summary>
    /// <exception cref="BackupException">Somebody does.</exception>
    public abstract Task<Rebuild> BeginRebuildAsync(CancellationToken ct);

    /// <summary>What an error says of the place that things are stored in; null when it says nothing of it.</summary>
    public StorageFault? FaultOf(Exception error)
    {
        for (var one = error; one is not null; one = one.InnerException)
        {
            if ((OwnFaultOf(one) ?? FileFaultOf(one)) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    protected abstract void Connect(DbContextOptionsBuilder options);

    /// <summary>As <see cref="FaultOf"/>, for one error of this database, without what is inside it.</summary>
    protected abstract StorageFault? OwnFaultOf(Exception error);

    /// <summary>ENOSPC, EDQUOT and EFBIG have the same numbers on Linux and macOS, but for EDQUOT.</summary>
    private static StorageFault? FileFaultOf(Exception error) =>
        error is IOException && error.HResult is 28 or 27 or 122 or 69 ? StorageFault.Full : null;
}

/// <summary>A write transaction and its turn. Disposing without <see cref="CommitAsync"/> undoes everything.</summary>
public sealed class WriteTransaction(IDbContextTransaction transaction, IDisposable? turn) : IAsyncDisposable, IDisposable
{
    public void Commit() => transaction.Commit();

    public Task CommitAsync(CancellationToken ct) => transaction.CommitAsync(ct);

    public void Dispose()
    {
        try
        {
            transaction.Dispose();
        }
        finally
        {
            turn?.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            turn?.Dispose();
        }
    }
}
