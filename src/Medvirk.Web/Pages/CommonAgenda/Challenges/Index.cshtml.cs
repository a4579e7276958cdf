using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;
using OneChallenge = Medvirk.Domain.CommonAgenda.Challenges.Challenge;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>The challenges, narrowed as one likes.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public const int PerPage = 50;

    public ChallengeChoosing Filter { get; private set; } = new(ChallengeFilter.Open, []);

    public ChallengeFilter Only => Filter.Only;

    public bool IsFiltered => Only != ChallengeFilter.Open;

    public IReadOnlyList<Choice> AreaChoices { get; private set; } = [];

    public string AreaChosen => ChallengeChoosing.Text(Only.Area);

    public IReadOnlyList<Choice> EvidenceChoices => [new("", T["challenges.filter.evidence.all"]), new("true", T["challenges.unsupported"])];

    public IReadOnlyList<Choice> StateChoices => [new("", T["challenges.filter.state.open"]), new("true", T["challenges.filter.state.closed"])];

    /// <summary>Whether there is any challenge at all, open or closed.</summary>
    public bool HasAny { get; private set; }

    public int Found { get; private set; }

    public ListPage List { get; private set; }

    public IReadOnlyList<ChallengeRow> Rows { get; private set; } = [];

    public bool MayPutForward => OneChallenge.MayWork(Me);

    public IReadOnlyList<Crumb> Crumbs => [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["challenges.title"])];

    public async Task OnGetAsync()
    {
        var reader = new ChallengeReader(Db, Initiative.Id);
        Filter = await ChallengeChoosing.ReadAsync(ChallengeChoosing.Asked(Request), reader, Aborted);
        var areas = await reader.Areas().Where(a => a.RetiredAt == null).OrderBy(a => a.Number).Select(a => new { a.Number, a.Name }).ToListAsync(Aborted);
        AreaChoices = [.. areas.Select(a => new Choice(ChallengeChoosing.Text(a.Number), a.Name))];
        HasAny = await reader.All().AnyAsync(Aborted);
        var found = reader.Find(Only);
        Found = await found.CountAsync(Aborted);
        List = ListPage.Of(Request, Found, PerPage);
        Rows = await reader.RowsAsync(found.Skip(List.Skip).Take(PerPage), Aborted);
    }
}
