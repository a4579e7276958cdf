using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Pages.SharedMeasurement;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.SharedMeasurement.Indicators;

/// <summary>An open indicator's released figures as CSV.</summary>
[Uncached]
public sealed class FiguresCsvModel : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync(string indicator, DateOnly? known)
    {
        if (!ModelState.IsValid)
        {
            return BadRequest();
        }

        var reader = new FigureReader<PublicContext>(Db);
        var definitions = await reader.DefinitionsAsync(Initiative.Id, indicator, HttpContext.RequestAborted);
        if (definitions.Count == 0 || definitions[^1].Confidentiality != Confidentiality.Open)
        {
            return NotFound();
        }

        var at = AsKnownDay.End(known);
        return new FigureCsv(
            T,
            definitions.LastOrDefault(d => at is null || d.At <= at) ?? definitions[0],
            await reader.CodesAsync(definitions[^1].IndicatorId, HttpContext.RequestAborted),
            reader.AllAsync(definitions[^1].IndicatorId, at));
    }
}
