using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Indicators;

/// <summary>An indicator's figures as CSV: all of an open one, an organisation's own of others.</summary>
[AllowMembers]
public sealed class FiguresCsvModel : IndicatorPageModel
{
    public async Task<IActionResult> OnGetAsync(string indicator, DateOnly? known)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        if (!await FindAsync(indicator) || (!SeesAll && Me.OrganisationId is null))
        {
            return NotFound();
        }

        var (id, at) = (Current.IndicatorId, AsKnownDay.End(known));
        return new FigureCsv(
            T,
            Definitions.LastOrDefault(d => at is null || d.At <= at) ?? Definitions[0],
            await Figures.CodesAsync(id, Aborted),
            SeesAll ? Figures.AllAsync(id, at) : ValueQueries.AllOwnAsync(Db, id, Me.OrganisationId!.Value, at));
    }
}
