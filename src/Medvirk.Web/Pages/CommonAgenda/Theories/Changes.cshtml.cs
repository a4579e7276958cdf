using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>Every change of the theory, the latest first; each leads to what stood after it.</summary>
[AllowMembers]
public sealed class ChangesModel : TheoryPageModel
{
    private const int OnPage = 40;

    public IReadOnlyList<Row> Changes { get; private set; } = [];

    public ListPage List { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["theory.changes.title"]);

    public async Task OnGetAsync()
    {
        var theory = Db.Set<TheoryOfChange>().AsNoTracking().Where(t => t.InitiativeId == Initiative.Id);
        var latest = await theory.Select(t => t.Change).SingleOrDefaultAsync(Aborted);
        List = ListPage.Of(Request, latest, OnPage);
        var newest = latest - List.Skip;
        var oldest = newest - OnPage + 1;
        var steps = await theory.SelectMany(t => t.Steps).SelectMany(s => s.Revisions).Where(r => r.Change >= oldest && r.Change <= newest)
            .Select(r => new { r.Change, r.What, r.IsRemoval, r.ById, r.At, IsFirst = !Db.Set<StepRevision>().Any(o => o.StepId == r.StepId && o.Change < r.Change) }).ToListAsync(Aborted);
        var arrows = await theory.SelectMany(t => t.Arrows).SelectMany(a => a.Revisions).Where(r => r.Change >= oldest && r.Change <= newest)
            .Select(r => new { r.Change, r.FromStep, r.ToStep, r.IsRemoval, r.ById, r.At, IsFirst = !Db.Set<ArrowRevision>().Any(o => o.ArrowId == r.ArrowId && o.Change < r.Change) }).ToListAsync(Aborted);
        var names = await theory.SelectMany(t => t.Steps).ToDictionaryAsync(s => s.Number, s => s.What, Aborted);

        // Where a step left, its arrows left with it: the step tells of all.
        var told = steps.Select(s => (s.Change, What: T[Word("step", s.IsFirst, s.IsRemoval), s.What], s.ById, s.At))
            .Concat(arrows.Where(a => steps.All(s => s.Change != a.Change))
                .Select(a => (a.Change, What: T[Word("arrow", a.IsFirst, a.IsRemoval), names[a.FromStep], names[a.ToStep]], a.ById, a.At)))
            .OrderByDescending(c => c.Change).ToArray();
        var people = await MemberNames.ReadAsync(Db, T, Initiative.Id, told.Select(c => c.ById), Aborted);
        Changes = [.. told.Select(c => new Row(c.Change, c.What, people.Of(c.ById), c.At))];
    }

    private static string Word(string thing, bool isFirst, bool isRemoval) => (thing, isFirst, isRemoval) switch
    {
        ("step", _, true) => "theory.changes.step.removed",
        ("step", true, _) => "theory.changes.step.added",
        ("step", _, _) => "theory.changes.step.revised",
        (_, _, true) => "theory.changes.arrow.removed",
        (_, true, _) => "theory.changes.arrow.added",
        _ => "theory.changes.arrow.revised",
    };

    /// <param name="What">What was done, in a line.</param>
    /// <param name="By">Who did it.</param>
    /// <param name="At">UTC.</param>
    public sealed record Row(int Number, string What, string By, DateTime At);
}
