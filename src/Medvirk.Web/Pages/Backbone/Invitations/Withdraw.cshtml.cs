using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Invitations;

/// <summary>Takes back an invitation that nobody has used: its link opens nothing any more.</summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class WithdrawModel(Post post) : InvitationPageModel
{
    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var refusal = await PerformAsync(async ct =>
        {
            var invitation = await Db.Set<Invitation>().SingleAsync(i => i.Id == id, ct);
            await post.DropAsync(id, ct);
            return invitation.Withdraw(Me, Now);
        });
        return refusal is null ? LocalRedirect(BackboneLinks.Partners(Lang, Initiative.Slug)) : Refused(refusal);
    }
}
