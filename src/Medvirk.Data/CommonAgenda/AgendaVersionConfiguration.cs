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
        builder.HasMany(version => version.Answers).WithOne().HasForeignKey(answer => answer.VersionId);
        builder.Property(version => version.Corrected).HasMaxLength(AgendaVersion.CorrectedLength);
        builder.Ignore(version => version.Name);
        builder.Ignore(version => version.ContestableUntil);
        builder.OwnsOne(version => version.Adoption);
        builder.OwnsOne(version => version.Contested, contest =>
        {
            contest.Property(c => c.Reason).HasMaxLength(Endorsement.RemarksLength);
            contest.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId);
        });
        builder.HasIndex(version => new { version.InitiativeId, version.Number, version.Edition }).IsUnique();
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
        builder.HasIndex(endorsement => new { endorsement.InitiativeId, endorsement.VersionNumber });
    }
}

internal sealed class EndorsementAnswerConfiguration : IEntityTypeConfiguration<EndorsementAnswer>
{
    public void Configure(EntityTypeBuilder<EndorsementAnswer> builder)
    {
        builder.Property(answer => answer.Text).HasMaxLength(EndorsementAnswer.TextLength);
        builder.HasOne<Endorsement>().WithMany().HasForeignKey(answer => answer.EndorsementId);
    }
}
