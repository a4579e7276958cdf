using Medvirk.Data.Shared;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.CommonAgenda.Challenges;

// What anyone may know of challenges: the words that hold now, and what is cited. Who wrote them, earlier wordings,
// withdrawn evidence and files have no mapping here. Members' pages read the same, and the rest beside it.

/// <summary>A challenge as it reads now.</summary>
public sealed class PublicChallenge
{
    public Guid Id { get; private init; }

    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    public string Title { get; private init; } = "";

    /// <summary>Markdown.</summary>
    public string Description { get; private init; } = "";

    public GoalHorizon Horizon { get; private init; }

    public string Causes { get; private init; } = "";

    public string Hinders { get; private init; } = "";

    public string Helps { get; private init; } = "";

    public DateTime PutForwardAt { get; private init; }

    public DateTime? ClosedAt { get; private init; }

    /// <summary>Null while it is open.</summary>
    public ClosingReason? ClosedFor { get; private init; }

    /// <summary>The number of the challenge that says it too.</summary>
    public int? ClosedInto { get; private init; }

    public string? ClosedWhy { get; private init; }

    /// <summary>Whether anything is cited that holds: evidence that was not withdrawn, and of voices at least one that is still public.</summary>
    public bool IsSupported { get; private init; }
}

/// <summary>A target group: a situation, and what stands in the way then.</summary>
public sealed class PublicTargetGroup
{
    public Guid Id { get; private init; }

    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    public string Situation { get; private init; } = "";

    public string Barrier { get; private init; } = "";

    public DateTime? RetiredAt { get; private init; }
}

/// <summary>A piece of evidence that holds.</summary>
public sealed class PublicEvidence
{
    public Guid Id { get; private init; }

    public Guid ChallengeId { get; private init; }

    public int Number { get; private init; }

    public EvidenceKind Kind { get; private init; }

    public string? Reference { get; private init; }

    public string? Publisher { get; private init; }

    public string? Link { get; private init; }

    public Guid? IndicatorId { get; private init; }

    public DateTime AddedAt { get; private init; }
}

internal sealed class PublicChallengeConfiguration : IEntityTypeConfiguration<PublicChallenge>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicChallenge> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT c."Id", c."InitiativeId", c."Number", c."Title", c."Description", c."Horizon", c."Causes", c."Hinders", c."Helps",
            c."PutForwardAt", c."ClosedAt", l."Reason" AS "ClosedFor", l."Into" AS "ClosedInto", l."Why" AS "ClosedWhy",
            EXISTS (
                SELECT 1 FROM "Evidence" e WHERE e."ChallengeId" = c."Id" AND e."WithdrawnAt" IS NULL AND (e."Kind" <> 'Voices' OR EXISTS (
                    SELECT 1 FROM "EvidenceVoice" o JOIN "Voice" v ON v."Id" = o."VoiceId" WHERE o."EvidenceId" = e."Id" AND v."IsPublic"))) AS "IsSupported"
        FROM "Challenge" c
        LEFT JOIN "ChallengeClosing" l ON l."ChallengeId" = c."Id" AND l."ReopenedAt" IS NULL
        """);
}

internal sealed class PublicTargetGroupConfiguration : IEntityTypeConfiguration<PublicTargetGroup>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicTargetGroup> builder) => builder.HasNoKey().ToSqlQuery(
        """SELECT "Id", "InitiativeId", "Number", "Situation", "Barrier", "RetiredAt" FROM "TargetGroup" """);
}

internal sealed class PublicEvidenceConfiguration : IEntityTypeConfiguration<PublicEvidence>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicEvidence> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT "Id", "ChallengeId", "Number", "Kind", "Reference", "Publisher", "Link", "IndicatorId", "AddedAt"
        FROM "Evidence" WHERE "WithdrawnAt" IS NULL
        """);
}
