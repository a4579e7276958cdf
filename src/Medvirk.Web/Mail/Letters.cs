using Medvirk.Data.Mail;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Medvirk.Web.Pages.CommonAgenda;

namespace Medvirk.Web.Mail;

/// <summary>What the mails say: plain text, no pictures, nothing that tells whether they were opened.</summary>
public sealed class Letters(MailOptions options)
{
    public Letter Invitation(Texts t, Invitation invitation, string token, InvitationWords words) => new(
        MailKind.Invitation, invitation.Email, t.Language,
        t["mail.invitation.subject", words.Initiative],
        Body(
            t,
            words.Organisation is { } organisation
                ? t["mail.invitation.organisation", Name(t, words.Inviter), words.Initiative, organisation, t.Of(invitation.Role)]
                : t["mail.invitation.person", Name(t, words.Inviter), words.Initiative, t.Of(invitation.Role)],
            t["mail.invitation.link", Show.Day(invitation.ExpiresAt)],
            Link(AccountLinks.Invitation(t.Language, token)),
            t["mail.invitation.not-you"]),
        invitation.ExpiresAt, invitation.Id);

    public (string Subject, string Body) PasswordLink(Texts t, string token) => (
        t["mail.password-link.subject"],
        Body(t, t["mail.password-link.text"], Link(AccountLinks.NewPassword(t.Language, token)), t["mail.password-link.not-you"]));

    public Letter PasswordChanged(Texts t, string to, DateTime now) => new(
        MailKind.PasswordChanged, to, t.Language,
        t["mail.password-changed.subject"],
        Body(t, t["mail.password-changed.text", Show.Time(now)], t["mail.password-changed.not-you"], Link(AccountLinks.Forgotten(t.Language))),
        now.AddDays(2), null);

    /// <summary>Word to those behind a version that its wording was put right.</summary>
    /// <param name="differences">The changed paragraphs, before and after.</param>
    public Letter Edition(Texts t, string to, InitiativeInfo initiative, VersionNumber before, AgendaVersion edition, string differences) => new(
        MailKind.AgendaEdition, to, t.Language,
        t["mail.edition.subject", initiative.Name, edition.Name],
        Body(
            t,
            t["mail.edition.text", before, edition.Name, edition.Corrected!],
            differences,
            t["mail.edition.contest", AgendaVersion.DaysToContest, Show.Day(edition.ContestableUntil)],
            Link(AgendaLinks.Version(t.Language, initiative.Slug, edition.Name))),
        edition.ContestableUntil, edition.Id);

    private static string Name(Texts t, string inviter) => inviter.Length > 0 ? inviter : t["person.gone"];

    private string Body(Texts t, params IEnumerable<string> paragraphs) =>
        string.Join("\n\n", [t["mail.greeting"], .. paragraphs, t["mail.foot", options.PublicUrl.Host]]) + "\n";

    private string Link(string path) => new Uri(options.PublicUrl, path).AbsoluteUri;
}

/// <param name="Kind">What it is about.</param>
/// <param name="To">One address.</param>
/// <param name="Language">da or en.</param>
/// <param name="UseBefore">UTC; later it is of no use.</param>
/// <param name="AboutId">The invitation it tells of.</param>
public sealed record Letter(MailKind Kind, string To, string Language, string Subject, string Body, DateTime UseBefore, Guid? AboutId);

/// <param name="Initiative">The initiative's name.</param>
/// <param name="Organisation">The organisation to speak for; null for other roles.</param>
/// <param name="Inviter">The name of the one who invites.</param>
public sealed record InvitationWords(string Initiative, string? Organisation, string Inviter);
