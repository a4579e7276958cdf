using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Drafts;

/// <summary>The draft as it stands, paragraph by paragraph, with what is said of each. Observers read no drafts.</summary>
[AllowDraftReaders]
public sealed class ShowModel : DraftPageModel
{
    public IReadOnlyList<AgendaPart> Parts { get; private set; } = [];

    /// <summary>Those that were taken out, the latest first.</summary>
    public IReadOnlyList<AgendaPart> Removed => [.. Draft!.Parts.Where(p => p.RemovedAt is not null).OrderByDescending(p => p.RemovedAt)];

    public int NextVersion { get; private set; }

    /// <summary>What waits at each paragraph.</summary>
    public IReadOnlyDictionary<Guid, Waiting> Waiting { get; private set; } = new Dictionary<Guid, Waiting>();

    /// <summary>How many suggestions wait for an answer.</summary>
    public int Suggestions => Waiting.Values.Sum(w => w.Suggestions);

    /// <summary>The groups that write in it beside the secretariat.</summary>
    public IReadOnlyList<string> Writers { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(new Crumb(T["draft.title"]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await ReadDraftAsync())
        {
            return LocalRedirect(AgendaLinks.Agenda(Lang, Initiative.Slug));
        }

        (Parts, NextVersion) = ([.. Draft!.CurrentParts], Draft.LatestVersion + 1);
        Waiting = await Talk.WaitingAsync(Db, Initiative.Id, Aborted);
        var groups = Draft.Editors.Select(e => e.GroupId).ToArray();
        Writers = await Db.Set<Domain.Backbone.Group>().Where(g => groups.Contains(g.Id)).OrderBy(g => g.Number).Select(g => g.Name).ToListAsync(Aborted);
        return Page();
    }

    /// <summary>What is said of a paragraph, on its link.</summary>
    public string TalkOf(Guid paragraphId) => Waiting.GetValueOrDefault(paragraphId) is { } waiting
        ? string.Join(", ", Counts(waiting))
        : T["paragraph.talk"];

    private IEnumerable<string> Counts(Waiting waiting)
    {
        if (waiting.Suggestions > 0)
        {
            yield return T.Count("paragraph.suggestions.count", waiting.Suggestions);
        }

        if (waiting.Comments > 0)
        {
            yield return T.Count("paragraph.comments.count", waiting.Comments);
        }
    }
}
