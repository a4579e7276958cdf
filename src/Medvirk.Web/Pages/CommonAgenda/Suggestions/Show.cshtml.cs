using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Suggestions;

/// <summary>A suggestion: what is wanted, why, and what became of it.</summary>
[AllowDraftReaders]
public sealed class ShowModel : SuggestionPageModel
{
    public string AnsweredBy { get; private set; } = "";

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), SuggestionsCrumb, new Crumb(T["suggestion.title", Number]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (Suggestion.Verdict is { } verdict)
        {
            AnsweredBy = (await MemberNames.ReadAsync(Db, T, Initiative.Id, [verdict.ById], Aborted)).Of(verdict.ById);
        }

        return Page();
    }
}
