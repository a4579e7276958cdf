using System.Net.Sockets;
using MailKit;
using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Mail;
using Medvirk.Data.Shared;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Medvirk.Web.Mail;

/// <summary>
/// Sends what is due, once. What fails is put back with a longer wait each time; a crash between sending and noting it
/// sends the same mail again under the same Message-ID, so that none is lost and mail programs show one.
/// </summary>
public sealed class MailRound(
    MedvirkContext db, Acts acts, Outbox outbox, PasswordDesk passwords, UserManager<Account> accounts,
    IMailServer server, MailOptions options, TimeProvider clock, ILogger<MailRound> log)
{
    /// <returns>How many were due.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var mails = await outbox.ClaimAsync(ct);
        foreach (var mail in mails)
        {
            if (mail.UseBefore < clock.Now())
            {
                await outbox.GiveUpAsync(mail.Id, ct);
            }
            else if (mail.Kind == MailKind.PasswordRequest)
            {
                await ResolveAsync(mail, ct);
            }
            else
            {
                await SendAsync(mail, ct);
            }
        }

        return mails.Count;
    }

    /// <summary>Makes a mail with a link of a request for a new password; where there is no such account, nothing.</summary>
    private Task<Refusal?> ResolveAsync(OutgoingMail request, CancellationToken ct) => acts.PerformAsync(Guid.Empty, async token =>
    {
        var mail = await db.Set<OutgoingMail>().SingleOrDefaultAsync(one => one.Id == request.Id && one.Kind == MailKind.PasswordRequest, token);
        if (mail is null)
        {
            return null;
        }

        var account = await accounts.FindByEmailAsync(mail.To);
        if (account is null || await passwords.HasManyLinksAsync(account.Id, token))
        {
            db.Remove(mail);
            return null;
        }

        var secret = await passwords.MakeLinkAsync(account.Id, PasswordDesk.MailedLife, token);
        (mail.Kind, mail.Attempts, mail.NextAttemptAt, mail.UseBefore) = (MailKind.PasswordLink, 0, clock.Now(), clock.Now() + PasswordDesk.MailedLife);
        (mail.Subject, mail.Body) = new Letters(options).PasswordLink(Texts.In(mail.Language), secret);
        return null;
    }, ct);

    private async Task SendAsync(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            await server.SendAsync(Message(mail), ct);
        }
        catch (MailRefusedException e)
        {
            log.LogWarning(e, "A mail ({Kind}) was refused by the mail server and is given up.", mail.Kind);
            await outbox.GiveUpAsync(mail.Id, ct);
            return;
        }
        catch (Exception e) when (IsServersTrouble(e, ct))
        {
            log.LogWarning(e, "A mail ({Kind}) could not be sent at attempt {Attempt}; the next is in {Wait}.", mail.Kind, mail.Attempts, Outbox.WaitAfter(mail.Attempts));
            await outbox.PostponeAsync(mail.Id, ct);
            return;
        }

        // Sent is sent: a program that is being stopped still notes it.
        await outbox.SentAsync(mail.Id, CancellationToken.None);
    }

    private static bool IsServersTrouble(Exception e, CancellationToken ct) =>
        (e is OperationCanceledException && !ct.IsCancellationRequested)
        || e is IOException or SocketException or TimeoutException or ProtocolException or CommandException or ServiceNotConnectedException
            or ServiceNotAuthenticatedException or NotSupportedException or MailKit.Security.AuthenticationException or MailKit.Security.SslHandshakeException;

    private MimeMessage Message(OutgoingMail mail)
    {
        var message = new MimeMessage
        {
            MessageId = $"{mail.Id:N}@{options.PublicUrl.Host}",
            Date = mail.CreatedAt,
            Subject = mail.Subject,
            Body = new TextPart("plain") { Text = mail.Body },
        };
        message.From.Add(options.From);
        message.To.Add(new MailboxAddress(null, mail.To));
        message.Headers.Add("Auto-Submitted", "auto-generated");
        return message;
    }
}
