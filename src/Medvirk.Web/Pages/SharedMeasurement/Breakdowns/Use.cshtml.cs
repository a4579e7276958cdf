using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Breakdowns;

/// <summary>Takes a breakdown out of use, or up again. No figure is lost by it.</summary>
[Allow(Role.Secretariat)]
public sealed class UseModel : IndicatorPageModel
{
    /// <summary>What the button said: true takes it up. The page may have been opened before someone else did it.</summary>
    [BindProperty]
    public bool TakesUp { get; set; }

    public string Name { get; private set; } = "";

    public bool IsInUse { get; private set; }

    public async Task<IActionResult> OnGetAsync(string indicator, string breakdown) =>
        await LineAsync(indicator, breakdown) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string indicator, string breakdown)
    {
        if (!await LineAsync(indicator, breakdown))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var loaded = await LoadAsync(ct);
            var found = loaded.Breakdowns.Single(b => b.Code == breakdown);
            return TakesUp ? loaded.TakeUp(found, Me, Now) : loaded.Retire(found, Me, Now);
        });
        return refusal is null ? LocalRedirect(MeasurementLinks.Breakdowns(Lang, Initiative.Slug, Current.Slug)) : Refused(refusal);
    }

    private async Task<bool> LineAsync(string indicator, string breakdown)
    {
        if (!await FindAsync(indicator))
        {
            return false;
        }

        var found = await Db.Set<Indicator>().Where(i => i.Id == Current.IndicatorId)
            .SelectMany(i => i.Breakdowns).Where(b => b.Code == breakdown)
            .Select(b => new { b.Name, IsInUse = b.RetiredAt == null }).SingleOrDefaultAsync(Aborted);
        (Name, IsInUse) = (found?.Name ?? "", found?.IsInUse ?? false);
        return found is not null;
    }
}
