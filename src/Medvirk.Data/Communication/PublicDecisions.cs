using Medvirk.Data.Shared;
using Medvirk.Domain.Communication;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Medvirk.Data.Communication;

// What the public side may know of decisions, each by a query of its own: those that have been opened; of an internal one the
// number, the days and the reason; where organisations stand, and their objections, once it is closed. Persons have no mapping
// there; a seat is known by its alias.

/// <summary>A decision that has been opened. What is null is not for the public, or is not yet.</summary>
public sealed class PublicDecision
{
    public Guid Id { get; private init; }

    public Guid InitiativeId { get; private init; }

    public int Number { get; private init; }

    /// <summary>Null where the decision is internal, as all that tells of it.</summary>
    public string? Question { get; private init; }

    public string? Background { get; private init; }

    public IReadOnlyList<string> Options { get; private init; } = [];

    public IReadOnlyList<Evidence> Evidence { get; private init; } = [];

    public Involvement? Involvement { get; private init; }

    public string? InternalReason { get; private init; }

    public DecisionMethod? Method { get; private init; }

    public Share? Quorum { get; private init; }

    public Share? Threshold { get; private init; }

    public Share? OverruleFrom { get; private init; }

    public int LastWordDays { get; private init; }

    public bool SeatsAsked { get; private init; }

    public DateTime OpenedAt { get; private init; }

    public DateTime PositionsUntil { get; private init; }

    public DateTime LastWordUntil { get; private init; }

    /// <summary>How many organisations are asked.</summary>
    public long Asked { get; private init; }

    /// <summary>How many of them have taken part so far.</summary>
    public long TookPart { get; private init; }

    public DateTime? WithdrawnAt { get; private init; }

    public string? WithdrawnBecause { get; private init; }

    public DateTime? ClosedAt { get; private init; }

    public string? Outcome { get; private init; }

    public Guid? ResponsibleId { get; private init; }

    public DateOnly? ReviewDueOn { get; private init; }

    public bool? IsAdopted { get; private init; }

    public TallyResult? Result { get; private init; }

    public int? CarriedOption { get; private init; }

    public bool? HasQuorum { get; private init; }

    public int? OpenObjections { get; private init; }

    public IReadOnlyList<TallyLine> Lines { get; private init; } = [];

    public IReadOnlyList<TallyLine> SeatLines { get; private init; } = [];

    /// <summary>When it was last looked back on; null where it was not.</summary>
    public DateTime? ReviewedAt { get; private init; }

    public bool IsInternal => InternalReason is not null;

    public DecisionTimes Times => new(null, OpenedAt, PositionsUntil, LastWordUntil, ClosedAt, WithdrawnAt);

    /// <summary>How it is counted; null where the decision is internal.</summary>
    public DecisionRules? Rules => Method is { } method ? new(method, Quorum!, Threshold, OverruleFrom, LastWordDays) : null;

    /// <summary>The tally that was kept with the closing; null before, and where the decision is internal.</summary>
    public Tally? Tally => Result is { } result
        ? new((int)Asked, (int)TookPart, HasQuorum!.Value, Lines, SeatLines, OpenObjections!.Value, result, CarriedOption) : null;

    /// <summary>The last time at which something happened to it that the public can read. UTC.</summary>
    public DateTime UpdatedAt(DateTime now) =>
        new[] { OpenedAt, PositionsUntil, LastWordUntil, ClosedAt ?? OpenedAt, WithdrawnAt ?? OpenedAt, ReviewedAt ?? OpenedAt }.Where(at => at <= now).DefaultIfEmpty(OpenedAt).Max();
}

/// <summary>Where an organisation that was asked, or a seat, stood when a decision was closed.</summary>
public sealed class PublicPosition
{
    public Guid DecisionId { get; private init; }

    /// <summary>Null for a seat.</summary>
    public Guid? OrganisationId { get; private init; }

    /// <summary>The seat's public name.</summary>
    public string? Alias { get; private init; }

    public int Weight { get; private init; }

    /// <summary>What it said last; null where it said nothing.</summary>
    public PositionKind? Kind { get; private init; }

    public int? Option { get; private init; }

    public string? Words { get; private init; }

    public DateTime? At { get; private init; }
}

/// <summary>An objection to a decision that is closed.</summary>
public sealed class PublicObjection
{
    public Guid DecisionId { get; private init; }

    public int Number { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public string? Alias { get; private init; }

    public string Reason { get; private init; } = "";

    public DateTime At { get; private init; }

    public SettlementKind? Settled { get; private init; }

    public string? SettledBy { get; private init; }

    public DateTime? SettledAt { get; private init; }
}

/// <summary>What was answered to it.</summary>
public sealed class PublicObjectionAnswer
{
    public Guid DecisionId { get; private init; }

    public int ObjectionNumber { get; private init; }

    public int Number { get; private init; }

    public string Words { get; private init; } = "";

    public DateTime At { get; private init; }
}

/// <summary>What a decision is tied to, of that which has a public address: its number, or slug, there.</summary>
public sealed class PublicDecisionTie
{
    public Guid DecisionId { get; private init; }

    public TieKind Kind { get; private init; }

    public Guid TiedId { get; private init; }
}

/// <summary>A look back at what came of a decision.</summary>
public sealed class PublicDecisionReview
{
    public Guid DecisionId { get; private init; }

    public int Number { get; private init; }

    public string Words { get; private init; } = "";

    public DateOnly? NextOn { get; private init; }

