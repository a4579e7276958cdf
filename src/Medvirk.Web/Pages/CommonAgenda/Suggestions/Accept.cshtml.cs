using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.Suggestions;

/// <summary>A suggestion is taken into the draft, as it was made or with changes.</summary>
[AllowDraftReaders]
public sealed class AcceptModel : SuggestionPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), SuggestionsCrumb, SuggestionCrumb, new Crumb(T["suggestion.accept"]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!MayWrite)
        {
            return Forbid();
        }

        (Input.MadeFrom, Input.Wording) = (Part.Revision, Suggestion.After);
        return Suggestion.Verdict is null ? Page() : LocalRedirect(Back);
    }

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
        {
            var suggestion = await TakeAsync(ct);
            return (await TakeDraftAsync(ct)).Accept(suggestion, Input.MadeFrom, Suggestion.Wording(Input.Wording ?? ""), await EditorAsync(ct), Now);
        });
        if (refusal is null)
        {
            return LocalRedirect(Back);
        }

        // Somebody saved the part meanwhile: the page shows what stands now, and the next press goes out from that.
        await LoadAsync();
        if (refusal == AgendaRefusals.PartChangedMeanwhile)
        {
            ModelState.Remove("Input.MadeFrom");
            Input.MadeFrom = Part.Revision;
        }

        return Refused(refusal);
    }

    public sealed class InputModel
    {
        public int MadeFrom { get; set; }

        [StringLength(Suggestion.WordingLength, ErrorMessage = "ui.value.long")]
        public string? Wording { get; set; }
    }
}
