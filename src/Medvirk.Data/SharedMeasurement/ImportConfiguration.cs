using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class ImportConfiguration : IEntityTypeConfiguration<Import>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("Imports");
        builder.Property(i => i.FileName).HasMaxLength(Import.FileNameLength);
        builder.Property(i => i.FileDigest).HasMaxLength(Entry.DigestLength);
        builder.OwnsOne(i => i.Receipt);
        builder.HasOne(i => i.File).WithOne().HasForeignKey<ImportFile>("ImportId").IsRequired();
        builder.HasOne<Initiative>().WithMany().HasForeignKey(i => i.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(i => i.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(i => i.IsConfirmed);
    }
}

internal sealed class ImportFileConfiguration : IEntityTypeConfiguration<ImportFile>
{
    public void Configure(EntityTypeBuilder<ImportFile> builder) => builder.ToTable("ImportFiles");
}
