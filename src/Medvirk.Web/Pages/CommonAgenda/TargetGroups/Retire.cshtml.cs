using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.TargetGroups;

/// <summary>The secretariat retires a target group; challenges that name it keep it.</summary>
[Allow(Role.Secretariat)]
public sealed class RetireModel : TargetGroupPageModel
{
    public IReadOnlyList<Crumb> Crumbs => this.GroupCrumbs(new Crumb(T["target-groups.retire.title"]));

    public async Task<IActionResult> OnGetAsync(int group) => await FindAsync(group) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int group)
    {
        if (!await FindAsync(group))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Retire(Me, Now));
        return refusal is null ? LocalRedirect(ChallengeLinks.Groups(Lang, Initiative.Slug)) : Refused(refusal);
    }
}
