using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>A page about the draft: what stands in it, and whether the reader writes in it.</summary>
public abstract class DraftPageModel : RoomPageModel
{
    /// <summary>The draft as it stands; null before there is one.</summary>
    public Agenda? Draft { get; private set; }

    /// <summary>Whether the reader writes in the draft: the secretariat, or a group that it asked to.</summary>
    public bool MayWrite { get; private set; }

    /// <summary>Reads the draft to show it.</summary>
    /// <returns>False before there is one.</returns>
    protected async Task<bool> ReadDraftAsync()
    {
        Draft = await Db.Set<Agenda>().AsNoTracking().SingleOrDefaultAsync(a => a.InitiativeId == Initiative.Id, Aborted);
        MayWrite = Draft?.IsWrittenBy(await EditorAsync(Aborted)) == true;
        return Draft is not null;
    }

    /// <summary>A part of the draft that was read, also one that was taken out; null where there is none such.</summary>
    protected AgendaPart? PartOf(Guid id) => Draft?.Parts.SingleOrDefault(p => p.Id == id);

    /// <summary>What a part is called on a page.</summary>
    protected string NameOf(AgendaPart part) => part.Title.Length > 0 ? part.Title : T.Of(part.Kind);

    /// <summary>The draft, to act on it.</summary>
    protected Task<Agenda> TakeDraftAsync(CancellationToken ct) => Db.Set<Agenda>().SingleAsync(a => a.InitiativeId == Initiative.Id, ct);

    protected async Task<Editor> EditorAsync(CancellationToken ct) => Me.IsSecretariat
        ? Me
        : new Editor(Me, await Db.Set<Group>()
            .Where(g => g.InitiativeId == Initiative.Id && g.EndedAt == null && g.Members.Any(m => m.PersonId == Me.PersonId))
            .Select(g => g.Id).ToListAsync(ct));
}
