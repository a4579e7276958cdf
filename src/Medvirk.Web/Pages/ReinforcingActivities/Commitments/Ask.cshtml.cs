using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.ReinforcingActivities.Commitments;

/// <summary>Asking another organisation to commit itself to something within an activity.</summary>
[Allow(Role.Representative)]
public sealed class AskModel : RoomPageModel
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Activities { get; private set; } = [];

    public IReadOnlyList<Choice> Partners { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["activities.title"], ActivitiesLinks.Index(Lang, Initiative.Slug)),
        new(T["commitments.ask.title"]),
    ];

    public async Task OnGetAsync([FromQuery] string? activity)
    {
        await ReadChoicesAsync();
        Input.Activity = int.TryParse(activity, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadChoicesAsync();
        Check();
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var made = await PerformAsync<int>(AskAsync);
        return made.IsRefused ? Refused(made.Refusal) : LocalRedirect(CommitmentLinks.Show(Lang, Initiative.Slug, made.Made));
    }

    private async Task<Result<int>> AskAsync(CancellationToken ct)
    {
        var activityId = await Db.Set<Activity>().Where(a => a.InitiativeId == Initiative.Id && a.Number == Input.Activity).Select(a => a.Id).SingleAsync(ct);
        var text = Input.ToText();
        if (await FindSameAsync(activityId, text, ct) is { } same)
        {
            return same; // a double click
        }

        var partners = await PartnerIds().ToListAsync(ct);
        var number = await Db.Set<Commitment>().Where(c => c.InitiativeId == Initiative.Id).MaxAsync(c => (int?)c.Number, ct) ?? 0;
        var commitment = Commitment.Ask(Initiative.Id, number + 1, activityId, Input.AskedId!.Value, text, partners, Me, Now);
        if (commitment.IsRefused)
        {
            return commitment.Refusal;
        }

        Db.Add(commitment.Made);
        return commitment.Made.Number;
    }

    private async Task<int?> FindSameAsync(Guid activityId, CommitmentText text, CancellationToken ct)
    {
        var (what, forWhom) = (Text.Clean(text.What), Text.Clean(text.ForWhom));
        return await Db.Set<Commitment>()
            .Where(c => c.ActivityId == activityId && c.AskingId == Me.OrganisationId && c.AskedId == Input.AskedId && c.State == CommitmentState.Asked
                && c.Wordings.Any(w => w.What == what && w.ForWhom == forWhom && w.Due == text.Due))
            .Select(c => (int?)c.Number).FirstOrDefaultAsync(ct);
    }

    private void Check()
    {
        var activity = Input.Activity?.ToString(CultureInfo.InvariantCulture);
        if (activity is not null && Activities.All(choice => choice.Value != activity))
        {
            ModelState.AddModelError("Input.Activity", T["ui.value.unknown"]);
        }

        if (Input.AskedId is { } asked && Partners.All(choice => choice.Value != asked.ToString()))
        {
            ModelState.AddModelError("Input.AskedId", T["ui.value.unknown"]);
        }

        if (Input.Due is { } due && due < DateOnly.FromDateTime(Now))
        {
            ModelState.AddModelError("Input.Due", T["commitments.due.past"]);
        }
    }

    private async Task ReadChoicesAsync()
    {
        var activities = await Db.Set<Activity>().Where(a => a.InitiativeId == Initiative.Id)
            .OrderBy(a => a.Number).Select(a => new { a.Number, a.Name }).ToListAsync(Aborted);
        Activities = [.. activities.Select(a => new Choice(a.Number.ToString(CultureInfo.InvariantCulture), a.Name))];
        var partners = await (
            from id in PartnerIds()
            join organisation in Db.Set<Organisation>() on id equals organisation.Id
            where organisation.Id != Me.OrganisationId
            select new { organisation.Id, organisation.Name }).ToListAsync(Aborted);
        Partners = [.. partners.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Choice(p.Id.ToString(), p.Name))];
    }

    private IQueryable<Guid> PartnerIds() =>
        from partnership in Db.Set<Partnership>()
        where EF.Property<Guid>(partnership, "InitiativeId") == Initiative.Id && partnership.LeftAt == null
        select partnership.OrganisationId;

    public sealed class InputModel : CommitmentInput
    {
        [Required(ErrorMessage = "commitments.activity.required")]
        public int? Activity { get; set; }

        [Required(ErrorMessage = "commitments.asked.required")]
        public Guid? AskedId { get; set; }
    }
}
