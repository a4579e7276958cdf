using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A step is taken out, and the arrows to and from it.</summary>
[AllowMembers]
public sealed class RemoveStepModel : TheoryPageModel
{
    public TheoryView Theory { get; private set; } = null!;

    public StepView Step { get; private set; } = null!;

    /// <summary>The theory's latest change when this was read.</summary>
    public int Change { get; private set; }

    public IReadOnlyList<ArrowView> Arrows => [.. Theory.From(Step.Number), .. Theory.To(Step.Number)];

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["theory.step.remove.title"]);

    public async Task<IActionResult> OnGetAsync(int number) =>
        !await MayWriteAsync() ? NotYours() : await LoadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number, int read)
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        if (!await Db.Set<TheoryOfChange>().AnyAsync(t => t.InitiativeId == Initiative.Id && t.Steps.Any(s => s.Number == number), Aborted))
        {
            return NotFound();
        }

        var refusal = await WriteAsync((theory, named) => theory.RemoveStep(number, read, Me, named, Now));
        return refusal is null || refusal == TheoryRefusals.StepRemoved ? LocalRedirect(TheoryLinks.Show(Lang, Initiative.Slug))
            : await LoadAsync(number) ? Refused(refusal)
            : NotFound();
    }

    private async Task<bool> LoadAsync(int number)
    {
        Change = await Db.Set<TheoryOfChange>().Where(t => t.InitiativeId == Initiative.Id).Select(t => t.Change).SingleOrDefaultAsync(Aborted);
        Theory = await ReadAsync();
        Step = Theory.Steps.FirstOrDefault(s => s.Number == number)!;
        return Step is not null;
    }
}
