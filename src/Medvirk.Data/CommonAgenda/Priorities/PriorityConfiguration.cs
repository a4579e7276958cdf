using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Priorities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda.Priorities;

internal sealed class PriorityRoundConfiguration : IEntityTypeConfiguration<PriorityRound>
{
    public void Configure(EntityTypeBuilder<PriorityRound> builder)
    {
        builder.Ignore(round => round.CurrentCriteria);
        builder.Ignore(round => round.Weights);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(round => round.InitiativeId);
        builder.HasMany(round => round.Criteria).WithOne().HasForeignKey(criterion => criterion.RoundId);
        builder.HasMany(round => round.Standings).WithOne().HasForeignKey(standing => standing.RoundId);
        builder.Navigation(round => round.Criteria).AutoInclude();
        builder.HasIndex(round => new { round.InitiativeId, round.Number }).IsUnique();
    }
}

internal sealed class CriterionConfiguration : IEntityTypeConfiguration<Criterion>
{
    public void Configure(EntityTypeBuilder<Criterion> builder)
    {
        builder.HasKey(criterion => new { criterion.RoundId, criterion.Number });
        builder.Property(criterion => criterion.Number).ValueGeneratedNever();
        builder.Property(criterion => criterion.Name).HasMaxLength(Criterion.NameLength);
        builder.Property(criterion => criterion.Question).HasMaxLength(Criterion.QuestionLength);
    }
}

internal sealed class PriorityStandingConfiguration : IEntityTypeConfiguration<PriorityStanding>
{
    public void Configure(EntityTypeBuilder<PriorityStanding> builder)
    {
        builder.HasKey(standing => new { standing.RoundId, standing.ChallengeId });
        builder.HasOne<Challenge>().WithMany().HasForeignKey(standing => standing.ChallengeId);
    }
}

internal sealed class RatingConfiguration : IEntityTypeConfiguration<Rating>
{
    public void Configure(EntityTypeBuilder<Rating> builder)
    {
        builder.Ignore(rating => rating.StanderId);
        builder.Ignore(rating => rating.IsSeat);
        builder.HasOne<PriorityRound>().WithMany().HasForeignKey(rating => rating.RoundId);
        builder.HasOne<Challenge>().WithMany().HasForeignKey(rating => rating.ChallengeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(rating => rating.OrganisationId);
        builder.HasIndex(rating => new { rating.RoundId, rating.ChallengeId });
    }
}
