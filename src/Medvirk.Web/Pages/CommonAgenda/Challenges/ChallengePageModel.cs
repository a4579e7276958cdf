using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>A members' page about one challenge.</summary>
public abstract class ChallengePageModel : RoomPageModel
{
    /// <summary>Hides the framework's word for asking someone to sign in, which pages don't use.</summary>
    public new Challenge Challenge { get; private set; } = null!;

    protected ChallengeReader Reader => new(Db, Initiative.Id);

    /// <summary>The way back up from a page under the challenge.</summary>
    protected IReadOnlyList<Crumb> CrumbsTo(string title) =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["challenges.title"], ChallengeLinks.Index(Lang, Initiative.Slug)),
        new(Challenge.Title, ChallengeLinks.Show(Lang, Initiative.Slug, Challenge.Number)),
        new(title),
    ];

    protected async Task<bool> FindAsync(int number)
    {
        if (await Db.Set<Challenge>().AsNoTracking().AsSplitQuery()
            .SingleOrDefaultAsync(c => c.InitiativeId == Initiative.Id && c.Number == number, Aborted) is not { } found)
        {
            return false;
        }

        Challenge = found;
        return true;
    }

    /// <summary>The challenge to act on, within an act.</summary>
    protected Task<Challenge> LoadAsync(CancellationToken ct) => Db.Set<Challenge>().AsSplitQuery().SingleAsync(c => c.Id == Challenge.Id, ct);

    /// <summary>Its own page.</summary>
    protected string Shown => ChallengeLinks.Show(Lang, Initiative.Slug, Challenge.Number);
}