    public DateTime At { get; private init; }
}

internal sealed class PublicDecisionConfiguration : IEntityTypeConfiguration<PublicDecision>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicDecision> builder)
    {
        builder.Ignore(decision => decision.Times);
        builder.Ignore(decision => decision.Rules);
        builder.Ignore(decision => decision.Tally);
        builder.Property(decision => decision.Options).AsJson();
        builder.Property(decision => decision.Evidence).AsJson();
        builder.Property(decision => decision.Lines).AsJson();
        builder.Property(decision => decision.SeatLines).AsJson();
        builder.Property(decision => decision.Quorum).AsText();
        builder.Property(decision => decision.Threshold).AsText();
        builder.Property(decision => decision.OverruleFrom).AsText();
        builder.HasNoKey().ToSqlQuery(
            """
            SELECT d."Id", d."InitiativeId", d."Number", d."InternalReason", d."OpenedAt", d."PositionsUntil", d."LastWordUntil",
                d."Withdrawal_At" AS "WithdrawnAt", d."Closing_At" AS "ClosedAt",
                p."Question", p."Background", COALESCE(p."Options", '[]') AS "Options", COALESCE(p."Evidence", '[]') AS "Evidence",
                p."Involvement", p."Method", p."Quorum", p."Threshold", p."OverruleFrom", d."LastWordDays", d."SeatsAsked",
                p."Withdrawal_Words" AS "WithdrawnBecause", p."Closing_Words" AS "Outcome", p."Closing_ResponsibleId" AS "ResponsibleId",
                p."ReviewDueOn", p."Closing_IsAdopted" AS "IsAdopted", p."Closing_Result" AS "Result", p."Closing_CarriedOption" AS "CarriedOption",
                p."Closing_HasQuorum" AS "HasQuorum", p."Closing_OpenObjections" AS "OpenObjections",
                COALESCE(p."Closing_Lines", '[]') AS "Lines", COALESCE(p."Closing_SeatLines", '[]') AS "SeatLines",
                (SELECT COUNT(*) FROM "Participant" a WHERE a."DecisionId" = p."Id") AS "Asked",
                (SELECT COUNT(DISTINCT a."OrganisationId") FROM "PositionAct" a WHERE a."DecisionId" = p."Id") AS "TookPart",
                (SELECT MAX(r."At") FROM "DecisionReview" r WHERE r."DecisionId" = p."Id") AS "ReviewedAt"
            FROM "Decision" d LEFT JOIN "Decision" p ON p."Id" = d."Id" AND d."InternalReason" IS NULL
            WHERE d."OpenedAt" IS NOT NULL
            """);
    }
}

internal sealed class PublicPositionConfiguration : IEntityTypeConfiguration<PublicPosition>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicPosition> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT p."DecisionId", p."OrganisationId", NULL AS "Alias", p."Weight", a."Kind", a."Option", a."Words", a."At"
        FROM "Participant" p
        JOIN "Decision" d ON d."Id" = p."DecisionId" AND d."Closing_At" IS NOT NULL AND d."InternalReason" IS NULL
        LEFT JOIN "PositionAct" a ON a."DecisionId" = p."DecisionId" AND a."Sequence" =
            (SELECT MAX(b."Sequence") FROM "PositionAct" b WHERE b."DecisionId" = p."DecisionId" AND b."OrganisationId" = p."OrganisationId")
        UNION ALL
        SELECT a."DecisionId", NULL, m."Alias", 0, a."Kind", a."Option", a."Words", a."At"
        FROM "PositionAct" a
        JOIN "Decision" d ON d."Id" = a."DecisionId" AND d."Closing_At" IS NOT NULL AND d."InternalReason" IS NULL
        JOIN "Mandate" m ON m."Id" = a."MandateId"
        WHERE a."OrganisationId" IS NULL AND a."Sequence" =
            (SELECT MAX(b."Sequence") FROM "PositionAct" b WHERE b."DecisionId" = a."DecisionId" AND b."PersonId" = a."PersonId" AND b."OrganisationId" IS NULL)
        """);
}

internal sealed class PublicObjectionConfiguration : IEntityTypeConfiguration<PublicObjection>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicObjection> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT o."DecisionId", o."Number", o."OrganisationId", CASE WHEN o."OrganisationId" IS NULL THEN m."Alias" END AS "Alias", o."Reason", o."At",
            o."Settlement_Kind" AS "Settled", o."Settlement_Words" AS "SettledBy", o."Settlement_At" AS "SettledAt"
        FROM "Objection" o
        JOIN "Decision" d ON d."Id" = o."DecisionId" AND d."Closing_At" IS NOT NULL AND d."InternalReason" IS NULL
        JOIN "Mandate" m ON m."Id" = o."MandateId"
        """);
}

internal sealed class PublicObjectionAnswerConfiguration : IEntityTypeConfiguration<PublicObjectionAnswer>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicObjectionAnswer> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT a."DecisionId", a."ObjectionNumber", a."Number", a."Words", a."At"
        FROM "ObjectionAnswer" a JOIN "Decision" d ON d."Id" = a."DecisionId" AND d."Closing_At" IS NOT NULL AND d."InternalReason" IS NULL
        """);
}

internal sealed class PublicDecisionTieConfiguration : IEntityTypeConfiguration<PublicDecisionTie>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicDecisionTie> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT t."DecisionId", t."Kind", t."TiedId"
        FROM "DecisionTie" t JOIN "Decision" d ON d."Id" = t."DecisionId" AND d."OpenedAt" IS NOT NULL AND d."InternalReason" IS NULL
        """);
}

internal sealed class PublicDecisionReviewConfiguration : IEntityTypeConfiguration<PublicDecisionReview>, IPublicConfiguration
{
    public void Configure(EntityTypeBuilder<PublicDecisionReview> builder) => builder.HasNoKey().ToSqlQuery(
        """
        SELECT r."DecisionId", r."Number", r."Words", r."NextOn", r."At"
        FROM "DecisionReview" r JOIN "Decision" d ON d."Id" = r."DecisionId" AND d."InternalReason" IS NULL
        """);
}
