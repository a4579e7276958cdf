using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Suggestions;

/// <summary>A suggestion is not taken in, and its maker is told why.</summary>
[AllowDraftReaders]
public sealed class RefuseModel : SuggestionPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), SuggestionsCrumb, SuggestionCrumb, new Crumb(T["suggestion.refuse"]));

    public async Task<IActionResult> OnGetAsync() =>
        !await LoadAsync() ? NotFound()
        : !MayWrite ? Forbid()
        : Suggestion.Verdict is null ? Page()
        : LocalRedirect(Back);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
            (await TakeAsync(ct)).Refuse(await TakeDraftAsync(ct), Input.Reason!, await EditorAsync(ct), Now));
        return refusal is null ? LocalRedirect(Back) : Refused(refusal);
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "suggestion.refuse.reason.required")]
        [StringLength(Suggestion.ReasonLength, ErrorMessage = "ui.value.long")]
        public string? Reason { get; set; }
    }
}
