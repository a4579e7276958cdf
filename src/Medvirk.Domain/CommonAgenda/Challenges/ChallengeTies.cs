namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>A part of life in which a challenge is met.</summary>
public sealed class ChallengeArena
{
    private ChallengeArena()
    {
    }

    internal ChallengeArena(Guid challengeId, Arena arena) => (ChallengeId, Arena) = (challengeId, arena);

    public Guid ChallengeId { get; private init; }

    public Arena Arena { get; private init; }
}

/// <summary>Who meets a challenge.</summary>
public sealed class ChallengeGroup
{
    private ChallengeGroup()
    {
    }

    internal ChallengeGroup(Guid challengeId, Guid targetGroupId) => (ChallengeId, TargetGroupId) = (challengeId, targetGroupId);

    public Guid ChallengeId { get; private init; }

    public Guid TargetGroupId { get; private init; }
}

/// <summary>Where a challenge is met.</summary>
public sealed class ChallengeArea
{
    private ChallengeArea()
    {
    }

    internal ChallengeArea(Guid challengeId, Guid areaId) => (ChallengeId, AreaId) = (challengeId, areaId);

    public Guid ChallengeId { get; private init; }

    public Guid AreaId { get; private init; }
}
