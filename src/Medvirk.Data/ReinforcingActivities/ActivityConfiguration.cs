using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.ReinforcingActivities;

internal sealed class ActivityConfiguration : IEntityTypeConfiguration<Activity>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<Activity> builder)
    {
        builder.Property(activity => activity.Id).ValueGeneratedNever();
        builder.Property(activity => activity.Name).HasMaxLength(Activity.NameLength);
        builder.Property(activity => activity.What).HasMaxLength(Activity.WhatLength);
        builder.Property(activity => activity.Why).HasMaxLength(Activity.WhyLength);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(activity => activity.InitiativeId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(activity => activity.LeadOrganisationId);
        builder.HasMany(activity => activity.Goals).WithOne().HasForeignKey("ActivityId").IsRequired();
        builder.HasMany(activity => activity.Parts).WithOne().HasForeignKey("ActivityId").IsRequired();
        builder.Navigation(activity => activity.Goals).AutoInclude();
        builder.Navigation(activity => activity.Parts).AutoInclude();
        builder.HasIndex(activity => new { activity.InitiativeId, activity.Number }).IsUnique();
    }
}

internal sealed class ActivityGoalConfiguration : IEntityTypeConfiguration<ActivityGoal>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<ActivityGoal> builder)
    {
        builder.Property<Guid>("ActivityId");
        builder.HasKey("ActivityId", nameof(ActivityGoal.GoalId));
        builder.Property(tie => tie.GoalId).ValueGeneratedNever();
        builder.HasOne<Goal>().WithMany().HasForeignKey(tie => tie.GoalId);
    }
}

internal sealed class ActivityPartConfiguration : IEntityTypeConfiguration<ActivityPart>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<ActivityPart> builder)
    {
        builder.Property<Guid>("ActivityId");
        builder.HasKey("ActivityId", nameof(ActivityPart.OrganisationId));
        builder.Property(part => part.OrganisationId).ValueGeneratedNever();
        builder.Property(part => part.Part).HasMaxLength(ActivityPart.PartLength);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(part => part.OrganisationId);
    }
}
