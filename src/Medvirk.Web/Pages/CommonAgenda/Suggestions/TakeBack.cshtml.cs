using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Suggestions;

/// <summary>Whoever made a suggestion takes it back before it is answered.</summary>
[AllowDraftReaders]
public sealed class TakeBackModel : SuggestionPageModel
{
    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), SuggestionsCrumb, SuggestionCrumb, new Crumb(T["suggestion.take-back"]));

    public async Task<IActionResult> OnGetAsync() =>
        !await LoadAsync() ? NotFound()
        : !IsMine ? Forbid()
        : Suggestion.Verdict is null ? Page()
        : LocalRedirect(Back);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await TakeAsync(ct)).TakeBack(Me, Now));
        return refusal is null ? LocalRedirect(Back) : Refused(refusal);
    }
}
