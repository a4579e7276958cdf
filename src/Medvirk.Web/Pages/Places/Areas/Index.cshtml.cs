using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Places;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Places.Areas;

/// <summary>The local areas in which the initiative works.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [.. this.AreaCrumbs().SkipLast(1), new(T["areas.title"])];

    public async Task OnGetAsync() => Rows = await Db.Set<Area>().Where(g => g.InitiativeId == Initiative.Id)
        .OrderBy(g => g.RetiredAt != null).ThenBy(g => g.Number)
        .Select(g => new Row(
            g.Number, g.Name, g.Description, g.RetiredAt != null,
            Db.Set<Challenge>().Count(c => c.ClosedAt == null && c.Areas.Any(tie => tie.AreaId == g.Id))))
        .ToListAsync(Aborted);

    public sealed record Row(int Number, string Name, string Description, bool IsRetired, int Challenges);
}
