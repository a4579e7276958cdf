using Medvirk.Data.Ledger;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.Backbone.Activity;

/// <summary>Everything that counts in the initiative, the newest first.</summary>
[AllowMembers]
public sealed class IndexModel(ActivityLog log) : RoomPageModel
{
    public IReadOnlyList<ActivityRow> Rows { get; private set; } = [];

    public ListPage List { get; private set; }

    public async Task OnGetAsync()
    {
        var newest = await log.NewestAsync(Initiative.Id, Aborted);
        List = ListPage.Of(Request, (int)newest, ActivityLog.PageSize);
        Rows = await log.PageAsync(Initiative.Id, newest - List.Skip, Aborted);
    }

    public string WhoActed(ActivityRow row) => Who.Acted(row, T);
}
