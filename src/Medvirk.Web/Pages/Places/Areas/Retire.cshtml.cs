using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Places.Areas;

/// <summary>The secretariat retires an area; challenges that name it keep it.</summary>
[Allow(Role.Secretariat)]
public sealed class RetireModel : AreaPageModel
{
    public IReadOnlyList<Crumb> Crumbs => this.AreaCrumbs(new Crumb(T["areas.retire.title"]));

    public async Task<IActionResult> OnGetAsync(int number) => await FindAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await FindAsync(number))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Retire(Me, Now));
        return refusal is null ? LocalRedirect(AreaLinks.Index(Lang, Initiative.Slug)) : Refused(refusal);
    }
}
