using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Ledger;

internal sealed class LedgerEntryConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.HasKey(entry => new { entry.InitiativeId, entry.Number });
        builder.Property(entry => entry.Kind).HasMaxLength(60);
        builder.Property(entry => entry.Hash).HasMaxLength(64);
        builder.HasIndex(entry => new { entry.InitiativeId, entry.At });
        builder.HasIndex(entry => entry.PersonId);
        builder.HasIndex(entry => entry.Erases).HasFilter("\"Erases\" IS NOT NULL");
    }
}

internal sealed class LedgerHeadConfiguration : IEntityTypeConfiguration<LedgerHead>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<LedgerHead> builder)
    {
        builder.HasKey(head => head.InitiativeId);
        builder.Property(head => head.InitiativeId).ValueGeneratedNever();
        builder.Property(head => head.Hash).HasMaxLength(64);
    }
}

internal sealed class LedgerNoteConfiguration : IEntityTypeConfiguration<LedgerNote>
{
    public void Configure(EntityTypeBuilder<LedgerNote> builder)
    {
        builder.HasKey(note => new { note.InitiativeId, note.Number, note.Field });
        builder.Property(note => note.Field).HasMaxLength(60);
        builder.HasIndex(note => note.SubjectId);
    }
}

internal sealed class SubjectKeyConfiguration : IEntityTypeConfiguration<SubjectKey>
{
    public void Configure(EntityTypeBuilder<SubjectKey> builder) => builder.HasKey(key => key.SubjectId);
}
