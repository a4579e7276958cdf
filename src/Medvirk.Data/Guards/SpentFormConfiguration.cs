using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Guards;

internal sealed class SpentFormConfiguration : IEntityTypeConfiguration<SpentForm>
{
    public void Configure(EntityTypeBuilder<SpentForm> builder)
    {
        builder.HasKey(form => form.FormHash);
        builder.Property(form => form.FormHash).HasMaxLength(SpentForm.HashLength);
        builder.Property(form => form.ContentHash).HasMaxLength(SpentForm.HashLength);
        builder.HasIndex(form => form.ForgetOn);
    }
}
