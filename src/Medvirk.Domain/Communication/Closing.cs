namespace Medvirk.Domain.Communication;

/// <summary>What came of a decision, as it was written when it was closed.</summary>
/// <param name="Outcome">What was decided, in words; Markdown.</param>
/// <param name="ResponsibleId">The organisation that sees to it; with advice, the one that decided.</param>
/// <param name="ReviewOn">The day on which it is looked at again.</param>
public sealed record Outcome(string Words, Guid ResponsibleId, DateOnly ReviewOn);

/// <summary>How a decision was closed: the outcome, and the tally as it then was.</summary>
public sealed class Closing
{
    public const int WordsLength = 4_000;

    private Closing()
    {
    }

    internal Closing(Outcome outcome, bool isAdopted, Tally tally, Guid? byId, DateTime at)
    {
        (Words, ResponsibleId, ReviewOn, IsAdopted, ById, At) = (outcome.Words, outcome.ResponsibleId, outcome.ReviewOn, isAdopted, byId, at);
        (Result, CarriedOption, Eligible, TookPart) = (tally.Result, tally.CarriedOption, tally.Eligible, tally.TookPart);
        (HasQuorum, OpenObjections, Lines, SeatLines) = (tally.HasQuorum, tally.OpenObjections, tally.Lines, tally.Seats);
    }

    public string Words { get; private init; } = "";

    public Guid ResponsibleId { get; private init; }

    public DateOnly ReviewOn { get; private init; }

    /// <summary>Whether what was proposed is to be done: as it was counted; with advice, as the one responsible said.</summary>
    public bool IsAdopted { get; private init; }

    public Guid? ById { get; private init; }

    public DateTime At { get; private init; }

    public TallyResult Result { get; private init; }

    public int? CarriedOption { get; private init; }

    public int Eligible { get; private init; }

    public int TookPart { get; private init; }

    public bool HasQuorum { get; private init; }

    public int OpenObjections { get; private init; }

    public IReadOnlyList<TallyLine> Lines { get; private init; } = [];

    public IReadOnlyList<TallyLine> SeatLines { get; private init; } = [];

    public Tally Tally => new(Eligible, TookPart, HasQuorum, Lines, SeatLines, OpenObjections, Result, CarriedOption);

    internal bool Says(Outcome outcome, bool isAdopted) => new Outcome(Words, ResponsibleId, ReviewOn) == outcome && IsAdopted == isAdopted;
}

/// <param name="Words">Why it was withdrawn.</param>
/// <param name="ById">Who withdrew it.</param>
/// <param name="At">UTC.</param>
public sealed record DecisionWithdrawal(string Words, Guid? ById, DateTime At);
