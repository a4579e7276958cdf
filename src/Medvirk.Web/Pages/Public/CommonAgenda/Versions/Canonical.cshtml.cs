using System.Globalization;
using System.Text;
using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.CommonAgenda;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>The very bytes that a version's hash is of.</summary>
public sealed class CanonicalModel : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync(VersionNumber number, CancellationToken ct) =>
        await Db.Set<PublicVersion>().Where(v => v.InitiativeId == Initiative.Id && v.Number == number.Whole && v.Edition == number.Edition).Select(v => v.Text).SingleOrDefaultAsync(ct) is { } text
            ? File(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"{Initiative.Slug}-version-{number}.txt"))
            : NotFound();
}
