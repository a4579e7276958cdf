namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>Why a challenge is worked on no more. Stored by name.</summary>
public enum ClosingReason
{
    Solved,

    /// <summary>Another challenge says it too.</summary>
    Merged,

    /// <summary>It lies outside what the initiative has taken on.</summary>
    OutsideBoundary,
}

/// <summary>A challenge was closed, and perhaps opened again. Each stays.</summary>
public sealed class ChallengeClosing
{
    private ChallengeClosing()
    {
    }

    internal ChallengeClosing(Guid challengeId, int number, ClosingReason reason, int? into, string why, Guid? byId, DateTime now) =>
        (ChallengeId, Number, Reason, Into, Why, ById, At) = (challengeId, number, reason, into, why, byId, now);

    public Guid ChallengeId { get; private init; }

    /// <summary>From 1; the highest is the latest.</summary>
    public int Number { get; private init; }

    public ClosingReason Reason { get; private init; }

    /// <summary>The number of the challenge that says it too; null where none does.</summary>
    public int? Into { get; private init; }

    public string Why { get; private init; } = "";

    public Guid? ById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public Guid? ReopenedById { get; private set; }

    /// <summary>UTC; null while it is closed.</summary>
    public DateTime? ReopenedAt { get; private set; }

    internal void Reopen(Guid? byId, DateTime now) => (ReopenedById, ReopenedAt) = (byId, now);
}
