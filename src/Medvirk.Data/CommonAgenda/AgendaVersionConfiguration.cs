using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda;

internal sealed class AgendaVersionConfiguration : IEntityTypeConfiguration<AgendaVersion>
{
    public void Configure(EntityTypeBuilder<AgendaVersion> builder)
    {
        builder.Property(version => version.Hash).HasMaxLength(AgendaVersion.HashLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(version => version.InitiativeId);
        builder.HasOne<Agenda>().WithMany().HasForeignKey(version => version.AgendaId);
        builder.HasMany(version => version.Endorsements).WithOne().HasForeignKey(endorsement => endorsement.VersionId);
        builder.HasIndex(version => new { version.InitiativeId, version.Number }).IsUnique();
    }
}

internal sealed class EndorsementConfiguration : IEntityTypeConfiguration<Endorsement>
{
    public void Configure(EntityTypeBuilder<Endorsement> builder)
    {
        builder.Property(endorsement => endorsement.Remarks).HasMaxLength(Endorsement.RemarksLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(endorsement => endorsement.OrganisationId);
        builder.HasOne<Person>().WithMany().HasForeignKey(endorsement => endorsement.PersonId);
        builder.HasOne<Mandate>().WithMany().HasForeignKey(endorsement => endorsement.MandateId);
        builder.HasIndex(endorsement => new { endorsement.VersionId, endorsement.Sequence }).IsUnique();
        builder.HasIndex(endorsement => endorsement.InitiativeId);
    }
}
