using Medvirk.Data.CommonAgenda.Priorities;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>A round: while it is open, what is left to rate and who has rated; once it is closed, what came of it.</summary>
[AllowMembers]
public sealed class ShowModel : RoundPageModel
{
    private const int MostDisputed = 3;

    public PriorityView View { get; private set; } = null!;

    public bool MayRate => Me.Role is Role.Representative or Role.Seat;

    /// <summary>How many of the challenges one's own side has rated.</summary>
    public int Rated => View.Challenges.Count(c => View.OwnOf(c.Id) is not null);

    /// <summary>The first that it has not; null where it has rated all.</summary>
    public RatedChallenge? Next => View.Challenges.FirstOrDefault(c => View.OwnOf(c.Id) is null);

    /// <summary>By rank; empty while it is open.</summary>
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public bool TooFew => Round.PartnersRated < Ranking.FewestPartners;

    public bool HasSeats => Rows.Any(r => r.Outcome.Seats is not null);

    public IReadOnlyList<(RatedChallenge Challenge, Criterion Criterion, Spread Ratings)> Disputed { get; private set; } = [];

    public RangePlotOptions Plot => PriorityWords.Plot(
        T, T["priorities.plot.unit"], [.. Rows.Where(r => r.Outcome.Rank == 1).Select(r => r.Challenge.Title)], Round.PartnersRated ?? 0,
        [.. Rows.Select(r => r.Outcome.Score is { } score
            ? new RangeRow(r.Challenge.Title, score.Median, score.LowerQuartile, score.UpperQuartile, score.Least, score.Most)
            : new RangeRow(r.Challenge.Title, null, Note: T["priorities.unrated"]))]);

    public IReadOnlyList<Crumb> Crumbs => [.. CrumbsToList, new(RoundTitle)];

    public async Task<IActionResult> OnGetAsync(int round)
    {
        if (!await FindAsync(round))
        {
            return NotFound();
        }

        View = await new PriorityReader(Db).ReadAsync(Round, Me, Aborted);
        if (View.Whole() is { } whole)
        {
            var challenges = View.Challenges.ToDictionary(c => c.Id);
            Rows = [.. whole.Challenges.Select(o => new Row(challenges[o.ChallengeId], o))];
            var criteria = Round.Criteria.ToDictionary(c => c.Number);
            Disputed = [.. whole.MostDisputed(MostDisputed).Select(d => (challenges[d.ChallengeId], criteria[d.Criterion], d.Ratings))];
        }

        return Page();
    }

    public sealed record Row(RatedChallenge Challenge, ChallengeOutcome Outcome);
}
