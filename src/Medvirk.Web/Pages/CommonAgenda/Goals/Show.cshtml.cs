using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Goals;

/// <summary>A goal: how it is seen, and what is done to reach it.</summary>
[AllowMembers]
public sealed class ShowModel : RoomPageModel
{
    public Goal Goal { get; private set; } = null!;

    public IReadOnlyList<string> Indicators { get; private set; } = [];

    public IReadOnlyList<ChallengeRow> Challenges { get; private set; } = [];

    public IReadOnlyList<ActivityRow> Activities { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["goals.title"], GoalLinks.Index(Lang, Initiative.Slug)),
        new(Goal.Statement),
    ];

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (await Db.Set<Goal>().AsNoTracking().SingleOrDefaultAsync(g => g.InitiativeId == Initiative.Id && g.Number == number, Aborted) is not { } goal)
        {
            return NotFound();
        }

        Goal = goal;
        var ids = goal.Indicators.Select(i => i.IndicatorId).ToArray();
        Indicators = await Db.Set<Indicator>().Where(i => ids.Contains(i.Id))
            .Select(i => i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name).ToListAsync(Aborted);
        var challengeIds = goal.Challenges.Select(tie => tie.ChallengeId).ToArray();
        Challenges = await Db.Set<PublicChallenge>().Where(c => challengeIds.Contains(c.Id)).OrderBy(c => c.Number)
            .Select(c => new ChallengeRow(c.Number, c.Title, c.IsSupported, c.ClosedAt != null)).ToListAsync(Aborted);
        Activities = await (
            from activity in Db.Set<Activity>()
            join lead in Db.Set<Organisation>() on activity.LeadOrganisationId equals lead.Id
            where activity.Goals.Any(tie => tie.GoalId == goal.Id)
            orderby activity.Number
            select new ActivityRow(activity.Number, activity.Name, lead.Name, activity.Status)).ToListAsync(Aborted);
        return Page();
    }

    public sealed record ChallengeRow(int Number, string Title, bool IsSupported, bool IsClosed);

    public sealed record ActivityRow(int Number, string Name, string Lead, ActivityStatus Status);
}
