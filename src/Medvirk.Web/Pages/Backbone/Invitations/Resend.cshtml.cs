using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Mail;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Invitations;

/// <summary>A new link, good for seven days more; the one before opens nothing any more.</summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class ResendModel(Post post) : InvitationPageModel
{
    public bool SendsMail => post.IsSetUp;

    public async Task<IActionResult> OnGetAsync(Guid id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var renewed = await PerformAsync<string>(ct => RenewAsync(id, ct));
        if (renewed.IsRefused)
        {
            return Refused(renewed.Refusal);
        }

        if (SendsMail)
        {
            post.Ring();
        }
        else
        {
            TempData[TokenKey] = renewed.Made;
        }

        return LocalRedirect(BackboneLinks.Invitation(Lang, Initiative.Slug, id));
    }

    private async Task<Result<string>> RenewAsync(Guid id, CancellationToken ct)
    {
        var invitation = await Db.Set<Invitation>().SingleAsync(i => i.Id == id, ct);
        var renewed = invitation.Renew(Me, Now);
        if (!renewed.IsRefused && SendsMail)
        {
            // A mail with the link before may still wait.
            await post.DropAsync(id, ct);
            post.Add(post.Letters.Invitation(T, invitation, renewed.Made, new InvitationWords(Initiative.Name, Invitation.Organisation, Visit.PersonName)));
        }

        return renewed;
    }
}
