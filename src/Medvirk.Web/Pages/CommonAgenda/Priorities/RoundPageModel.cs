using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>A members' page about one round of prioritising.</summary>
public abstract class RoundPageModel : RoomPageModel
{
    public PriorityRound Round { get; private set; } = null!;

    public string RoundTitle => T["priorities.round", Round.Number];

    /// <summary>The round's own page.</summary>
    protected string Shown => PriorityLinks.Show(Lang, Initiative.Slug, Round.Number);

    /// <summary>The way back up from a page under the round.</summary>
    protected IReadOnlyList<Crumb> CrumbsTo(params IEnumerable<Crumb> below) => [.. CrumbsToList, new(RoundTitle, Shown), .. below];

    protected IReadOnlyList<Crumb> CrumbsToList =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["challenges.title"], ChallengeLinks.Index(Lang, Initiative.Slug)),
        new(T["priorities.title"], PriorityLinks.Index(Lang, Initiative.Slug)),
    ];

    protected Crumb CriteriaCrumb => new(T["priorities.criteria"], PriorityLinks.Criteria(Lang, Initiative.Slug, Round.Number));

    protected async Task<bool> FindAsync(int round)
    {
        if (await Db.Set<PriorityRound>().AsNoTracking().AsSplitQuery().Include(r => r.Standings)
            .SingleOrDefaultAsync(r => r.InitiativeId == Initiative.Id && r.Number == round, Aborted) is not { } found)
        {
            return false;
        }

        Round = found;
        return true;
    }

    /// <summary>The round to act on, within an act.</summary>
    protected Task<PriorityRound> LoadAsync(CancellationToken ct) => Db.Set<PriorityRound>().SingleAsync(r => r.Id == Round.Id, ct);
}
