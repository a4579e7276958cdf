using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>What an arrow says is written anew. Where someone else has saved it since, both are shown and the writer chooses.</summary>
[AllowMembers]
public sealed class EditArrowModel : TheoryPageModel
{
    [BindProperty]
    public ArrowInput Input { get; set; } = new();

    /// <summary>The two steps, in a sentence.</summary>
    public string Between { get; private set; } = "";

    /// <summary>What someone else saved since the form was made; null where no one did.</summary>
    public Saved? Meanwhile { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["theory.arrow.edit.title"]);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        if (await ArrowAsync(number) is not { RemovedAt: null } arrow)
        {
            return NotFound();
        }

        Input = ArrowInput.Of(arrow);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        if (await ArrowAsync(number) is null)
        {
            return NotFound();
        }

        Input.Check(ModelState, T);
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await WriteAsync((theory, named) => theory.ReviseArrow(number, Input.MadeFrom, Input.ToText(), Me, named, Now));
        if (refusal is null)
        {
            return LocalRedirect(TheoryLinks.Show(Lang, Initiative.Slug) + TheoryLinks.ArrowAnchor(number));
        }

        if (refusal == TheoryRefusals.ArrowChangedMeanwhile)
        {
            var latest = (await ArrowAsync(number))!.Revisions.MaxBy(r => r.Change)!;
            var (by, at) = await SavedByAsync(latest.ById, latest.At);
            Meanwhile = new Saved(by, at, latest.AsText());
            ModelState.Remove("Input.MadeFrom");
            Input.MadeFrom = latest.Change;
        }

        return Refused(refusal);
    }

    private async Task<TheoryArrow?> ArrowAsync(int number)
    {
        var arrow = await Db.Set<TheoryOfChange>().AsNoTracking().Where(t => t.InitiativeId == Initiative.Id)
            .SelectMany(t => t.Arrows).Include(a => a.Revisions).SingleOrDefaultAsync(a => a.Number == number, Aborted);
        if (arrow is not null)
        {
            var names = await Db.Set<TheoryOfChange>().Where(t => t.InitiativeId == Initiative.Id)
                .SelectMany(t => t.Steps).Where(s => s.Number == arrow.FromStep || s.Number == arrow.ToStep).ToDictionaryAsync(s => s.Number, s => s.What, Aborted);
            Between = T["theory.arrow.between", names[arrow.FromStep], names[arrow.ToStep]];
        }

        return arrow;
    }

    /// <param name="By">Who saved it.</param>
    /// <param name="At">UTC.</param>
    /// <param name="Text">What stands now.</param>
    public sealed record Saved(string By, DateTime At, ArrowText Text);
}
