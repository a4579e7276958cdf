using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.ReinforcingActivities.Activities;

/// <summary>What the partners do, each with its goals and who takes part.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public IReadOnlyList<Row> Activities { get; private set; } = [];

    public bool HasGoals { get; private set; }

    public bool MayRegister => Me.Role == Role.Representative;

    public IReadOnlyList<Crumb> Crumbs => [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["activities.title"])];

    public async Task OnGetAsync()
    {
        HasGoals = await Db.Set<Goal>().AnyAsync(g => g.InitiativeId == Initiative.Id, Aborted);
        Activities = await (
            from activity in Db.Set<Activity>()
            join lead in Db.Set<Organisation>() on activity.LeadOrganisationId equals lead.Id
            where activity.InitiativeId == Initiative.Id
            orderby activity.Number
            select new Row(
                activity.Number, activity.Name, lead.Name, activity.Parts.Count, activity.Kind, activity.Status, activity.From, activity.To))
            .ToListAsync(Aborted);
    }

    public sealed record Row(int Number, string Name, string Lead, int Parts, ActivityKind Kind, ActivityStatus Status, DateOnly? From, DateOnly? To);
}
