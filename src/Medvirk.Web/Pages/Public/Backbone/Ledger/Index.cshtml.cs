using Medvirk.Data.Ledger;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Backbone.Ledger;

/// <summary>The daily heads of the initiative's ledger. Not cached: a head is published without anything having happened.</summary>
[Uncached]
public sealed class IndexModel : PublicPageModel
{
    private const int PageSize = 60;

    public IReadOnlyList<PublishedHead> Heads { get; private set; } = [];

    public int Pages { get; private set; }

    [FromQuery(Name = "page")]
    public int PageNumber { get; set; } = 1;

    public async Task OnGetAsync()
    {
        var heads = Db.Set<PublishedHead>().Where(head => head.InitiativeId == Initiative.Id);
        Pages = Math.Max(1, (await heads.CountAsync(HttpContext.RequestAborted) + PageSize - 1) / PageSize);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        Heads = await heads.OrderByDescending(head => head.Day)
            .Skip((PageNumber - 1) * PageSize).Take(PageSize)
            .ToListAsync(HttpContext.RequestAborted);
    }
}
