namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>What came of the ratings of one challenge.</summary>
/// <param name="ChallengeId">The challenge.</param>
/// <param name="Partners">How many partners rated it.</param>
/// <param name="Criteria">How the partners' ratings lie on each criterion, 1 to 5; empty where none rated it.</param>
/// <param name="Points">How the partners' points lie (<see cref="Ballot.Points"/>); null where none rated it.</param>
/// <param name="Weight">The sum of the weights: points divided by it are a score from 1 to 5.</param>
/// <param name="Rank">Its rank by the median; null where none rated it.</param>
/// <param name="TopCount">In how many of the resampled sets it was among the top; null where there are too few partners to say.</param>
/// <param name="Seats">How the seats' points lie, apart from the partners'; null where none rated it.</param>
public sealed record ChallengeOutcome(
    Guid ChallengeId, int Partners, IReadOnlyDictionary<int, Spread> Criteria, Spread? Points, int Weight, int? Rank, int? TopCount, Spread? Seats)
{
    /// <summary>The partners' weighted means, 1 to 5.</summary>
    public Spread? Score => Points?.In(Weight);

    /// <summary>The seats' weighted means, 1 to 5.</summary>
    public Spread? SeatScore => Seats?.In(Weight);

    /// <summary>The share of the resampled partner sets in which it was among the top, 0 to 1.</summary>
    public double? TopShare => TopCount / (double)Ranking.Resamples;
}

/// <summary>A criterion of a challenge on which the partners are far apart.</summary>
public sealed record Disagreement(Guid ChallengeId, int Criterion, Spread Ratings);
