using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Invitations;

/// <summary>One invitation: its link right after it was made, and the way to withdraw it.</summary>
[Allow(Role.Secretariat, Role.Representative)]
public sealed class ShowModel : RoomPageModel
{
    /// <summary>Carries the link's secret from the page that made it to this one, once.</summary>
    public const string TokenKey = "invitation-token";

    public InvitationView Invitation { get; private set; } = null!;

    /// <summary>The whole link; null when it has been shown already.</summary>
    public string? Link { get; private set; }

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["invitation.title"]),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await FindAsync(id) is not { } found)
        {
            return NotFound();
        }

        Invitation = found;
        if (TempData[TokenKey] is string token)
        {
            Link = $"{Request.Scheme}://{Request.Host}{AccountLinks.Invitation(Lang, token)}";
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await FindAsync(id) is not { } found)
        {
            return NotFound();
        }

        Invitation = found;
        var refusal = await PerformAsync(async ct =>
        {
            var invitation = await Db.Set<Invitation>().SingleAsync(i => i.Id == id, ct);
            return invitation.Withdraw(Me, Now);
        });
        return refusal is null ? LocalRedirect(BackboneLinks.Partners(Lang, Initiative.Slug)) : Refused(refusal);
    }

    private Task<InvitationView?> FindAsync(Guid id)
    {
        var now = Now;
        return (
            from invitation in Db.Set<Invitation>()
            join found in Db.Set<Organisation>() on invitation.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where invitation.Id == id && invitation.InitiativeId == Initiative.Id
                && (Me.IsSecretariat || invitation.OrganisationId == Me.OrganisationId)
            select new InvitationView(
                invitation.Email, invitation.Role, organisation.Name, invitation.ExpiresAt,
                invitation.UsedAt == null && invitation.WithdrawnAt == null && invitation.ExpiresAt >= now))
            .SingleOrDefaultAsync(Aborted);
    }

    public sealed record InvitationView(string Email, Role Role, string? Organisation, DateTime ExpiresAt, bool IsOpen);
}
