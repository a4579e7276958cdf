using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda.Theory;

internal sealed class TheoryOfChangeConfiguration : IEntityTypeConfiguration<TheoryOfChange>
{
    public void Configure(EntityTypeBuilder<TheoryOfChange> builder)
    {
        builder.Ignore(theory => theory.CurrentSteps);
        builder.Ignore(theory => theory.CurrentArrows);
        builder.HasOne<Initiative>().WithMany().HasForeignKey(theory => theory.InitiativeId);
        builder.HasOne<Group>().WithMany().HasForeignKey(theory => theory.GroupId);
        builder.HasMany(theory => theory.Steps).WithOne().HasForeignKey("TheoryId").IsRequired();
        builder.HasMany(theory => theory.Arrows).WithOne().HasForeignKey("TheoryId").IsRequired();
        builder.HasIndex(theory => theory.InitiativeId).IsUnique();
    }
}

internal sealed class TheoryStepConfiguration : IEntityTypeConfiguration<TheoryStep>
{
    public void Configure(EntityTypeBuilder<TheoryStep> builder)
    {
        builder.Property<Guid>("TheoryId");
        builder.Property(step => step.What).HasMaxLength(TheoryStep.WhatLength);
        builder.Property(step => step.Note).HasMaxLength(TheoryStep.NoteLength);
        builder.HasOne<Activity>().WithMany().HasForeignKey(step => step.ActivityId);
        builder.HasOne<Goal>().WithMany().HasForeignKey(step => step.GoalId);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(step => step.IndicatorId);
        builder.HasMany(step => step.Revisions).WithOne().HasForeignKey(revision => revision.StepId);
        builder.HasIndex("TheoryId", nameof(TheoryStep.Number)).IsUnique();
    }
}

internal sealed class StepRevisionConfiguration : IEntityTypeConfiguration<StepRevision>
{
    public void Configure(EntityTypeBuilder<StepRevision> builder)
    {
        builder.HasKey(revision => new { revision.StepId, revision.Change });
        builder.Property(revision => revision.What).HasMaxLength(TheoryStep.WhatLength);
        builder.Property(revision => revision.Note).HasMaxLength(TheoryStep.NoteLength);
    }
}

internal sealed class TheoryArrowConfiguration : IEntityTypeConfiguration<TheoryArrow>
{
    public void Configure(EntityTypeBuilder<TheoryArrow> builder)
    {
        builder.Property<Guid>("TheoryId");
        builder.Property(arrow => arrow.Assumption).HasMaxLength(TheoryArrow.AssumptionLength);
        builder.Property(arrow => arrow.Evidence).HasMaxLength(TheoryArrow.EvidenceLength);
        builder.Property(arrow => arrow.Link).HasMaxLength(TheoryArrow.LinkLength);
        builder.HasMany(arrow => arrow.Revisions).WithOne().HasForeignKey(revision => revision.ArrowId);
        builder.HasIndex("TheoryId", nameof(TheoryArrow.Number)).IsUnique();
    }
}

internal sealed class ArrowRevisionConfiguration : IEntityTypeConfiguration<ArrowRevision>
{
    public void Configure(EntityTypeBuilder<ArrowRevision> builder)
    {
        builder.HasKey(revision => new { revision.ArrowId, revision.Change });
        builder.Property(revision => revision.Assumption).HasMaxLength(TheoryArrow.AssumptionLength);
        builder.Property(revision => revision.Evidence).HasMaxLength(TheoryArrow.EvidenceLength);
        builder.Property(revision => revision.Link).HasMaxLength(TheoryArrow.LinkLength);
    }
}
