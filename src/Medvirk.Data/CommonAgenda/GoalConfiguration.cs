using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda;

internal sealed class GoalConfiguration : IEntityTypeConfiguration<Goal>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.Property(goal => goal.Id).ValueGeneratedNever();
        builder.Property(goal => goal.Statement).HasMaxLength(Goal.StatementLength);
        builder.Property(goal => goal.WantedIndicator).HasMaxLength(Goal.WantedIndicatorLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(goal => goal.InitiativeId);
        builder.HasMany(goal => goal.Indicators).WithOne().HasForeignKey("GoalId").IsRequired();
        builder.HasMany(goal => goal.Challenges).WithOne().HasForeignKey("GoalId").IsRequired();
        builder.Navigation(goal => goal.Indicators).AutoInclude();
        builder.Navigation(goal => goal.Challenges).AutoInclude();
        builder.HasIndex(goal => new { goal.InitiativeId, goal.Number }).IsUnique();
    }
}

internal sealed class GoalIndicatorConfiguration : IEntityTypeConfiguration<GoalIndicator>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<GoalIndicator> builder)
    {
        builder.Property<Guid>("GoalId");
        builder.HasKey("GoalId", nameof(GoalIndicator.IndicatorId));
        builder.Property(tie => tie.IndicatorId).ValueGeneratedNever();
    }
}

internal sealed class GoalChallengeConfiguration : IEntityTypeConfiguration<GoalChallenge>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<GoalChallenge> builder)
    {
        builder.Property<Guid>("GoalId");
        builder.HasKey("GoalId", nameof(GoalChallenge.ChallengeId));
        builder.Property(tie => tie.ChallengeId).ValueGeneratedNever();
        builder.HasIndex(tie => tie.ChallengeId);
    }
}
