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
