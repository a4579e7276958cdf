namespace Medvirk.Domain.Communication;

/// <summary>What a decision does to something else, or where it came from. Known by id: the other room has the thing itself.</summary>
public sealed class DecisionTie
{
    private DecisionTie()
    {
    }

    internal DecisionTie(TieKind kind, Guid tiedId, DateTime at) => (Kind, TiedId, At) = (kind, tiedId, at);

    public TieKind Kind { get; private init; }

    /// <summary>The agenda version, indicator, activity, commitment or voice.</summary>
    public Guid TiedId { get; private init; }

    public DateTime At { get; private init; }
}

/// <summary>What a decision does to the thing it is tied to.</summary>
public enum TieKind
{
    AdoptsAgendaVersion,

    /// <summary>Changes the target of an indicator.</summary>
    ChangesTarget,

    /// <summary>Releases money, time or space for an activity.</summary>
    ReleasesInvestment,
    MakesCommitment,

    /// <summary>It was taken up because of what someone told.</summary>
    FromVoice,
}

/// <summary>A look back at what came of a decision, on its review day.</summary>
public sealed class DecisionReview
{
    public const int WordsLength = 2_000;

    private DecisionReview()
    {
    }

    internal DecisionReview(int number, string words, DateOnly? nextOn, Guid? byId, DateTime at) =>
        (Number, Words, NextOn, ById, At) = (number, words, nextOn, byId, at);

    public int Number { get; private init; }

    /// <summary>What came of it.</summary>
    public string Words { get; private init; } = "";

    /// <summary>The day of the next look; null where this was the last.</summary>
    public DateOnly? NextOn { get; private init; }

    public Guid? ById { get; private init; }

    public DateTime At { get; private init; }
}
