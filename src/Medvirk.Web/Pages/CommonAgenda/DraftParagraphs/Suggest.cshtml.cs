using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.DraftParagraphs;

/// <summary>A member writes a paragraph as it ought to be, and why.</summary>
[AllowDraftReaders]
public sealed class SuggestModel : ParagraphPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), PartCrumb, ParagraphCrumb, new Crumb(T["suggest.title"]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync() || Text is null)
        {
            return NotFound();
        }

        Input.Wording = Text;
        return Page();
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

        var made = await PerformAsync<int>(async ct =>
        {
            var wording = Suggestion.Wording(Input.Wording ?? "");
            var same = await Db.Set<Suggestion>()
                .Where(s => s.ParagraphId == Paragraph && s.PersonId == Me.PersonId && s.After == wording && s.Verdict == null)
                .Select(s => (int?)s.Number).FirstOrDefaultAsync(ct);
            if (same is { } waiting)
            {
                return waiting; // a button pressed twice
            }

            var number = await Db.Set<Suggestion>().Where(s => s.InitiativeId == Initiative.Id).MaxAsync(s => (int?)s.Number, ct) ?? 0;
            var suggestion = Suggestion.Make(await TakeDraftAsync(ct), number + 1, Id, Paragraph, wording, Input.Reason!, Me, Now);
            if (suggestion.IsRefused)
            {
                return suggestion.Refusal;
            }

            Db.Add(suggestion.Made);
            return suggestion.Made.Number;
        });
        return made.IsRefused ? Refused(made.Refusal) : LocalRedirect(AgendaLinks.Suggestion(Lang, Initiative.Slug, made.Made));
    }

    public sealed class InputModel
    {
        [StringLength(Suggestion.WordingLength, ErrorMessage = "ui.value.long")]
        public string? Wording { get; set; }

        [Required(ErrorMessage = "suggest.reason.required")]
        [StringLength(Suggestion.ReasonLength, ErrorMessage = "ui.value.long")]
        public string? Reason { get; set; }
    }
}
