using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Duties;

/// <summary>Ends a duty: no more is asked; what was asked stands.</summary>
[Allow(Role.Secretariat)]
public sealed class EndModel : DutyPageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id) => await FindAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await LoadDutyAsync(ct)).End(Me, Now));
        return refusal is null ? LocalRedirect(Back) : Refused(refusal);
    }
}
