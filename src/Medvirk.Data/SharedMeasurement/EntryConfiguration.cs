using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.SharedMeasurement;

internal sealed class EntryConfiguration : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("Entries");
        builder.Property(e => e.Source).HasMaxLength(Entry.SourceLength);
        builder.Property(e => e.Reason).HasMaxLength(Entry.ReasonLength);
        builder.Property(e => e.Digest).HasMaxLength(Entry.DigestLength);
        builder.Property(e => e.Salt).HasMaxLength(16);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(e => e.InitiativeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.InitiativeId, e.At });
        builder.HasIndex(e => e.ReferenceId);
    }
}
