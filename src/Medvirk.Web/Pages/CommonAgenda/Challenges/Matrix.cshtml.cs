using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>Which target groups in which part of life the challenges are about, and where nobody has looked.</summary>
[AllowMembers]
public sealed class MatrixModel : RoomPageModel
{
    public ChallengeMatrix Matrix { get; private set; } = null!;

    /// <summary>Where a cell leads: its list.</summary>
    public Func<int?, Arena, string> Cell => (group, arena) => ChallengeLinks.Index(Lang, Initiative.Slug, group, arena);

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["challenges.title"], ChallengeLinks.Index(Lang, Initiative.Slug)),
        new(T["challenges.matrix.title"]),
    ];

    public async Task OnGetAsync() => Matrix = await new ChallengeReader(Db, Initiative.Id).MatrixAsync(Aborted);
}
