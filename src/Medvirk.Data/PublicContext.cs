using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data;

/// <summary>
/// What the public side can read: texts that were put forward and figures that were released.
/// It has no mapping to values, reports, accounts or mandates, so that no query of a public page can reach them.
/// </summary>
public sealed class PublicContext : DbContext
{
    public PublicContext(DbContextOptions<PublicContext> options)
        : base(options) => ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("The public side only reads.");

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("The public side only reads.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        PortableModel.Configure(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(
            typeof(PublicContext).Assembly,
            type => type.IsAssignableTo(typeof(IPublicConfiguration)));
}
