namespace Medvirk.Domain.Communication;

/// <summary>How far a decision has come, by the clock: a program that is late to note it changes nothing.</summary>
public enum DecisionPhase
{
    /// <summary>It can be changed; nobody is asked yet.</summary>
    Prepared,

    /// <summary>Positions are taken.</summary>
    Open,

    /// <summary>The end has passed; those with first-hand experience have the last word.</summary>
    LastWord,

    /// <summary>No more positions; the outcome is to be written.</summary>
    AwaitsOutcome,
    Closed,
    Withdrawn,
}

/// <summary>The times of a decision, from which its phase follows.</summary>
/// <param name="OpensAt">When it opens by itself; null where by hand.</param>
/// <param name="OpenedAt">When it was opened; null before.</param>
/// <param name="PositionsUntil">From then on no position is taken, but by those who have the last word.</param>
/// <param name="LastWordUntil">From then on none at all.</param>
/// <param name="ClosedAt">When the outcome was written; null before.</param>
/// <param name="WithdrawnAt">When it was withdrawn; null where it was not.</param>
public sealed record DecisionTimes(
    DateTime? OpensAt, DateTime? OpenedAt, DateTime PositionsUntil, DateTime LastWordUntil, DateTime? ClosedAt, DateTime? WithdrawnAt)
{
    public DecisionPhase PhaseAt(DateTime now) =>
        WithdrawnAt is not null ? DecisionPhase.Withdrawn
        : ClosedAt is not null ? DecisionPhase.Closed
        : OpenedAt is null && !IsDueToOpen(now) ? DecisionPhase.Prepared
        : now < PositionsUntil ? DecisionPhase.Open
        : now < LastWordUntil ? DecisionPhase.LastWord
        : DecisionPhase.AwaitsOutcome;

    /// <summary>One whose end has passed before it was opened stays prepared: nobody could have taken part.</summary>
    public bool IsDueToOpen(DateTime now) =>
        OpenedAt is null && WithdrawnAt is null && OpensAt is { } opens && opens <= now && now < PositionsUntil;
}
