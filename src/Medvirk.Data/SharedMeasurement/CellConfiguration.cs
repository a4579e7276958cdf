using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class CellConfiguration : IEntityTypeConfiguration<Cell>
{
    public void Configure(EntityTypeBuilder<Cell> builder)
    {
        builder.ToTable("Cells");
        builder.HasOne<Indicator>().WithMany().HasForeignKey(c => c.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);

        // Two indexes, because to a database two absent organisations are not the same.
        builder.HasIndex(c => new { c.IndicatorId, c.Key, c.OrganisationId }).IsUnique();
        builder.HasIndex(c => new { c.IndicatorId, c.Key }).IsUnique().HasFilter("\"OrganisationId\" IS NULL");
    }
}
