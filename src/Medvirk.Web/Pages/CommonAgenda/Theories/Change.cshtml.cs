using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>What stood after one change.</summary>
[AllowMembers]
public sealed class ChangeModel : TheoryPageModel
{
    public int Number { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public TheoryView Theory { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs =>
    [
        .. CrumbsTo(T["theory.changes.title"]).SkipLast(1),
        new(T["theory.changes.title"], TheoryLinks.Changes(Lang, Initiative.Slug)),
        new(T["theory.change.title", Number]),
    ];

    public async Task<IActionResult> OnGetAsync(int number)
    {
        var theory = Db.Set<TheoryOfChange>().AsNoTracking().Where(t => t.InitiativeId == Initiative.Id);
        var at = await theory.SelectMany(t => t.Steps).SelectMany(s => s.Revisions).Where(r => r.Change == number).Select(r => (DateTime?)r.At).FirstOrDefaultAsync(Aborted)
            ?? await theory.SelectMany(t => t.Arrows).SelectMany(a => a.Revisions).Where(r => r.Change == number).Select(r => (DateTime?)r.At).FirstOrDefaultAsync(Aborted);
        if (at is null)
        {
            return NotFound();
        }

        (Number, At) = (number, at.Value);
        Theory = await new TheoryReader(Db, new MembersTieLinks(Lang, Initiative.Slug)).ReadAfterAsync(Initiative.Id, number, Aborted);
        return Page();
    }
}
