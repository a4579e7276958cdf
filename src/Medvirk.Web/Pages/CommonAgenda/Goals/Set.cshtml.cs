using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Goals;

/// <summary>Writing a goal into the plan: what shall be true, by when, and how that is seen.</summary>
[Allow(Role.Secretariat)]
public sealed class SetModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Indicators { get; private set; } = [];

    public IReadOnlyList<Choice> Challenges { get; private set; } = [];

    public IReadOnlyList<Choice> Levels =>
        [.. Enum.GetValues<GoalLevel>().Select(level => new Choice(level.ToString(), T.Of(level), T[$"goals.level.{level}"]))];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["goals.title"], GoalLinks.Index(Lang, Initiative.Slug)),
        new(T["goals.set.title"]),
    ];

    public Task OnGetAsync() => ReadChoicesAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadChoicesAsync();
        Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var made = await PerformAsync<int>(async ct =>
        {
            var statement = Text.Clean(Input.Statement!);
            var goals = await Db.Set<Goal>().Where(g => g.InitiativeId == Initiative.Id).Select(g => new { g.Number, g.Statement }).ToListAsync(ct);
            if (goals.FirstOrDefault(g => g.Statement == statement) is { } same)
            {
                return same.Number; // a double click
            }

            var goal = Goal.Set(
                Initiative.Id, goals.Select(g => g.Number).DefaultIfEmpty().Max() + 1, statement, Input.Horizon!.Value, Input.ReachedBy!.Value,
                Input.Level!.Value, Input.IndicatorIds, Input.WantedIndicator, Me, Now);
            if (goal.IsRefused)
            {
                return goal.Refusal;
            }

            if (goal.Made.Answer(Input.ChallengeIds, Me, Now) is { } refusal)
            {
                return refusal;
            }

            Db.Add(goal.Made);
            return goal.Made.Number;
        });
        return made.IsRefused ? Refused(made.Refusal) : LocalRedirect(GoalLinks.Show(Lang, Initiative.Slug, made.Made));
    }

    private void Check()
    {
        if (Input.IndicatorIds.Any(id => Indicators.All(i => i.Value != id.ToString())))
        {
            ModelState.AddModelError("Input.IndicatorIds", T["ui.value.unknown"]);
        }

        if (Input.ChallengeIds.Any(id => Challenges.All(c => c.Value != id.ToString())))
        {
            ModelState.AddModelError("Input.ChallengeIds", T["ui.value.unknown"]);
        }

        if (Input.IndicatorIds.Count == 0 && string.IsNullOrWhiteSpace(Input.WantedIndicator))
        {
            ModelState.AddModelError("Input.WantedIndicator", T["goals.set.seen.required"]);
        }

        if (Input.ReachedBy is { } day && day <= DateOnly.FromDateTime(Now))
        {
            ModelState.AddModelError("Input.ReachedBy", T["goals.set.by.past"]);
        }
    }

    private async Task ReadChoicesAsync()
    {
        Challenges = await ChallengesModel.OpenAsync(Db, Initiative.Id, [], T, Aborted);
        var indicators = await Db.Set<Indicator>().Where(i => i.InitiativeId == Initiative.Id)
            .Select(i => new { i.Id, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Name })
            .ToListAsync(Aborted);
        Indicators = [.. indicators.OrderBy(i => i.Name, StringComparer.CurrentCulture).Select(i => new Choice(i.Id.ToString(), i.Name))];
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "goals.set.statement.required")]
        [StringLength(Goal.StatementLength, ErrorMessage = "voices.long")]
        public string? Statement { get; set; }

        [Required(ErrorMessage = "goals.set.horizon.required")]
        public GoalHorizon? Horizon { get; set; }

        [Required(ErrorMessage = "goals.set.by.required")]
        public DateOnly? ReachedBy { get; set; }

        [Required(ErrorMessage = "goals.set.level.required")]
        public GoalLevel? Level { get; set; }

        public List<Guid> IndicatorIds { get; set; } = [];

        public List<Guid> ChallengeIds { get; set; } = [];

        [StringLength(Goal.WantedIndicatorLength, ErrorMessage = "voices.long")]
        public string? WantedIndicator { get; set; }
    }
}
