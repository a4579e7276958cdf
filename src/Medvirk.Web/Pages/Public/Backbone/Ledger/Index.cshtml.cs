using Medvirk.Data.Ledger;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Backbone.Ledger;

/// <summary>The daily heads of the initiative's ledger. Not cached: a head is published without anything having happened.</summary>
[Uncached]
public sealed class IndexModel : PublicPageModel
{
    private const int PageSize = 60;

    public IReadOnlyList<PublishedHead> Heads { get; private set; } = [];

    public ListPage List { get; private set; }

    public async Task OnGetAsync()
    {
        var heads = Db.Set<PublishedHead>().Where(head => head.InitiativeId == Initiative.Id);
        List = ListPage.Of(Request, await heads.CountAsync(HttpContext.RequestAborted), PageSize);
        Heads = await heads.OrderByDescending(head => head.Day)
            .Skip(List.Skip).Take(PageSize)
            .ToListAsync(HttpContext.RequestAborted);
    }
}
