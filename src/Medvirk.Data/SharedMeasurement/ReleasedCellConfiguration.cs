using Medvirk.Data.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class ReleasedSeriesConfiguration : IEntityTypeConfiguration<ReleasedSeries>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<ReleasedSeries> builder)
    {
        builder.ToTable("ReleasedSeries");
        builder.HasOne<Indicator>().WithMany().HasForeignKey(s => s.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.IndicatorId, s.Key }).IsUnique();
    }
}

internal sealed class ReleasedCellConfiguration : IEntityTypeConfiguration<ReleasedCell>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<ReleasedCell> builder)
    {
        builder.ToTable("ReleasedCells");
        builder.HasKey(c => new { c.SeriesId, c.Period, c.Revision });
        builder.HasOne(c => c.Series).WithMany().HasForeignKey(c => c.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(c => c.Figure);
        builder.HasIndex(c => new { c.SeriesId, c.Period }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
    }
}
