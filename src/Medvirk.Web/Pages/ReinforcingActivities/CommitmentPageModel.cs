using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.ReinforcingActivities;

/// <summary>A members' page about one commitment.</summary>
public abstract class CommitmentPageModel : RoomPageModel
{
    public Commitment Commitment { get; private set; } = null!;

    /// <summary>The organisation that asks.</summary>
    public string Asking { get; private set; } = "";

    /// <summary>The organisation that is asked.</summary>
    public string Asked { get; private set; } = "";

    /// <summary>The activity that it is for; null where it is for none.</summary>
    public (int Number, string Name)? Activity { get; private set; }

    /// <summary>Whether my organisation is one of the two.</summary>
    public bool IsOurs => Me.OrganisationId is { } own && (own == Commitment.AskingId || own == Commitment.AskedId);

    /// <summary>Whether the history is mine to read: the two's and the secretariat's. Others see what binds.</summary>
    public bool SeesHistory => IsOurs || Me.IsSecretariat;

    /// <summary>The wording that is shown first: to the two the one that waits or binds, to others the one that binds.</summary>
    public Wording Shown => SeesHistory && Commitment.TurnId is not null ? Commitment.Latest : Commitment.Binding ?? Commitment.Latest;

    protected IReadOnlyList<Crumb> CrumbsTo(string? title)
    {
        var crumbs = new List<Crumb>
        {
            new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
            new(T["activities.title"], ActivitiesLinks.Index(Lang, Initiative.Slug)),
        };
        if (Activity is { } activity)
        {
            crumbs.Add(new(activity.Name, ActivitiesLinks.Show(Lang, Initiative.Slug, activity.Number)));
        }

        var own = T["commitments.kicker", Commitment.Number];
        crumbs.Add(title is null ? new(own) : new(own, CommitmentLinks.Show(Lang, Initiative.Slug, Commitment.Number)));
        if (title is not null)
        {
            crumbs.Add(new(title));
        }

        return crumbs;
    }

    public string NameOf(Guid organisationId) => organisationId == Commitment.AskingId ? Asking : Asked;

    /// <summary>Finds it; what neither binds nor is ours is as if it were not there.</summary>
    protected async Task<bool> FindAsync(int number)
    {
        var found = await Db.Set<Commitment>().AsNoTracking()
            .SingleOrDefaultAsync(c => c.InitiativeId == Initiative.Id && c.Number == number, Aborted);
        if (found is null)
        {
            return false;
        }

        Commitment = found;
        if (!SeesHistory && found.BindingNumber is null)
        {
            return false;
        }

        var names = await Db.Set<Organisation>().Where(o => o.Id == found.AskingId || o.Id == found.AskedId)
            .ToDictionaryAsync(o => o.Id, o => o.Name, Aborted);
        (Asking, Asked) = (names[found.AskingId], names[found.AskedId]);
        if (found.ActivityId is { } activityId)
        {
            var activity = await Db.Set<Activity>().Where(a => a.Id == activityId).Select(a => new { a.Number, a.Name }).SingleAsync(Aborted);
            Activity = (activity.Number, activity.Name);
        }

        return true;
    }
}
