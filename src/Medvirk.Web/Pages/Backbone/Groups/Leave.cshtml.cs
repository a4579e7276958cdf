using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>A member leaves the group by the own wish.</summary>
[AllowMembers]
public sealed class LeaveModel : GroupPageModel
{
    public async Task<IActionResult> OnGetAsync(int number) => await LoadAsync(number) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int number)
    {
        if (!await LoadAsync(number))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await TrackedAsync(ct)).Remove(Me.PersonId!.Value, Me, Now));
        return refusal is null ? LocalRedirect(GroupLinks.Show(Lang, Initiative.Slug, number)) : Refused(refusal);
    }
}
