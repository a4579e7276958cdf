using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Indicators;

/// <summary>What is measured: every indicator of the initiative with its latest figure.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    private const int PageSize = 30;

    public IReadOnlyList<IndicatorLine> Lines { get; private set; } = [];

    public int PageNumber { get; private set; } = 1;

    public int Pages { get; private set; } = 1;

    public bool MayRun => Me.IsSecretariat;

    public async Task OnGetAsync([FromQuery] int page = 1)
    {
        var reader = new FigureReader<MedvirkContext>(Db);
        var all = await reader.CurrentAsync(Initiative.Id, Aborted);
        Pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        PageNumber = Math.Clamp(page, 1, Pages);
        var shown = all.Skip((PageNumber - 1) * PageSize).Take(PageSize).ToArray();
        Lines = IndicatorLine.Of(T, shown, await reader.TotalsAsync([.. shown.Select(d => d.IndicatorId)], Aborted));
    }
}
