using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement.Indicators;

/// <summary>What is measured: every indicator of the initiative with its latest figure.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    private const int PageSize = 30;

    public IReadOnlyList<IndicatorLine> Lines { get; private set; } = [];

    public ListPage List { get; private set; }

    public bool MayRun => Me.IsSecretariat;

    public async Task OnGetAsync()
    {
        var reader = new FigureReader<MedvirkContext>(Db);
        var all = await reader.CurrentAsync(Initiative.Id, Aborted);
        List = ListPage.Of(Request, all.Count, PageSize);
        var shown = all.Skip(List.Skip).Take(PageSize).ToArray();
        Lines = IndicatorLine.Of(T, shown, await reader.TotalsAsync([.. shown.Select(d => d.IndicatorId)], Aborted));
    }
}
