using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Goals;

/// <summary>The goals, by horizon, and how many activities are to move each.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public IReadOnlyList<IGrouping<GoalHorizon, Row>> Goals { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["goals.title"])];

    public async Task OnGetAsync()
    {
        var rows = await Db.Set<Goal>().Where(g => g.InitiativeId == Initiative.Id)
            .OrderBy(g => g.ReachedBy).ThenBy(g => g.Number)
            .Select(g => new Row(
                g.Number, g.Statement, g.Horizon, g.ReachedBy, g.Indicators.Count,
                Db.Set<Activity>().Count(a => a.Goals.Any(tie => tie.GoalId == g.Id))))
            .ToListAsync(Aborted);
        Goals = [.. rows.GroupBy(r => r.Horizon).OrderBy(g => g.Key)];
    }

    public sealed record Row(int Number, string Statement, GoalHorizon Horizon, DateOnly ReachedBy, int Indicators, int Activities);
}
