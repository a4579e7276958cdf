using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.TargetGroups;

/// <summary>Whom the initiative is for, by situation and barrier.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [.. this.GroupCrumbs().SkipLast(1), new(T["target-groups.title"])];

    public async Task OnGetAsync() => Rows = await Db.Set<TargetGroup>().Where(g => g.InitiativeId == Initiative.Id)
        .OrderBy(g => g.RetiredAt != null).ThenBy(g => g.Number)
        .Select(g => new Row(
            g.Number, g.Situation, g.Barrier, g.RetiredAt != null,
            Db.Set<Challenge>().Count(c => c.ClosedAt == null && c.TargetGroups.Any(tie => tie.TargetGroupId == g.Id))))
        .ToListAsync(Aborted);

    public sealed record Row(int Number, string Situation, string Barrier, bool IsRetired, int Challenges);
}
