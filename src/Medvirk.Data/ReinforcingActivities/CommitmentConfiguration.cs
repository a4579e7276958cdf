using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.ReinforcingActivities;

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.Ignore(commitment => commitment.Latest);
        builder.Ignore(commitment => commitment.Binding);
        builder.OwnsOne(commitment => commitment.Ending, ending =>
            ending.Property(e => e.Words).HasMaxLength(Commitment.WhyLength));
        builder.HasOne<Initiative>().WithMany().HasForeignKey(commitment => commitment.InitiativeId);
        builder.HasOne<Activity>().WithMany().HasForeignKey(commitment => commitment.ActivityId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(commitment => commitment.AskingId);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(commitment => commitment.AskedId);
        builder.HasMany(commitment => commitment.Wordings).WithOne().HasForeignKey("CommitmentId").IsRequired();
        builder.Navigation(commitment => commitment.Wordings).AutoInclude();
        builder.HasIndex(commitment => new { commitment.InitiativeId, commitment.Number }).IsUnique();
        builder.HasIndex(commitment => new { commitment.InitiativeId, commitment.State, commitment.Due });
    }
}

internal sealed class WordingConfiguration : IEntityTypeConfiguration<Wording>
{
    public void Configure(EntityTypeBuilder<Wording> builder)
    {
        builder.Property<Guid>("CommitmentId");
        builder.HasKey("CommitmentId", nameof(Wording.Number));
        builder.Ignore(wording => wording.Text);
        builder.Property(wording => wording.Number).ValueGeneratedNever();
        builder.Property(wording => wording.What).HasMaxLength(Commitment.WhatLength);
        builder.Property(wording => wording.ForWhom).HasMaxLength(Commitment.ForWhomLength);
        builder.Property(wording => wording.Why).HasMaxLength(Commitment.WhyLength);
        builder.OwnsOne(wording => wording.Answer, answer =>
            answer.Property(a => a.Why).HasMaxLength(Commitment.WhyLength));
    }
}
