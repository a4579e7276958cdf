using Medvirk.Data.Mail;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Invitations;

/// <summary>A page about one invitation: the secretariat sees all, a representative those of the own organisation.</summary>
public abstract class InvitationPageModel : RoomPageModel
{
    /// <summary>Carries the link's secret from the page that made it to the one that shows it, once.</summary>
    public const string TokenKey = "invitation-token";

    public InvitationView Invitation { get; private set; } = null!;

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["invitation.title"]),
    ];

    protected async Task<bool> LoadAsync(Guid id)
    {
        var now = Now;
        var found = await (
            from invitation in Db.Set<Invitation>()
            join known in Db.Set<Organisation>() on invitation.OrganisationId equals known.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where invitation.Id == id && invitation.InitiativeId == Initiative.Id
                && (Me.IsSecretariat || (invitation.OrganisationId != null && invitation.OrganisationId == Me.OrganisationId))
            select new InvitationView(
                id, invitation.Email, invitation.Role, organisation.Name, invitation.ExpiresAt,
                invitation.UsedAt == null && invitation.WithdrawnAt == null,
                invitation.ExpiresAt < now, null))
            .SingleOrDefaultAsync(Aborted);
        if (found is null)
        {
            return false;
        }

        var mail = await Db.Set<OutgoingMail>().AsNoTracking().Where(one => one.AboutId == id)
            .OrderByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id).FirstOrDefaultAsync(Aborted);
        Invitation = found with { Mail = mail is null ? null : new MailView(mail.SentAt, mail.GivenUpAt is not null, mail.Attempts > 0) };
        return true;
    }

    /// <param name="Waits">Nobody has used it, and it was not taken back.</param>
    /// <param name="IsExpired">It can still be sent anew.</param>
    /// <param name="Mail">How its mail stands; null where the inviter was shown the link.</param>
    public sealed record InvitationView(
        Guid Id, string Email, Role Role, string? Organisation, DateTime ExpiresAt, bool Waits, bool IsExpired, MailView? Mail);

    /// <param name="SentAt">UTC; null while it waits.</param>
    /// <param name="IsGivenUp">It could not be delivered.</param>
    /// <param name="WasTried">The mail server did not take it yet.</param>
    public sealed record MailView(DateTime? SentAt, bool IsGivenUp, bool WasTried);
}
