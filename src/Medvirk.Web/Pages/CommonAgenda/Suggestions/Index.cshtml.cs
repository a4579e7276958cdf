using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Suggestions;

/// <summary>Every change that was suggested: those that wait first, then the latest.</summary>
[AllowDraftReaders]
public sealed class IndexModel : DraftPageModel
{
    private const int Size = 30;

    public IReadOnlyList<SaidSuggestion> Suggestions { get; private set; } = [];

    public ListPage List { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["suggestions.title"]));

    public async Task OnGetAsync()
    {
        List = ListPage.Of(Request, await Db.Set<Suggestion>().CountAsync(s => s.InitiativeId == Initiative.Id, Aborted), Size);
        Suggestions = await Talk.Suggestions(Db, Initiative.Id)
            .OrderBy(s => s.Suggestion.Verdict != null).ThenByDescending(s => s.Suggestion.Number)
            .Skip(List.Skip).Take(List.Size).ToListAsync(Aborted);
    }
}
