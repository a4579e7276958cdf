using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda;

internal sealed class AgendaConfiguration : IEntityTypeConfiguration<Agenda>
{
    public void Configure(EntityTypeBuilder<Agenda> builder)
    {
        builder.HasOne<Initiative>().WithMany().HasForeignKey(agenda => agenda.InitiativeId);
        builder.HasOne<FoundingDocument>().WithMany().HasForeignKey(agenda => agenda.FoundingDocumentId);
        builder.HasMany(agenda => agenda.Parts).WithOne().HasForeignKey("AgendaId").IsRequired();
        builder.Navigation(agenda => agenda.Parts).AutoInclude();
        builder.Ignore(agenda => agenda.CurrentParts);
        builder.HasMany(agenda => agenda.Orders).WithOne().HasForeignKey("AgendaId").IsRequired();
        builder.HasMany(agenda => agenda.Editors).WithOne().HasForeignKey("AgendaId").IsRequired();
        builder.Navigation(agenda => agenda.Editors).AutoInclude();
        builder.HasIndex(agenda => agenda.InitiativeId).IsUnique();
    }
}

internal sealed class AgendaPartConfiguration : IEntityTypeConfiguration<AgendaPart>
{
    public void Configure(EntityTypeBuilder<AgendaPart> builder)
    {
        builder.Property(part => part.Title).HasMaxLength(AgendaPart.TitleLength);
        builder.Property(part => part.Plain).HasMaxLength(AgendaPart.PlainLength);
        builder.Property(part => part.Paragraphs).AsJson();
        builder.HasMany(part => part.Revisions).WithOne().HasForeignKey(revision => revision.PartId);
    }
}

internal sealed class PartRevisionConfiguration : IEntityTypeConfiguration<PartRevision>
{
    public void Configure(EntityTypeBuilder<PartRevision> builder)
    {
        builder.Property(revision => revision.Title).HasMaxLength(AgendaPart.TitleLength);
        builder.Property(revision => revision.Plain).HasMaxLength(AgendaPart.PlainLength);
        builder.Property(revision => revision.Paragraphs).AsJson();
        builder.HasIndex(revision => new { revision.PartId, revision.Number }).IsUnique();
    }
}

internal sealed class PartOrderConfiguration : IEntityTypeConfiguration<PartOrder>
{
    public void Configure(EntityTypeBuilder<PartOrder> builder) => builder.Property(order => order.Parts).AsJson();
}

internal sealed class EditingGroupConfiguration : IEntityTypeConfiguration<EditingGroup>
{
    public void Configure(EntityTypeBuilder<EditingGroup> builder) =>
        builder.HasOne<Group>().WithMany().HasForeignKey(editors => editors.GroupId);
}
