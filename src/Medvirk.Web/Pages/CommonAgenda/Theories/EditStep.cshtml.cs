using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A step is written anew. Where someone else has saved it since, both texts are shown and the writer chooses.</summary>
[AllowMembers]
public sealed class EditStepModel : StepPageModel
{
    public int Number { get; private set; }

    /// <summary>What someone else saved since the form was made; null where no one did.</summary>
    public Saved? Meanwhile { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["theory.step.edit.title"]);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        if (await StepAsync(number) is not { RemovedAt: null } step)
        {
            return NotFound();
        }

        Number = number;
        Input = StepInput.Of(step);
        await ReadChoicesAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await MayWriteAsync())
        {
            return NotYours();
        }

        if (await StepAsync(number) is null)
        {
            return NotFound();
        }

        Number = number;
        await ReadChoicesAsync();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await WriteAsync((theory, named) =>
            theory.ReviseStep(number, Input.MadeFrom, Input.ToText(), Me, named, Now));
        if (refusal is null)
        {
            return LocalRedirect(TheoryLinks.Step(Lang, Initiative.Slug, number));
        }

        if (refusal == TheoryRefusals.StepChangedMeanwhile)
        {
            var latest = (await StepAsync(number))!.Revisions.MaxBy(r => r.Change)!;
            var (by, at) = await SavedByAsync(latest.ById, latest.At);
            Meanwhile = new Saved(by, at, latest.AsText());
            ModelState.Remove("Input.MadeFrom");
            Input.MadeFrom = latest.Change;
        }

        return Refused(refusal);
    }

    /// <summary>What a step's ties are called, by their field.</summary>
    public IEnumerable<(string Word, string Name)> TiedTo(StepText text) =>
        from tie in new[] { ("theory.step.challenge", text.ChallengeId, Choices.Challenges), ("theory.step.activity", text.ActivityId, Choices.Activities), ("theory.step.goal", text.GoalId, Choices.Goals), ("theory.step.indicator", text.IndicatorId, Choices.Indicators) }
        from choice in tie.Item3
        where choice.Value == tie.Item2.ToString()
        select (T[tie.Item1], choice.Text);

    private Task<TheoryStep?> StepAsync(int number) => Db.Set<TheoryOfChange>().AsNoTracking().Where(t => t.InitiativeId == Initiative.Id)
        .SelectMany(t => t.Steps).Include(s => s.Revisions).SingleOrDefaultAsync(s => s.Number == number, Aborted);

    /// <param name="By">Who saved it.</param>
    /// <param name="At">UTC.</param>
    /// <param name="Text">What stands now.</param>
    public sealed record Saved(string By, DateTime At, StepText Text);
}
