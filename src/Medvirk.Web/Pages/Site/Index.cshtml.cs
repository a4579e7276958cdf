using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Site;

/// <summary>The overview: which initiatives live here.</summary>
public sealed class IndexModel(PublicContext db) : PageModel
{
    public string Lang => HttpContext.Features.Get<Texts>()!.Language;

    public IReadOnlyList<Row> Initiatives { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Initiatives = await db.Set<Initiative>()
            .OrderBy(initiative => initiative.FoundedAt)
            .Select(initiative => new Row(
                initiative.Slug, initiative.Name, initiative.Summary, initiative.Partnerships.Count(p => p.LeftAt == null)))
            .ToListAsync(ct);

    public sealed record Row(string Slug, string Name, string Summary, int Partners);
}
