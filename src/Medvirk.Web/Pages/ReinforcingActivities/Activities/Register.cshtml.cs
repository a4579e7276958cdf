using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.ReinforcingActivities.Activities;

/// <summary>An organisation registers an activity that it leads.</summary>
[Allow(Role.Representative)]
public sealed class RegisterModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Goals { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["activities.title"], ActivitiesLinks.Index(Lang, Initiative.Slug)),
        new(T["activities.register.title"]),
    ];

    public Task OnGetAsync() => ReadGoalsAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadGoalsAsync();
        Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var made = await PerformAsync<int>(async ct =>
        {
            var activities = await Db.Set<Activity>().Where(a => a.InitiativeId == Initiative.Id)
                .Select(a => new { a.Number, a.Name, a.LeadOrganisationId }).ToListAsync(ct);
            if (activities.FirstOrDefault(a => a.LeadOrganisationId == Me.OrganisationId && a.Name == Text.Clean(Input.Name!)) is { } same)
            {
                return same.Number; // a double click
            }

            var activity = Activity.Register(
                Initiative.Id, activities.Select(a => a.Number).DefaultIfEmpty().Max() + 1, new(Input.Name!, Input.What!, Input.Why!),
                Input.Kind!.Value, Input.Status!.Value, Input.From, Input.To, Input.Part!, Input.GoalIds, Me, Now);
            if (activity.IsRefused)
            {
                return activity.Refusal;
            }

            Db.Add(activity.Made);
            return activity.Made.Number;
        });
        return made.IsRefused ? Refused(made.Refusal) : LocalRedirect(ActivitiesLinks.Show(Lang, Initiative.Slug, made.Made));
    }

    private void Check()
    {
        if (Input.GoalIds.Count == 0)
        {
            ModelState.AddModelError("Input.GoalIds", T["activities.register.goals.required"]);
        }
        else if (Input.GoalIds.Any(id => Goals.All(goal => goal.Value != id.ToString())))
        {
            ModelState.AddModelError("Input.GoalIds", T["ui.value.unknown"]);
        }

        if (Input.To < Input.From)
        {
            ModelState.AddModelError("Input.To", T["activities.register.to.early"]);
        }
    }

    private async Task ReadGoalsAsync()
    {
        var goals = await Db.Set<Goal>().Where(g => g.InitiativeId == Initiative.Id)
            .OrderBy(g => g.Number).Select(g => new { g.Id, g.Statement, g.ReachedBy }).ToListAsync(Aborted);
        Goals = [.. goals.Select(g => new Choice(g.Id.ToString(), g.Statement, T["goals.by", Language.Show.Day(g.ReachedBy)]))];
    }

    public sealed class InputModel
    {
        [Required(ErrorMessage = "activities.register.name.required")]
        [StringLength(Activity.NameLength, ErrorMessage = "voices.long")]
        public string? Name { get; set; }

        [Required(ErrorMessage = "activities.register.what.required")]
        [StringLength(Activity.WhatLength, ErrorMessage = "voices.long")]
        public string? What { get; set; }

        [Required(ErrorMessage = "activities.register.why.required")]
        [StringLength(Activity.WhyLength, ErrorMessage = "voices.long")]
        public string? Why { get; set; }

        public List<Guid> GoalIds { get; set; } = [];

        [Required(ErrorMessage = "activities.register.kind.required")]
        public ActivityKind? Kind { get; set; }

        [Required(ErrorMessage = "activities.register.status.required")]
        public ActivityStatus? Status { get; set; }

        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        [Required(ErrorMessage = "activities.part.required")]
        [StringLength(ActivityPart.PartLength, ErrorMessage = "voices.long")]
        public string? Part { get; set; }
    }
}
