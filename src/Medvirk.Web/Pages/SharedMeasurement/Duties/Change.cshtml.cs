using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Duties;

/// <summary>Asks for other parts, or by another day, from the next round on.</summary>
[Allow(Role.Secretariat)]
public sealed class ChangeModel : DutyPageModel
{
    [BindProperty]
    public DutyInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        var (chosen, crossed) = AskedCells.Of(Duty.Cells);
        Input = new DutyInput { Cells = [.. chosen], Crossed = crossed, DueDays = Duty.DueDays };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await FindAsync(id))
        {
            return NotFound();
        }

        if (AskedCells.Read(Input.Cells, Input.Crossed, Codes, out var cells) is { } wrong)
        {
            ModelState.AddModelError("Input.Cells", T[wrong]);
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await LoadDutyAsync(ct)).Change(await LoadAsync(ct), cells, Input.DueDays!.Value, Me, Now));
        return refusal is null ? LocalRedirect(Back) : Refused(refusal);
    }
}
