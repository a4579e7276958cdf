using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>The rounds in which the partners said what is most pressing, the latest first.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public IReadOnlyList<Row> Rounds { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["challenges.title"], ChallengeLinks.Index(Lang, Initiative.Slug)),
        new(T["priorities.title"]),
    ];

    public async Task OnGetAsync() => Rounds = await Db.Set<PriorityRound>().Where(r => r.InitiativeId == Initiative.Id)
        .OrderByDescending(r => r.Number).Select(r => new Row(r.Number, r.OpenedAt, r.ClosedAt)).ToListAsync(Aborted);

    public sealed record Row(int Number, DateTime OpenedAt, DateTime? ClosedAt);
}
