using Medvirk.Data.Ledger;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Activity;

/// <summary>Everything that counts in the initiative, the newest first.</summary>
[AllowMembers]
public sealed class IndexModel(ActivityLog log) : RoomPageModel
{
    public IReadOnlyList<ActivityRow> Rows { get; private set; } = [];

    public int Pages { get; private set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public async Task OnGetAsync()
    {
        var newest = await log.NewestAsync(Initiative.Id, Aborted);
        Pages = (int)Math.Max(1, (newest + ActivityLog.PageSize - 1) / ActivityLog.PageSize);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Rows = await log.PageAsync(Initiative.Id, newest - ((PageNumber - 1L) * ActivityLog.PageSize), Aborted);
    }

    public string WhoActed(ActivityRow row) => Who.Acted(row, T);
}
