using System.ComponentModel.DataAnnotations;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Rounds;

/// <summary>Opens a closed round again, with a reason.</summary>
[Allow(Role.Secretariat)]
public sealed class ReopenModel : RoundPageModel
{
    [BindProperty, Required, StringLength(Domain.SharedMeasurement.Reporting.Round.ReasonLength, ErrorMessage = "ui.value.long")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(int number) => await FindAsync(number) ? Page() : NotFound();

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

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Reopen(Reason!, Me, Now));
        return refusal is null ? LocalRedirect(Link) : Refused(refusal);
    }
}
