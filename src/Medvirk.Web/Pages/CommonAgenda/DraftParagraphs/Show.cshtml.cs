using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.DraftParagraphs;

/// <summary>One paragraph of the draft, and what members say about it.</summary>
[AllowDraftReaders]
public sealed class ShowModel : ParagraphPageModel
{
    public IReadOnlyList<SaidComment> Comments { get; private set; } = [];

    public IReadOnlyList<SaidSuggestion> Suggestions { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), PartCrumb, new Crumb(T["paragraph.crumb"]));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Comments = await Talk.Comments(Db, Initiative.Id).Where(c => c.Comment.ParagraphId == Paragraph).OrderBy(c => c.Comment.At).ToListAsync(Aborted);
        Suggestions = await Talk.Suggestions(Db, Initiative.Id).Where(s => s.Suggestion.ParagraphId == Paragraph).OrderBy(s => s.Suggestion.Number).ToListAsync(Aborted);
        return Text is null && Comments.Count + Suggestions.Count == 0 ? NotFound() : Page();
    }
}
