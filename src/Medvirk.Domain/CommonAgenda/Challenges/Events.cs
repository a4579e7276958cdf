using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Challenges;

[Event("challenge-put-forward")]
public sealed record ChallengePutForward(
    Guid ChallengeId, int Number, Guid? OrganisationId, [property: Personal] string Title, [property: Code] string Digest) : IEvent;

[Event("challenge-reworded")]
public sealed record ChallengeReworded(Guid ChallengeId, int Revision, [property: Personal] string Title, [property: Code] string Digest) : IEvent;

[Event("challenge-evidence-added")]
public sealed record ChallengeEvidenceAdded(
    Guid ChallengeId,
    int Evidence,
    EvidenceKind Kind,
    Guid? IndicatorId,
    int Voices,
    [property: Personal] string? Reference,
    [property: Code] string? FileDigest) : IEvent;

[Event("challenge-evidence-withdrawn")]
public sealed record ChallengeEvidenceWithdrawn(Guid ChallengeId, int Evidence, [property: Personal] string Why) : IEvent;

[Event("challenge-closed")]
public sealed record ChallengeClosed(Guid ChallengeId, ClosingReason Reason, int? Into, [property: Personal] string Why) : IEvent;

[Event("challenge-reopened")]
public sealed record ChallengeReopened(Guid ChallengeId) : IEvent;

[Event("target-group-described")]
public sealed record TargetGroupDescribed(
    Guid TargetGroupId, int Number, [property: Personal] string Situation, [property: Personal] string Barrier) : IEvent;

[Event("target-group-reworded")]
public sealed record TargetGroupReworded(
    Guid TargetGroupId, int Revision, [property: Personal] string Situation, [property: Personal] string Barrier) : IEvent;

[Event("target-group-retired")]
public sealed record TargetGroupRetired(Guid TargetGroupId) : IEvent;

[Event("goal-tied-to-challenge")]
public sealed record GoalTiedToChallenge(Guid GoalId, Guid ChallengeId) : IEvent;

[Event("goal-untied-from-challenge")]
public sealed record GoalUntiedFromChallenge(Guid GoalId, Guid ChallengeId) : IEvent;
