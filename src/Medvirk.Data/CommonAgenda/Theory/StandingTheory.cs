using Medvirk.Data.Shared;
using Medvirk.Domain.CommonAgenda.Theory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda.Theory;

// What stands now, without what stood before and who wrote it.

/// <summary>A step that stands.</summary>
public sealed class StandingStep
{
    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    /// <summary>The change of the theory that made it what it is.</summary>
    public int ChangedIn { get; private init; }

    public StepKind Kind { get; private init; }

    public string What { get; private init; } = "";

    public string? Note { get; private init; }

    public Guid? ChallengeId { get; private init; }

    public Guid? ActivityId { get; private init; }

    public Guid? GoalId { get; private init; }

    public Guid? IndicatorId { get; private init; }
}

/// <summary>An arrow that stands, between the numbers of two steps.</summary>
public sealed class StandingArrow
{
    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    /// <summary>The change of the theory that made it what it is.</summary>
    public int ChangedIn { get; private init; }

    public int FromStep { get; private init; }

    public int ToStep { get; private init; }

    public string Assumption { get; private init; } = "";

    public Sureness Sureness { get; private init; }

    public string? Evidence { get; private init; }

    public string? Link { get; private init; }
}

internal sealed class StandingStepConfiguration : IEntityTypeConfiguration<StandingStep>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<StandingStep> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT t."InitiativeId", s."Number", s."ChangedIn", s."Kind", s."What", s."Note", s."ChallengeId", s."ActivityId", s."GoalId", s."IndicatorId"
        FROM "TheoryStep" s JOIN "TheoryOfChange" t ON t."Id" = s."TheoryId" WHERE s."RemovedAt" IS NULL
        """);
}

internal sealed class StandingArrowConfiguration : IEntityTypeConfiguration<StandingArrow>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<StandingArrow> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT t."InitiativeId", a."Number", a."ChangedIn", a."FromStep", a."ToStep", a."Assumption", a."Sureness", a."Evidence", a."Link"
        FROM "TheoryArrow" a JOIN "TheoryOfChange" t ON t."Id" = a."TheoryId" WHERE a."RemovedAt" IS NULL
        """);
}
