namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>How a challenge stood when its round closed, over all partners. Nothing in it is about a single one.</summary>
public sealed class PriorityStanding
{
    private PriorityStanding()
    {
    }

    internal PriorityStanding(Guid roundId, ChallengeOutcome outcome)
    {
        (RoundId, ChallengeId, Partners, Rank, TopCount, Weight) = (roundId, outcome.ChallengeId, outcome.Partners, outcome.Rank, outcome.TopCount, outcome.Weight);
        if (outcome.Points is { } points)
        {
            (LowerQuarters, MedianQuarters, UpperQuarters) = (Quarters(points.LowerQuartile), Quarters(points.Median), Quarters(points.UpperQuartile));
        }
    }

    public Guid RoundId { get; private init; }

    public Guid ChallengeId { get; private init; }

    /// <summary>How many partners rated it.</summary>
    public int Partners { get; private init; }

    /// <summary>Null where none rated it.</summary>
    public int? Rank { get; private init; }

    /// <summary>In how many of <see cref="Ranking.Resamples"/> draws it was among the top; null where there were too few partners to say.</summary>
    public int? TopCount { get; private init; }

    /// <summary>The sum of the weights.</summary>
    public int Weight { get; private init; }

    /// <summary>The quartiles and the median of the points in quarters, which are whole numbers; divided by four times the weight they are scores.</summary>
    public int? LowerQuarters { get; private init; }

    public int? MedianQuarters { get; private init; }

    public int? UpperQuarters { get; private init; }

    private static int Quarters(decimal points) => decimal.ToInt32(points * 4);
}
