namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>What one partner, or one seat, says of one challenge: its latest rating on each criterion.</summary>
/// <param name="StanderId">The organisation; for a seat the person.</param>
/// <param name="IsSeat">Whether a seat says it.</param>
/// <param name="ChallengeId">The challenge.</param>
/// <param name="Scores">From criterion number to rating, 1 to 5.</param>
public sealed record Ballot(Guid StanderId, bool IsSeat, Guid ChallengeId, IReadOnlyDictionary<int, int> Scores)
{
    /// <summary>The latest of each; earlier ones are left out of account.</summary>
    public static IReadOnlyList<Ballot> Latest(IEnumerable<Rating> ratings) =>
    [
        .. ratings.GroupBy(r => (r.StanderId, r.IsSeat, r.ChallengeId))
            .Select(own => new Ballot(
                own.Key.StanderId, own.Key.IsSeat, own.Key.ChallengeId,
                own.GroupBy(r => r.Criterion).ToDictionary(c => c.Key, c => c.MaxBy(r => r.Sequence)!.Score)))
            .OrderBy(b => b.StanderId).ThenBy(b => b.ChallengeId),
    ];

    /// <summary>
    /// Weight times rating, summed over the criteria; divided by the sum of the weights it is the weighted mean.
    /// Null where a criterion is not rated.
    /// </summary>
    /// <param name="weights">From criterion number to weight.</param>
    public int? Points(IReadOnlyDictionary<int, int> weights) =>
        weights.Keys.All(Scores.ContainsKey) ? weights.Sum(w => w.Value * Scores[w.Key]) : null;
}
