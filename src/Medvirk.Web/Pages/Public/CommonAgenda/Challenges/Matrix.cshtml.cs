using Medvirk.Data.CommonAgenda.Challenges;
using Medvirk.Domain.CommonAgenda.Challenges;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Challenges;

/// <summary>Whom and what the challenges are about, and where nobody has looked yet, for anyone to read.</summary>
public sealed class MatrixModel : PublicPageModel
{
    public ChallengeMatrix Matrix { get; private set; } = null!;

    /// <summary>Where a cell leads: its list.</summary>
    public Func<int?, Arena, string> Cell => (group, arena) => PublicChallengeLinks.Index(Lang, Initiative.Slug, group, arena);

    public async Task OnGetAsync(CancellationToken ct) => Matrix = await new ChallengeReader(Db, Initiative.Id).MatrixAsync(ct);
}
