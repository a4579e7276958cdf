using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Pages.SharedMeasurement;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Public.SharedMeasurement.Indicators;

/// <summary>One indicator as everyone may see it: released figures, or that there are none released yet.</summary>
public sealed class ShowModel : PublicPageModel
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? Known { get; set; }

    public DefinitionRow Current { get; private set; } = null!;

    /// <summary>Null where nothing is released.</summary>
    public IndicatorView? View { get; private set; }

    public async Task<IActionResult> OnGetAsync(string indicator)
    {
        var reader = new FigureReader<PublicContext>(Db);
        var definitions = await reader.DefinitionsAsync(Initiative.Id, indicator, HttpContext.RequestAborted);
        if (definitions.Count == 0 || definitions[^1].Confidentiality == Confidentiality.Internal)
        {
            return NotFound();
        }

        Current = definitions[^1];
        if (Current.Confidentiality == Confidentiality.Open)
        {
            var (id, ct) = (Current.IndicatorId, HttpContext.RequestAborted);
            if (CellChoice.Of(Request.Query, await reader.CodesAsync(id, ct), T) is not { } choice)
            {
                return NotFound();
            }

            View = new IndicatorView(
                T,
                definitions,
                choice,
                await reader.PointsAsync(id, choice.Cell, AsKnownDay.End(Known), ct),
                await reader.BaselinesAsync(id, choice.Cell, ct),
                await reader.TargetsAsync(id, choice.Cell, ct),
                Known);
        }

        return ModelState.IsValid ? Page() : Invalid();
    }
}
