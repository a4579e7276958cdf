using Medvirk.Web.Pages.CommonAgenda.Theories;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Theories;

/// <summary>How we believe that it works, for anyone to read.</summary>
public sealed class ShowModel : PublicPageModel
{
    public TheoryView Theory { get; private set; } = new([], []);

    public async Task OnGetAsync(CancellationToken ct) =>
        Theory = await new TheoryReader(Db, new PublicTieLinks(Lang, Initiative.Slug)).ReadAsync(Initiative.Id, ct);
}
