using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda.Challenges;

internal sealed class EvidenceConfiguration : IEntityTypeConfiguration<Evidence>
{
    public void Configure(EntityTypeBuilder<Evidence> builder)
    {
        builder.Property(evidence => evidence.Reference).HasMaxLength(Evidence.ReferenceLength);
        builder.Property(evidence => evidence.Publisher).HasMaxLength(Evidence.PublisherLength);
        builder.Property(evidence => evidence.Link).HasMaxLength(Evidence.LinkLength);
        builder.Property(evidence => evidence.FileName).HasMaxLength(EvidenceFile.NameLength);
        builder.Property(evidence => evidence.FileDigest).HasMaxLength(AgendaVersion.HashLength);
        builder.Property(evidence => evidence.WithdrawnWhy).HasMaxLength(Evidence.WhyLength);
        builder.HasOne<EvidenceFile>().WithMany().HasForeignKey(evidence => evidence.FileId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(evidence => evidence.OrganisationId);
        builder.HasMany(evidence => evidence.Voices).WithOne().HasForeignKey(voice => voice.EvidenceId);
        builder.Navigation(evidence => evidence.Voices).AutoInclude();
        builder.HasIndex(evidence => new { evidence.ChallengeId, evidence.Number }).IsUnique();
    }
}

internal sealed class EvidenceVoiceConfiguration : IEntityTypeConfiguration<EvidenceVoice>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<EvidenceVoice> builder)
    {
        builder.HasKey(voice => new { voice.EvidenceId, voice.VoiceId });
        builder.HasIndex(voice => voice.VoiceId);
    }
}

internal sealed class EvidenceFileConfiguration : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.Property(file => file.Name).HasMaxLength(EvidenceFile.NameLength);
        builder.Property(file => file.Digest).HasMaxLength(AgendaVersion.HashLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(file => file.InitiativeId);
    }
}
