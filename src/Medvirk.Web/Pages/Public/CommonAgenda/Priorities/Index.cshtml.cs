using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Data.CommonAgenda.Priorities;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Pages.CommonAgenda.Priorities;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Priorities;

/// <summary>What the partners together found most pressing when they last said so, for anyone to read. Nothing about single partners.</summary>
public sealed class IndexModel : PublicPageModel
{
    /// <summary>The latest round that is closed; null where there is none.</summary>
    public PublicPriorityRound? Round { get; private set; }

    /// <summary>By rank.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool IsEnough => Round?.PartnersRated >= PublicStanding.FewestForMedian;

    public RangePlotOptions Plot => PriorityWords.Plot(
        T, T["priorities.public.unit"], [.. Rows.Where(r => r.Rank == 1).Select(r => r.Title)], Round!.PartnersRated,
        [.. Rows.Select(r => new RangeRow(
            r.Title, r.Standing.Median, r.Standing.LowerQuartile, r.Standing.UpperQuartile, Note: T[r.Standing.Partners == 0 ? "priorities.unrated" : "priorities.too-few"]))]);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Round = await Db.Set<PublicPriorityRound>().Where(r => r.InitiativeId == Initiative.Id).OrderByDescending(r => r.Number).FirstOrDefaultAsync(ct);
        if (Round is null)
        {
            return;
        }

        var rows = await (
            from standing in Db.Set<PublicStanding>()
            join challenge in Db.Set<PublicChallenge>() on standing.ChallengeId equals challenge.Id
            where standing.RoundId == Round.Id
            select new { challenge.Number, challenge.Title, standing }).ToListAsync(ct);
        var ranks = Ranking.Ranks([.. rows.Select(r => r.standing.Median)]);
        Rows =
        [
            .. rows.Zip(ranks, (r, rank) => new Row(r.Number, r.Title, rank, r.standing)).OrderBy(r => r.Rank ?? int.MaxValue).ThenBy(r => r.Number),
        ];
    }

    public sealed record Row(int Number, string Title, int? Rank, PublicStanding Standing);
}
