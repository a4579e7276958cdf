using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class ValueConfiguration : IEntityTypeConfiguration<Value>
{
    public void Configure(EntityTypeBuilder<Value> builder)
    {
        builder.ToTable("Values");
        builder.HasKey(v => new { v.CellId, v.Period, v.Revision });
        builder.HasOne(v => v.Cell).WithMany().HasForeignKey(v => v.CellId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(v => v.Entry).WithMany().HasForeignKey(v => v.EntryId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(v => v.Figure);

        // A cell has one current value per period, and it is found without passing the old ones.
        builder.HasIndex(v => new { v.CellId, v.Period }).IsUnique().HasFilter("\"SupersededAt\" IS NULL");
    }
}
