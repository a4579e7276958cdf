using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Parts;

/// <summary>Every save of a part of the draft, also of one that was taken out: who, when, and what changed.</summary>
[AllowDraftReaders]
public sealed class HistoryModel : DraftPageModel
{
    private const int PageSize = 20;

    public AgendaPart Part { get; private set; } = null!;

    public string Name => NameOf(Part);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<Save> Saves { get; private set; } = [];

    public ListPage List { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.AgendaCrumbs(this.DraftCrumb(), new Crumb(T["part.history.title", Name]));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await ReadDraftAsync() || PartOf(id) is not { } part)
        {
            return NotFound();
        }

        Part = part;
        List = ListPage.Of(Request, part.Revision, PageSize);
        // One more than are shown: the first of a page is compared with the one before it.
        var saves = await Db.Set<PartRevision>().AsNoTracking().Where(r => r.PartId == id)
            .OrderByDescending(r => r.Number).Skip(List.Skip).Take(PageSize + 1).ToListAsync(Aborted);
        var names = await MemberNames.ReadAsync(Db, T, Initiative.Id, saves.Select(r => r.ById), Aborted);
        Saves =
        [
            .. saves.Take(PageSize).Select((save, i) => new Save(
                save.Number, names.Of(save.ById), save.At,
                AgendaComparison.Of(i + 1 < saves.Count ? [AsPart(saves[i + 1])] : [], [AsPart(save)]).Single())),
        ];
        return Page();
    }

    private static VersionPart AsPart(PartRevision save) => new(save.PartId, save.Kind, save.Title, save.Paragraphs, save.Plain);

    /// <param name="Number">From 1.</param>
    /// <param name="By">Who saved it.</param>
    /// <param name="At">UTC.</param>
    /// <param name="Comparison">With the save before.</param>
    public sealed record Save(int Number, string By, DateTime At, PartComparison Comparison);
}
