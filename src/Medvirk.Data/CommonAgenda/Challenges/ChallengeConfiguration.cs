using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda.Challenges;

internal sealed class ChallengeConfiguration : IEntityTypeConfiguration<Challenge>
{
    public void Configure(EntityTypeBuilder<Challenge> builder)
    {
        builder.Property(challenge => challenge.Title).HasMaxLength(Challenge.TitleLength);
        builder.Property(challenge => challenge.Description).HasMaxLength(Challenge.DescriptionLength);
        builder.Property(challenge => challenge.Causes).HasMaxLength(Challenge.PartLength);
        builder.Property(challenge => challenge.Hinders).HasMaxLength(Challenge.PartLength);
        builder.Property(challenge => challenge.Helps).HasMaxLength(Challenge.PartLength);
        builder.Ignore(challenge => challenge.IsSupported);
        builder.Ignore(challenge => challenge.Closing);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(challenge => challenge.InitiativeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(challenge => challenge.OrganisationId);
        builder.HasMany(challenge => challenge.Arenas).WithOne().HasForeignKey(tie => tie.ChallengeId);
        builder.HasMany(challenge => challenge.TargetGroups).WithOne().HasForeignKey(tie => tie.ChallengeId);
        builder.HasMany(challenge => challenge.Areas).WithOne().HasForeignKey(tie => tie.ChallengeId);
        builder.HasMany(challenge => challenge.Wordings).WithOne().HasForeignKey(wording => wording.ChallengeId);
        builder.HasMany(challenge => challenge.Evidence).WithOne().HasForeignKey(evidence => evidence.ChallengeId);
        builder.HasMany(challenge => challenge.Closings).WithOne().HasForeignKey(closing => closing.ChallengeId);

        // An act needs all of it but the earlier wordings: a new one is only added.
        builder.Navigation(challenge => challenge.Arenas).AutoInclude();
        builder.Navigation(challenge => challenge.TargetGroups).AutoInclude();
        builder.Navigation(challenge => challenge.Areas).AutoInclude();
        builder.Navigation(challenge => challenge.Evidence).AutoInclude();
        builder.Navigation(challenge => challenge.Closings).AutoInclude();
        builder.HasIndex(challenge => new { challenge.InitiativeId, challenge.Number }).IsUnique();
    }
}

internal sealed class ChallengeArenaConfiguration : IEntityTypeConfiguration<ChallengeArena>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<ChallengeArena> builder) => builder.HasKey(tie => new { tie.ChallengeId, tie.Arena });
}

internal sealed class ChallengeGroupConfiguration : IEntityTypeConfiguration<ChallengeGroup>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<ChallengeGroup> builder)
    {
        builder.HasKey(tie => new { tie.ChallengeId, tie.TargetGroupId });
        builder.HasIndex(tie => tie.TargetGroupId);
    }
}

internal sealed class ChallengeAreaConfiguration : IEntityTypeConfiguration<ChallengeArea>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<ChallengeArea> builder)
    {
        builder.HasKey(tie => new { tie.ChallengeId, tie.AreaId });
        builder.HasIndex(tie => tie.AreaId);
    }
}

internal sealed class ChallengeWordingConfiguration : IEntityTypeConfiguration<ChallengeWording>
{
    public void Configure(EntityTypeBuilder<ChallengeWording> builder)
    {
        builder.HasKey(wording => new { wording.ChallengeId, wording.Number });
        builder.Property(wording => wording.Number).ValueGeneratedNever();
        builder.Property(wording => wording.Title).HasMaxLength(Challenge.TitleLength);
        builder.Property(wording => wording.Description).HasMaxLength(Challenge.DescriptionLength);
        builder.Property(wording => wording.Causes).HasMaxLength(Challenge.PartLength);
        builder.Property(wording => wording.Hinders).HasMaxLength(Challenge.PartLength);
        builder.Property(wording => wording.Helps).HasMaxLength(Challenge.PartLength);
        builder.Property(wording => wording.Arenas).AsJson();
        builder.Property(wording => wording.TargetGroupIds).AsJson();
        builder.Property(wording => wording.AreaIds).AsJson();
    }
}

internal sealed class ChallengeClosingConfiguration : IEntityTypeConfiguration<ChallengeClosing>
{
    public void Configure(EntityTypeBuilder<ChallengeClosing> builder)
    {
        builder.HasKey(closing => new { closing.ChallengeId, closing.Number });
        builder.Property(closing => closing.Number).ValueGeneratedNever();
        builder.Property(closing => closing.Why).HasMaxLength(Challenge.WhyLength);
    }
}
