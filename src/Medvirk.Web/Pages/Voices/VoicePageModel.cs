using Medvirk.Domain.Voices;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Voices;

/// <summary>A secretariat's page about one voice.</summary>
public abstract class VoicePageModel : RoomPageModel
{
    public Voice Voice { get; private set; } = null!;

    /// <summary>The way back up from a page under the voice.</summary>
    protected IReadOnlyList<Crumb> CrumbsTo(string title) =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["voices.queue.title"], VoicesLinks.Queue(Lang, Initiative.Slug)),
        new(Voice.ErasedOn is null ? Voice.About : T["voices.queue.erased"], VoicesLinks.Show(Lang, Initiative.Slug, Voice.Id)),
        new(title),
    ];

    protected async Task<bool> FindAsync(Guid id)
    {
        if (await Db.Set<Voice>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.InitiativeId == Initiative.Id, Aborted) is not { } found)
        {
            return false;
        }

        Voice = found;
        return true;
    }

    /// <summary>The voice to act on, within an act.</summary>
    protected Task<Voice> LoadAsync(CancellationToken ct) => Db.Set<Voice>().SingleAsync(v => v.Id == Voice.Id, ct);
}
