using Medvirk.Data.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class BaselineConfiguration : IEntityTypeConfiguration<Baseline>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<Baseline> builder)
    {
        builder.ToTable("Baselines");
        builder.Property(b => b.Reason).HasMaxLength(Indicator.ReasonLength);
    }
}

internal sealed class TargetConfiguration : IEntityTypeConfiguration<Target>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("Targets");
        builder.Property(t => t.Reason).HasMaxLength(Indicator.ReasonLength);
    }
}
