using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Comments;

/// <summary>Something is done to a comment: asked on GET, done on POST.</summary>
public abstract class CommentActPageModel : DraftPageModel
{
    public ParagraphComment Comment { get; private set; } = null!;

    public string Back => AgendaLinks.Paragraph(Lang, Initiative.Slug, Comment.PartId, Comment.ParagraphId);

    public abstract string Title { get; }

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["paragraph.crumb"], Back), new Crumb(Title));

    /// <summary>Whether the reader is one who does this.</summary>
    protected abstract bool IsForMe { get; }

    public async Task<IActionResult> OnGetAsync(Guid id) =>
        !await LoadAsync(id) ? NotFound()
        : IsForMe ? Page()
        : Forbid();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var comment = await Db.Set<ParagraphComment>().SingleAsync(c => c.Id == id, ct);
            return await ActAsync(comment, ct);
        });
        return refusal is null ? LocalRedirect(Back) : Refused(refusal);
    }

    protected abstract Task<Refusal?> ActAsync(ParagraphComment comment, CancellationToken ct);

    private async Task<bool> LoadAsync(Guid id)
    {
        await ReadDraftAsync();
        Comment = (await Db.Set<ParagraphComment>().AsNoTracking().SingleOrDefaultAsync(c => c.InitiativeId == Initiative.Id && c.Id == id, Aborted))!;
        return Comment is not null;
    }
}
