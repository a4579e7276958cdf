using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Pages.SharedMeasurement;

namespace Medvirk.Web.Pages.Public.SharedMeasurement.Indicators;

/// <summary>"Sådan går det": what is measured, as everyone may see it.</summary>
public sealed class IndexModel : PublicPageModel
{
    public IReadOnlyList<IndicatorLine> Lines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var reader = new FigureReader<PublicContext>(Db);
        var shown = (await reader.CurrentAsync(Initiative.Id, HttpContext.RequestAborted))
            .Where(d => d.Confidentiality != Confidentiality.Internal).ToArray();
        var open = shown.Where(d => d.Confidentiality == Confidentiality.Open).Select(d => d.IndicatorId).ToArray();
        Lines = IndicatorLine.Of(T, shown, await reader.TotalsAsync(open, HttpContext.RequestAborted));
    }
}
