using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

[Event("decision-prepared")]
public sealed record DecisionPrepared(
    Guid DecisionId, int Number, DecisionMethod Method, [property: Personal] string Question) : IEvent;

[Event("decision-changed")]
public sealed record DecisionChanged(Guid DecisionId, int Revision, DecisionMethod Method, [property: Personal] string Question) : IEvent;

[Event("decision-opened")]
public sealed record DecisionOpened(Guid DecisionId, int Organisations, int Seats, DateTime PositionsUntil) : IEvent;

[Event("position-taken")]
public sealed record PositionTaken(
    Guid DecisionId, Guid? OrganisationId, PositionKind Kind, int? Option, bool IsLastWord, [property: Personal] string? Words) : IEvent;

[Event("objection-raised")]
public sealed record ObjectionRaised(
    Guid DecisionId, int Objection, Guid? OrganisationId, bool IsLastWord, [property: Personal] string Reason) : IEvent;

[Event("objection-answered")]
public sealed record ObjectionAnswered(Guid DecisionId, int Objection, [property: Personal] string Words) : IEvent;

[Event("objection-withdrawn")]
public sealed record ObjectionWithdrawn(Guid DecisionId, int Objection, Guid? OrganisationId) : IEvent;

[Event("objection-resolved")]
public sealed record ObjectionResolved(Guid DecisionId, int Objection, [property: Personal] string Change) : IEvent;

[Event("objection-change-accepted")]
public sealed record ObjectionChangeAccepted(Guid DecisionId, int Objection, Guid? OrganisationId) : IEvent;

[Event("objection-overruled")]
public sealed record ObjectionOverruled(Guid DecisionId, int Objection, [property: Personal] string Why) : IEvent;

[Event("decision-ended")]
public sealed record DecisionEnded(Guid DecisionId, DateTime PositionsUntil, DateTime LastWordUntil) : IEvent;

[Event("decision-closed")]
public sealed record DecisionClosed(
    Guid DecisionId,
    TallyResult Result,
    int? CarriedOption,
    bool IsAdopted,
    int Eligible,
    int TookPart,
    Guid ResponsibleId,
    DateOnly ReviewOn,
    [property: Personal] string Outcome) : IEvent;

[Event("decision-withdrawn")]
public sealed record DecisionWithdrawn(Guid DecisionId, [property: Personal] string Why) : IEvent;

[Event("adoption-rule-laid-down")]
public sealed record AdoptionRuleLaidDown(
    Guid AdoptionRuleId,
    DecisionMethod Method,
    [property: Code] string Quorum,
    [property: Code] string? Threshold,
    [property: Code] string? OverruleFrom,
    int LastWordDays) : IEvent;

[Event("decision-tied")]
public sealed record DecisionTied(Guid DecisionId, TieKind Kind, Guid TiedId) : IEvent;

[Event("decision-untied")]
public sealed record DecisionUntied(Guid DecisionId, TieKind Kind, Guid TiedId) : IEvent;

[Event("decision-reviewed")]
public sealed record DecisionReviewed(Guid DecisionId, DateOnly? NextOn, [property: Personal] string Words) : IEvent;
