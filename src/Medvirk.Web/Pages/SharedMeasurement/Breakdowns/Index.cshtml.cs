using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Breakdowns;

/// <summary>The ways in which an indicator's figures are split.</summary>
[Allow(Role.Secretariat)]
public sealed class IndexModel : IndicatorPageModel
{
    public IReadOnlyList<BreakdownLine> Lines { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string indicator)
    {
        if (!await FindAsync(indicator))
        {
            return NotFound();
        }

        Lines = await Db.Set<Indicator>().Where(i => i.Id == Current.IndicatorId)
            .SelectMany(i => i.Breakdowns).OrderBy(b => b.Position)
            .Select(b => new BreakdownLine(b.Code, b.Name, b.Codes.Count, b.RetiredAt == null)).ToListAsync(Aborted);
        return Page();
    }

    public sealed record BreakdownLine(string Code, string Name, int Codes, bool IsInUse);
}
