using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.DraftParagraphs;

/// <summary>A member says something about a paragraph.</summary>
[AllowDraftReaders]
public sealed class CommentModel : ParagraphPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), PartCrumb, ParagraphCrumb, new Crumb(T["comment.title"]));

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() && Text is not null ? Page() : NotFound();

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
            var words = Domain.Shared.Text.Clean(Input.Comment!);
            if (await Db.Set<ParagraphComment>().AnyAsync(c => c.ParagraphId == Paragraph && c.PersonId == Me.PersonId && c.Text == words && c.SettledAt == null, ct))
            {
                return null; // a button pressed twice
            }

            var comment = ParagraphComment.Write(await TakeDraftAsync(ct), Id, Paragraph, words, Me, Now);
            if (!comment.IsRefused)
            {
                Db.Add(comment.Made);
            }

            return comment.Refusal;
        });
        return refusal is null ? LocalRedirect(Back + "#comments") : Refused(refusal);
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "comment.text.required")]
        [StringLength(ParagraphComment.TextLength, ErrorMessage = "ui.value.long")]
        public string? Comment { get; set; }
    }
}
