using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Rounds;

/// <summary>Closes a round: nothing more can be sent in.</summary>
[Allow(Role.Secretariat)]
public sealed class CloseModel : RoundPageModel
{
    public async Task<IActionResult> OnGetAsync(int number) => await FindAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Close(Me, Now));
        return refusal is null ? LocalRedirect(Link) : Refused(refusal);
    }
}
