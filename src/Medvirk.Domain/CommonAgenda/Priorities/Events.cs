using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Priorities;

[Event("priority-round-opened")]
public sealed record PriorityRoundOpened(Guid PriorityRoundId, int Number, int Criteria) : IEvent;

[Event("priority-criterion-added")]
public sealed record PriorityCriterionAdded(Guid PriorityRoundId, int Criterion, int Weight, [property: Personal] string Name, [property: Personal] string Question) : IEvent;

[Event("priority-criterion-changed")]
public sealed record PriorityCriterionChanged(Guid PriorityRoundId, int Criterion, int Weight, [property: Personal] string Name, [property: Personal] string Question) : IEvent;

[Event("priority-criterion-retired")]
public sealed record PriorityCriterionRetired(Guid PriorityRoundId, int Criterion) : IEvent;

/// <summary>Members read the ledger while a round is open, so what was said stands elsewhere; the round's end witnesses it.</summary>
[Event("challenge-rated")]
public sealed record ChallengeRated(Guid PriorityRoundId, Guid ChallengeId, Guid? OrganisationId) : IEvent;

/// <param name="Ratings">How many ratings there are.</param>
/// <param name="Digest">SHA-256 over all of them (<see cref="PriorityRound.DigestOf"/>).</param>
[Event("priority-round-closed")]
public sealed record PriorityRoundClosed(Guid PriorityRoundId, int Ratings, [property: Code] string Digest) : IEvent;
