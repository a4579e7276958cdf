using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.CommonAgenda.TargetGroups;

/// <summary>The secretariat says a target group in other words. Where someone else has done so since, both are shown.</summary>
[Allow(Role.Secretariat)]
public sealed class RewordModel : TargetGroupPageModel
{
    [BindProperty]
    public GroupInput Input { get; set; } = new();

    /// <summary>Someone else has saved since the form was made.</summary>
    public bool IsMeanwhile { get; private set; }

    public IReadOnlyList<Crumb> Crumbs => this.GroupCrumbs(new Crumb(T["target-groups.reword.title"]));

    public async Task<IActionResult> OnGetAsync(int group)
    {
        if (!await FindAsync(group))
        {
            return NotFound();
        }

        Input = new GroupInput { MadeFrom = Group.Revision, Situation = Group.Situation, Barrier = Group.Barrier };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int group)
    {
        if (!await FindAsync(group))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct => (await LoadAsync(ct)).Reword(Input.MadeFrom, Input.Situation!, Input.Barrier!, Me, Now));
        if (refusal is null)
        {
            return LocalRedirect(ChallengeLinks.Groups(Lang, Initiative.Slug));
        }

        if (refusal == ChallengeRefusals.ChangedMeanwhile)
        {
            await FindAsync(group);
            IsMeanwhile = true;
            ModelState.Remove("Input.MadeFrom");
            Input.MadeFrom = Group.Revision;
        }

        return Refused(refusal);
    }
}
