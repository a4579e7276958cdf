using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Site;

/// <summary>The overview: which initiatives live here.</summary>
public sealed class IndexModel(PublicContext db) : PageModel
{
    public string Lang => HttpContext.Features.Get<Texts>()!.Language;

    public IReadOnlyList<InitiativeInfo> Initiatives { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Initiatives = await db.Set<Initiative>()
            .OrderBy(initiative => initiative.FoundedAt)
            .Select(initiative => new InitiativeInfo(initiative.Id, initiative.Slug, initiative.Name, initiative.Summary))
            .ToListAsync(ct);
}
