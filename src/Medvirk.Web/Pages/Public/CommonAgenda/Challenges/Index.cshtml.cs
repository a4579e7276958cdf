using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Challenges;

/// <summary>What the initiative wants to solve, for anyone to read.</summary>
public sealed class IndexModel : PublicPageModel
{
    public const int PerPage = 50;

    public ChallengeChoosing Filter { get; private set; } = new(ChallengeFilter.Open, []);

    public bool IsFiltered => Filter.Only != ChallengeFilter.Open;

    public bool HasAny { get; private set; }

    public ListPage List { get; private set; }

    public IReadOnlyList<ChallengeRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var reader = new ChallengeReader(Db, Initiative.Id);
        Filter = await ChallengeChoosing.ReadAsync(ChallengeChoosing.Asked(Request), reader, ct);
        HasAny = await reader.All().AnyAsync(ct);
        var found = reader.Find(Filter.Only);
        List = ListPage.Of(Request, await found.CountAsync(ct), PerPage);
        Rows = await reader.RowsAsync(found.Skip(List.Skip).Take(PerPage), ct);
    }
}
