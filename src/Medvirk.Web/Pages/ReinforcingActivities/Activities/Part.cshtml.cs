using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.ReinforcingActivities.Activities;

/// <summary>An organisation says what it does in an activity that the others don't.</summary>
[Allow(Role.Representative)]
public sealed class PartModel : ActivityPageModel
{
    [BindProperty]
    [Required(ErrorMessage = "activities.part.required")]
    [StringLength(ActivityPart.PartLength, ErrorMessage = "voices.long")]
    public string? Part { get; set; }

    public IReadOnlyList<Crumb> Crumbs => CrumbsTo(T["activities.part.title"]);

    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        Part = Activity.Parts.FirstOrDefault(p => p.OrganisationId == Me.OrganisationId)?.Part;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).TakePart(Part!, Me, Now));
        return refusal is null ? LocalRedirect(ActivitiesLinks.Show(Lang, Initiative.Slug, number)) : Refused(refusal);
    }
}
