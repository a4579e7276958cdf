using System.Globalization;
using System.Text;
using Medvirk.Data.CommonAgenda;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Versions;

/// <summary>The very bytes that a version's hash is of.</summary>
public sealed class CanonicalModel : PublicPageModel
{
    public async Task<IActionResult> OnGetAsync(int number, CancellationToken ct) =>
        await Db.Set<PublicVersion>().Where(v => v.InitiativeId == Initiative.Id && v.Number == number).Select(v => v.Text).SingleOrDefaultAsync(ct) is { } text
            ? File(Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8", string.Create(CultureInfo.InvariantCulture, $"{Initiative.Slug}-version-{number}.txt"))
            : NotFound();
}
