using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.TargetGroups;

/// <summary>The secretariat describes a target group.</summary>
[Allow(Role.Secretariat)]
public sealed class DescribeModel : RoomPageModel
{
    [BindProperty]
    public GroupInput Input { get; set; } = new();

    public IReadOnlyList<Crumb> Crumbs => this.GroupCrumbs(new Crumb(T["target-groups.describe.go"]));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Invalid();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var situation = Text.Clean(Input.Situation!);
            var groups = await Db.Set<TargetGroup>().Where(g => g.InitiativeId == Initiative.Id).Select(g => new { g.Number, g.Situation, g.RetiredAt }).ToListAsync(ct);
            if (groups.Any(g => g.RetiredAt is null && g.Situation == situation))
            {
                return null; // a double click
            }

            var group = TargetGroup.Describe(Initiative.Id, groups.Select(g => g.Number).DefaultIfEmpty().Max() + 1, situation, Input.Barrier!, Me, Now);
            if (!group.IsRefused)
            {
                Db.Add(group.Made);
            }

            return group.Refusal;
        });
        return refusal is null ? LocalRedirect(ChallengeLinks.Groups(Lang, Initiative.Slug)) : Refused(refusal);
    }
}
