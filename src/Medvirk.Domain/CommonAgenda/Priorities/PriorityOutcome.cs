using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>What comes of a round: a pure function of who rated what.</summary>
/// <param name="Partners">How many partners rated anything.</param>
/// <param name="Challenges">By rank, those that none rated last.</param>
public sealed record PriorityOutcome(int Partners, IReadOnlyList<ChallengeOutcome> Challenges)
{
    public bool IsEnough => Partners >= Ranking.FewestPartners;

    /// <summary>Reckons the outcome. The order in which anything is handed over makes no difference.</summary>
    /// <param name="roundId">The round, from which the seed of the draws comes.</param>
    /// <param name="weights">From criterion number to weight.</param>
    /// <param name="challengeIds">The challenges of the round.</param>
    /// <param name="ballots">The latest of everyone, seats too.</param>
    /// <param name="resamples">How many draws; 0 where only the ratings are asked about, and then nothing is said of firmness.</param>
    public static PriorityOutcome Of(
        Guid roundId, IReadOnlyDictionary<int, int> weights, IReadOnlyCollection<Guid> challengeIds, IReadOnlyCollection<Ballot> ballots,
        int resamples = Ranking.Resamples)
    {
        Guid[] challenges = [.. challengeIds.Distinct().Order()];
        Ballot[] whole = [.. ballots.Where(b => challenges.Contains(b.ChallengeId) && b.Points(weights) is not null)];
        Guid[] partners = [.. whole.Where(b => !b.IsSeat).Select(b => b.StanderId).Distinct().Order()];
        var points = whole.Where(b => !b.IsSeat).ToDictionary(b => (b.ChallengeId, b.StanderId), b => (decimal?)b.Points(weights));
        decimal?[][] table = [.. challenges.Select(c => partners.Select(p => points.GetValueOrDefault((c, p))).ToArray())];
        Spread?[] spreads = [.. table.Select(row => Spread.Of(row.OfType<decimal>()))];
        var ranks = Ranking.Ranks([.. spreads.Select(s => s?.Median)]);
        var top = resamples == 0 ? null : Ranking.TopCounts(table, SeedOf(roundId), resamples);
        var outcomes = challenges.Select((challenge, i) => new ChallengeOutcome(
            challenge,
            spreads[i]?.Count ?? 0,
            OnCriteria(weights.Keys, whole.Where(b => !b.IsSeat && b.ChallengeId == challenge)),
            spreads[i],
            weights.Values.Sum(),
            ranks[i],
            top?[i],
            Spread.Of(whole.Where(b => b.IsSeat && b.ChallengeId == challenge).Select(b => (decimal)b.Points(weights)!.Value))));
        return new PriorityOutcome(partners.Length, [.. outcomes.OrderBy(o => o.Rank ?? int.MaxValue).ThenBy(o => o.ChallengeId)]);
    }

    /// <summary>
    /// Where the partners are farthest apart: by the range between the quartiles, then between the ends. Where they agree
    /// within one step of the scale, or where too few have rated, nothing is said.
    /// </summary>
    public IReadOnlyList<Disagreement> MostDisputed(int most) =>
    [
        .. (from challenge in Challenges
           from criterion in challenge.Criteria
           where criterion.Value.Count >= Ranking.FewestPartners && criterion.Value.QuartileRange > 1
           orderby criterion.Value.QuartileRange descending, criterion.Value.Range descending, challenge.Rank, challenge.ChallengeId, criterion.Key
           select new Disagreement(challenge.ChallengeId, criterion.Key, criterion.Value)).Take(most),
    ];

    /// <summary>The first eight bytes of the SHA-256 of the round's id, as it is written.</summary>
    public static ulong SeedOf(Guid roundId) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(roundId.ToString("D"))));

    private static Dictionary<int, Spread> OnCriteria(IEnumerable<int> criteria, IEnumerable<Ballot> ballots)
    {
        Ballot[] all = [.. ballots];
        return all.Length == 0 ? [] : criteria.Order().ToDictionary(c => c, c => Spread.Of(all.Select(b => (decimal)b.Scores[c]))!);
    }
}
