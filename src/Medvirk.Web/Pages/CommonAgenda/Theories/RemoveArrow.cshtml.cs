using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>An arrow is taken out; the steps stay.</summary>
[AllowMembers]
public sealed class RemoveArrowModel : TheoryPageModel
{
    public TheoryView Theory { get; private set; } = null!;

    public ArrowView Arrow { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["theory.arrow.remove.title"]);

    public async Task<IActionResult> OnGetAsync(int number) =>
        !await MayWriteAsync() ? NotYours() : await LoadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, int madeFrom)
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        if (!await Db.Set<TheoryOfChange>().AnyAsync(t => t.InitiativeId == Initiative.Id && t.Arrows.Any(a => a.Number == number), Aborted))
        {
            return NotFound();
        }

        var refusal = await WriteAsync((theory, named) => theory.RemoveArrow(number, madeFrom, Me, named, Now));
        return refusal is null || refusal == TheoryRefusals.ArrowRemoved ? LocalRedirect(TheoryLinks.Show(Lang, Initiative.Slug))
            : await LoadAsync(number) ? Refused(refusal)
            : NotFound();
    }

    private async Task<bool> LoadAsync(int number)
    {
        Theory = await ReadAsync();
        Arrow = Theory.Arrows.FirstOrDefault(a => a.Number == number)!;
        return Arrow is not null;
    }
}
