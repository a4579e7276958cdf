using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.Backbone.Invitations;

/// <summary>One invitation: its link right after it was made or how its mail stands, and the ways to send it anew or take it back.</summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class ShowModel : InvitationPageModel
{
    /// <summary>The whole link; null when it has been shown already, or goes by mail.</summary>
    public string? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (TempData[TokenKey] is string token)
        {
            Link = $"{Request.Scheme}://{Request.Host}{AccountLinks.Invitation(Lang, token)}";
        }

        return Page();
    }
}
