using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.ReinforcingActivities;

/// <summary>A members' page about one activity.</summary>
public abstract class ActivityPageModel : RoomPageModel
{
    public Activity Activity { get; private set; } = null!;

    protected IReadOnlyList<Crumb> CrumbsTo(string title) =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["activities.title"], ActivitiesLinks.Index(Lang, Initiative.Slug)),
        new(Activity.Name, ActivitiesLinks.Show(Lang, Initiative.Slug, Activity.Number)),
        new(title),
    ];

    protected async Task<bool> FindAsync(int number)
    {
        if (await Db.Set<Activity>().AsNoTracking().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id && a.Number == number, Aborted) is not { } found)
        {
            return false;
        }

        Activity = found;
        return true;
    }

    /// <summary>The activity to act on, within an act.</summary>
    protected Task<Activity> LoadAsync(CancellationToken ct) => Db.Set<Activity>().SingleAsync(a => a.Id == Activity.Id, ct);

    protected Task<Dictionary<Guid, string>> OrganisationsAsync(params IReadOnlyCollection<Guid> ids) =>
        Db.Set<Organisation>().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.Name, Aborted);
}
