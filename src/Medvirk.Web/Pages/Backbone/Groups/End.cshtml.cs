using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>The secretariat ends a group; it can still be read.</summary>
[Allow(Role.Secretariat)]
public sealed class EndModel : GroupPageModel
{
    public async Task<IActionResult> OnGetAsync(int number) => await LoadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await LoadAsync(number))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await TrackedAsync(ct)).End(Me, Now));
        return refusal is null ? LocalRedirect(GroupLinks.Show(Lang, Initiative.Slug, number)) : Refused(refusal);
    }
}
