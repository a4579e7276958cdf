using Medvirk.Data.Ledger;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Backbone.Ledger;

/// <summary>All published heads as a file to keep.</summary>
[Uncached]
public sealed class HeadsFileModel : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync(string form)
    {
        var heads = await Db.Set<PublishedHead>()
            .Where(head => head.InitiativeId == Initiative.Id)
            .OrderBy(head => head.Day)
            .ToListAsync(HttpContext.RequestAborted);
        return form == "json"
            ? Content(HeadsFile.AsJson(Initiative.Id, Initiative.Slug, heads), "application/json; charset=utf-8")
            : Content(HeadsFile.Text(Initiative.Slug, heads), "text/plain; charset=utf-8");
    }
}
