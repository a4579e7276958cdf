using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Theory;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>A page on which a step is written.</summary>
public abstract class StepPageModel : TheoryPageModel
{
    [BindProperty]
    public StepInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Kinds => [.. Enum.GetValues<StepKind>().Select(kind => new Choice(kind.ToString(), T.Of(kind), T[$"theory.kind.{kind}"]))];

    public StepChoices Choices { get; private set; } = new([], [], [], []);

    /// <summary>Reads what a step can be tied to, and says so where something else was sent.</summary>
    protected async Task ReadChoicesAsync()
    {
        var challenges = await Db.Set<Challenge>().Where(c => c.InitiativeId == Initiative.Id && c.ClosedAt == null).OrderBy(c => c.Number)
            .Select(c => new { c.Id, c.Title }).ToListAsync(Aborted);
        var activities = await Db.Set<Activity>().Where(a => a.InitiativeId == Initiative.Id).OrderBy(a => a.Number).Select(a => new { a.Id, a.Name }).ToListAsync(Aborted);
        var goals = await Db.Set<Goal>().Where(g => g.InitiativeId == Initiative.Id).OrderBy(g => g.Number).Select(g => new { g.Id, g.Statement }).ToListAsync(Aborted);
        var indicators = await Db.Set<Indicator>().Where(i => i.InitiativeId == Initiative.Id)
            .Select(i => new { i.Id, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name }).ToListAsync(Aborted);
        Choices = new(
            [.. challenges.Select(c => new Choice(c.Id.ToString(), c.Title))],
            [.. activities.Select(a => new Choice(a.Id.ToString(), a.Name))],
            [.. goals.Select(g => new Choice(g.Id.ToString(), g.Statement))],
            [.. indicators.OrderBy(i => i.Name, StringComparer.CurrentCulture).Select(i => new Choice(i.Id.ToString(), i.Name))]);
        Check(Input.ChallengeId, Choices.Challenges, "Input.ChallengeId");
        Check(Input.ActivityId, Choices.Activities, "Input.ActivityId");
        Check(Input.GoalId, Choices.Goals, "Input.GoalId");
        Check(Input.IndicatorId, Choices.Indicators, "Input.IndicatorId");
    }

    private void Check(Guid? chosen, IReadOnlyList<Choice> choices, string field)
    {
        if (chosen is { } id && choices.All(choice => choice.Value != id.ToString()))
        {
            ModelState.AddModelError(field, T["ui.value.unknown"]);
        }
    }
}

/// <summary>What a step can be tied to.</summary>
public sealed record StepChoices(IReadOnlyList<Choice> Challenges, IReadOnlyList<Choice> Activities, IReadOnlyList<Choice> Goals, IReadOnlyList<Choice> Indicators);
