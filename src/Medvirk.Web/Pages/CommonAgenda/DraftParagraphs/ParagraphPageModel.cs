using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.DraftParagraphs;

/// <summary>A page about one paragraph of the draft.</summary>
public abstract class ParagraphPageModel : DraftPageModel
{
    /// <summary>The part.</summary>
    [FromRoute]
    public Guid Id { get; set; }

    [FromRoute]
    public Guid Paragraph { get; set; }

    public AgendaPart Part { get; private set; } = null!;

    /// <summary>As it stands; null where it is no longer in the draft.</summary>
    public string? Text { get; private set; }

    public string Back => AgendaLinks.Paragraph(Lang, Initiative.Slug, Id, Paragraph);

    protected Crumb PartCrumb => new(NameOf(Part), AgendaLinks.Draft(Lang, Initiative.Slug) + $"#part-{Id}");

    protected Crumb ParagraphCrumb => new(T["paragraph.crumb"], Back);

    /// <returns>False where the draft has no such part.</returns>
    protected async Task<bool> LoadAsync()
    {
        await ReadDraftAsync();
        Part = PartOf(Id)!;
        Text = Part is null ? null : Draft!.Find(Id, Paragraph)?.Text;
        return Part is not null;
    }
}
