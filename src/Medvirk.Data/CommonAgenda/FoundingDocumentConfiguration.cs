using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda;

internal sealed class FoundingDocumentConfiguration : IEntityTypeConfiguration<FoundingDocument>
{
    public void Configure(EntityTypeBuilder<FoundingDocument> builder)
    {
        builder.Property(document => document.Name).HasMaxLength(FoundingDocument.NameLength);
        builder.Property(document => document.Digest).HasMaxLength(AgendaVersion.HashLength);
        builder.Property(document => document.Sections).AsJson();
        builder.HasOne<Initiative>().WithMany().HasForeignKey(document => document.InitiativeId);
    }
}
