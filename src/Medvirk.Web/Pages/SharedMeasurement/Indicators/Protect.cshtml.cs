using System.ComponentModel.DataAnnotations;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Indicators;

/// <summary>Makes an open indicator protected, for good.</summary>
[Allow(Role.Secretariat)]
public sealed class ProtectModel : IndicatorPageModel
{
    [BindProperty, Required, StringLength(Indicator.ReasonLength, ErrorMessage = "ui.value.long")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string indicator) => await FindAsync(indicator) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var loaded = await LoadAsync(ct);
            if (loaded.Protect(Reason!, Me, Now) is { } no)
            {
                return no;
            }

            await new ReleaseBook(Db).TakeBackAsync(loaded.Id, Now, ct);
            return null;
        });
        return refusal is null ? LocalRedirect(Link) : Refused(refusal);
    }
}
