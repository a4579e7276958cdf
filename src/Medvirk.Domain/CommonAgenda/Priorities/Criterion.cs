using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>The criteria that an initiative begins with, until it chooses others.</summary>
public enum DefaultCriterion
{
    Severity,
    Reach,

    /// <summary>How far the built environment can influence it.</summary>
    Influence,
    Urgency,

    /// <summary>How strong the evidence is.</summary>
    Evidence,
}

/// <summary>What is said of a criterion.</summary>
/// <param name="Name">At most <see cref="Criterion.NameLength"/>.</param>
/// <param name="Question">What is asked, and what 1 and 5 mean; at most <see cref="Criterion.QuestionLength"/>.</param>
/// <param name="Weight">From 1 to <see cref="Criterion.WeightMost"/>.</param>
public sealed record CriterionText(string Name, string Question, int Weight)
{
    public CriterionText Clean() => new(Text.Clean(Name), Text.Clean(Question), Weight);
}

/// <summary>Something that challenges are rated on in a round, from 1 to 5.</summary>
public sealed class Criterion
{
    public const int NameLength = 80;
    public const int QuestionLength = 300;
    public const int WeightMost = 10;

    /// <summary>The ends of the scale.</summary>
    public const int Lowest = 1;
    public const int Highest = 5;

    private Criterion()
    {
    }

    internal Criterion(Guid roundId, int number, CriterionText text)
    {
        (RoundId, Number) = (roundId, number);
        Say(text);
    }

    public Guid RoundId { get; private init; }

    /// <summary>From 1 within the round.</summary>
    public int Number { get; private init; }

    public string Name { get; private set; } = "";

    public string Question { get; private set; } = "";

    public int Weight { get; private set; }

    /// <summary>UTC; null while it is rated on.</summary>
    public DateTime? RetiredAt { get; private set; }

    public CriterionText AsText() => new(Name, Question, Weight);

    internal void Say(CriterionText text) => (Name, Question, Weight) = (text.Name, text.Question, text.Weight);

    internal void Retire(DateTime now) => RetiredAt = now;
}
