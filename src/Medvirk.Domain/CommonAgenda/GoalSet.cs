using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>A goal was set.</summary>
[Event("goal-set")]
public sealed record GoalSet(
    Guid GoalId,
    GoalHorizon Horizon,
    DateOnly ReachedBy,
    GoalLevel Level,
    [property: Personal] string Statement,
    [property: Personal] string? WantedIndicator) : IEvent;
