using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class IndicatorConfiguration : IEntityTypeConfiguration<Indicator>, IPublicConfiguration
{
    /// <summary>The column by which an indicator's parts belong to it.</summary>
    public const string IndicatorId = "IndicatorId";

    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicators");
        builder.Property(i => i.Slug).HasMaxLength(Indicator.SlugLength);
        builder.HasIndex(i => new { i.InitiativeId, i.Slug }).IsUnique();
        builder.HasOne<Initiative>().WithMany().HasForeignKey(i => i.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.Definitions).WithOne().HasForeignKey(IndicatorId).IsRequired();
        builder.HasMany(i => i.Breakdowns).WithOne().HasForeignKey(IndicatorId).IsRequired();
        builder.HasMany(i => i.Baselines).WithOne().HasForeignKey(IndicatorId).IsRequired();
        builder.HasMany(i => i.Targets).WithOne().HasForeignKey(IndicatorId).IsRequired();
        builder.Ignore(i => i.Current);
    }
}
