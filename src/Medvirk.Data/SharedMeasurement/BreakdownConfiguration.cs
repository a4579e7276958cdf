using Medvirk.Data.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class BreakdownConfiguration : IEntityTypeConfiguration<Breakdown>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<Breakdown> builder)
    {
        builder.ToTable("Breakdowns");
        builder.Property(b => b.Code).HasMaxLength(CellKey.CodeLength);
        builder.Property(b => b.Name).HasMaxLength(Breakdown.NameLength);
        builder.Property<Guid>(IndicatorConfiguration.IndicatorId);
        builder.HasIndex(IndicatorConfiguration.IndicatorId, nameof(Breakdown.Code)).IsUnique();
        builder.HasMany(b => b.Codes).WithOne().HasForeignKey("BreakdownId").IsRequired();
    }
}

internal sealed class BreakdownCodeConfiguration : IEntityTypeConfiguration<BreakdownCode>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<BreakdownCode> builder)
    {
        builder.ToTable("BreakdownCodes");
        builder.Property(c => c.Code).HasMaxLength(CellKey.CodeLength);
        builder.Property(c => c.Label).HasMaxLength(BreakdownCode.LabelLength);
        builder.Property<Guid>("BreakdownId");
        builder.HasIndex("BreakdownId", nameof(BreakdownCode.Code)).IsUnique();
    }
}
