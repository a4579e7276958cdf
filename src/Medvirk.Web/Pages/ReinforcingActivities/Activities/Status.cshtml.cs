using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.ReinforcingActivities.Activities;

/// <summary>The lead organisation says how far its activity is.</summary>
[Allow(Role.Representative, Role.Reporter)]
public sealed class StatusModel : ActivityPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "activities.register.status.required")]
    public ActivityStatus? Status { get; set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["activities.status.title"]);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number) || Activity.LeadOrganisationId != Me.OrganisationId)
        {
            return NotFound();
        }

        Status = Activity.Status;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number) || Activity.LeadOrganisationId != Me.OrganisationId)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Move(Status!.Value, Me, Now));
        return refusal is null || refusal == ActivityRefusals.SameStatus
            ? LocalRedirect(ActivitiesLinks.Show(Lang, Initiative.Slug, number))
            : Refused(refusal);
    }
}
