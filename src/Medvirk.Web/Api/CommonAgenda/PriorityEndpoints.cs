using Medvirk.Data.CommonAgenda.Priorities;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.CommonAgenda;

/// <summary>
/// What the partners find most pressing, for members: as on the pages, others' ratings only of what one's own side has rated,
/// until the round is closed.
/// </summary>
internal static class PriorityEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.ReadAsMember<RoundsAnswer>("priorities", "listPriorityRounds", ListAsync, AllowMembersAttribute.Roles);
        initiative.ReadAsMember<PriorityAnswer>("priorities/{priority:int}", "getPriorityRound", ShowAsync, AllowMembersAttribute.Roles);
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        var info = http.Initiative();
        var rounds = await http.Db().Set<PriorityRound>().Where(r => r.InitiativeId == info.Id).OrderByDescending(r => r.Number)
            .Select(r => new { r.Number, r.OpenedAt, r.ClosedAt }).ToListAsync(ct);
        return Results.Ok(new RoundsAnswer([.. rounds.Select(r => new RoundRow(r.Number, r.OpenedAt, r.ClosedAt, ApiLinks.Priority(info.Slug, r.Number)))]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, int priority, CancellationToken ct)
    {
        var (member, reader) = (http.Member()!, new PriorityReader(http.Db()));
        if (await reader.FindAsync(member.Initiative.Id, priority, ct) is not { } round)
        {
            return Results.NotFound();
        }

        var view = await reader.ReadAsync(round, member.Me, ct);
        var whole = view.Whole()?.Challenges.ToDictionary(o => o.ChallengeId);
        return Results.Ok(new PriorityAnswer(
            round.Number, round.OpenedAt, round.ClosedAt, round.PartnersRated,
            [.. round.CurrentCriteria.Select(c => new CriterionRow(c.Number, c.Name, c.Question, c.Weight))],
            [.. view.Challenges.Select(c => Row(member.Initiative.Slug, view, c, whole?.GetValueOrDefault(c.Id) ?? view.Outcome(c.Id)))],
            [.. view.Partners.Select(p => new RaterRow(new OrganisationRef(p, view.Organisations[p]), view.RatedBy(p)))]));
    }

    private static ChallengeResult Row(string slug, PriorityView view, RatedChallenge challenge, ChallengeOutcome? outcome) => new(
        challenge.Number, challenge.Title, view.Sees(challenge.Id), view.PartnersOn(challenge.Id),
        view.IsClosed ? outcome?.Rank : null, SpreadRow.Of(outcome?.Score), view.IsClosed ? outcome?.TopShare : null, SpreadRow.Of(outcome?.SeatScore),
        [.. outcome?.Criteria.Select(c => new CriterionResult(c.Key, SpreadRow.Of(c.Value)!)) ?? []],
        [.. view.Of(challenge.Id).Where(b => !b.IsSeat).Select(b => new PartnerRating(
            new OrganisationRef(b.StanderId, view.Organisations[b.StanderId]), b.Scores.ToDictionary(s => $"{s.Key}", s => s.Value)))],
        ApiLinks.Challenge(slug, challenge.Number));

    public sealed record RoundRow(int Number, DateTime OpenedAt, DateTime? ClosedAt, string Href);

    /// <param name="Rounds">The latest first.</param>
    public sealed record RoundsAnswer(IReadOnlyList<RoundRow> Rounds);

    public sealed record CriterionRow(int Number, string Name, string Question, int Weight);

    /// <param name="Rated">How many of the challenges it has rated.</param>
    public sealed record RaterRow(OrganisationRef Partner, int Rated);

    /// <param name="Least">In the same unit as the others.</param>
    public sealed record SpreadRow(decimal Least, decimal LowerQuartile, decimal Median, decimal UpperQuartile, decimal Most)
    {
        public static SpreadRow? Of(Spread? spread) => spread is { } s
            ? new(Cut(s.Least), Cut(s.LowerQuartile), Cut(s.Median), Cut(s.UpperQuartile), Cut(s.Most))
            : null;

        private static decimal Cut(decimal score) => Math.Round(score, 6);
    }

    public sealed record CriterionResult(int Criterion, SpreadRow Ratings);

    /// <param name="Scores">From criterion number to rating, 1 to 5.</param>
    public sealed record PartnerRating(OrganisationRef Partner, IReadOnlyDictionary<string, int> Scores);

    /// <param name="IsShown">Whether the reader may see what others say; if not, there are no figures.</param>
    /// <param name="Partners">How many partners have rated it.</param>
    /// <param name="Rank">Once the round is closed; null where nobody rated it.</param>
    /// <param name="Score">The partners' weighted means, 1 to 5.</param>
    /// <param name="TopShare">The share of resampled partner sets in which it is among the top three, 0 to 1; null where too few rated.</param>
    /// <param name="Seats">The seats' weighted means, which are in no other figure.</param>
    public sealed record ChallengeResult(
        int Number, string Title, bool IsShown, int Partners, int? Rank, SpreadRow? Score, double? TopShare, SpreadRow? Seats,
        IReadOnlyList<CriterionResult> Criteria, IReadOnlyList<PartnerRating> Ratings, string Href);

    /// <param name="PartnersRated">How many partners had rated anything when it closed.</param>
    public sealed record PriorityAnswer(
        int Number, DateTime OpenedAt, DateTime? ClosedAt, int? PartnersRated, IReadOnlyList<CriterionRow> Criteria,
        IReadOnlyList<ChallengeResult> Challenges, IReadOnlyList<RaterRow> Partners);
}
