using Medvirk.Domain.Shared;

namespace Medvirk.Domain.ReinforcingActivities;

[Event("activity-registered")]
public sealed record ActivityRegistered(
    Guid ActivityId, Guid LeadOrganisationId, ActivityKind Kind, ActivityStatus Status, [property: Personal] string Name) : IEvent;

[Event("activity-tied-to-goal")]
public sealed record ActivityTiedToGoal(Guid ActivityId, Guid GoalId) : IEvent;

[Event("activity-part-taken")]
public sealed record ActivityPartTaken(Guid ActivityId, Guid OrganisationId, [property: Personal] string Part) : IEvent;

[Event("activity-status-changed")]
public sealed record ActivityStatusChanged(Guid ActivityId, ActivityStatus Status) : IEvent;

[Event("commitment-asked")]
public sealed record CommitmentAsked(
    Guid CommitmentId,
    Guid? ActivityId,
    Guid AskingId,
    Guid AskedId,
    DateOnly Due,
    [property: Personal] string What,
    [property: Personal] string ForWhom) : IEvent;

[Event("commitment-change-proposed")]
public sealed record CommitmentChangeProposed(
    Guid CommitmentId, int Wording, DateOnly Due, [property: Personal] string What, [property: Personal] string ForWhom, [property: Personal] string? Why) : IEvent;

[Event("commitment-accepted")]
public sealed record CommitmentAccepted(Guid CommitmentId, int Wording) : IEvent;

[Event("commitment-declined")]
public sealed record CommitmentDeclined(Guid CommitmentId, int Wording, [property: Personal] string Why) : IEvent;

[Event("commitment-kept")]
public sealed record CommitmentKept(Guid CommitmentId, [property: Personal] string? Note) : IEvent;

[Event("commitment-broken")]
public sealed record CommitmentBroken(Guid CommitmentId, [property: Personal] string Why) : IEvent;

[Event("commitment-released")]
public sealed record CommitmentReleased(Guid CommitmentId, [property: Personal] string Why) : IEvent;
