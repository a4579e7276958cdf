using Medvirk.Data.Backbone;
using Medvirk.Data.Shared;
using Medvirk.Data.Storage;
using Medvirk.Domain.Shared;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data;

/// <summary>Everything that is stored. Acts write through <see cref="Acts"/>; account upkeep saves directly.</summary>
public sealed class MedvirkContext(DbContextOptions<MedvirkContext> options)
    : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    private readonly Store store = options.GetExtension<StoreOption>().Store;

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>A context outside the program's requests.</summary>
    public static MedvirkContext On(Store store, Action<DbContextOptionsBuilder>? adjust = null)
    {
        var options = new DbContextOptionsBuilder<MedvirkContext>();
        store.Configure(options);
        adjust?.Invoke(options);
        return new(options.Options);
    }

    /// <summary>Saves what is not an act (accounts, keys): takes its turn as a writer, and writes no ledger.</summary>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        if (ChangeTracker.Entries<Aggregate>().Any(entry => entry.Entity.HasHappenings))
        {
            throw new InvalidOperationException($"An act is saved by {nameof(Acts)}, with its ledger entry.");
        }

        await using var write = await store.BeginWriteAsync(this, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        await write.CommitAsync(cancellationToken);
        return saved;
    }

    /// <summary>Only the framework's key store saves so; our own code saves asynchronously.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        if (Database.CurrentTransaction is not null)
        {
            return base.SaveChanges(acceptAllChangesOnSuccess);
        }

        using var write = store.BeginWrite(this);
        var saved = base.SaveChanges(acceptAllChangesOnSuccess);
        write.Commit();
        return saved;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortableModel.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(MedvirkContext).Assembly);
        PortableModel.KeysAreOurs(builder);
    }
}
