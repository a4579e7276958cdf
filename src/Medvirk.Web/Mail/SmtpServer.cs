using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Medvirk.Web.Mail;

/// <summary>A mail server reached by SMTP. A password never travels unencrypted over a network.</summary>
public sealed class SmtpServer(MailOptions options) : IMailServer
{
    private const int TimeoutMilliseconds = 30_000;
    private const int FirstPermanent = 500;

    public async Task SendAsync(MimeMessage mail, CancellationToken ct)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        await client.ConnectAsync(options.Host, options.Port, Security(options), ct);
        if (options.User is { } user)
        {
            await client.AuthenticateAsync(user, options.Password ?? "", ct);
        }

        try
        {
            await client.SendAsync(mail, ct);
        }
        catch (SmtpCommandException e) when ((int)e.StatusCode >= FirstPermanent && e.ErrorCode is SmtpErrorCode.RecipientNotAccepted or SmtpErrorCode.MessageNotAccepted)
        {
            throw new MailRefusedException($"The mail server refused the mail ({(int)e.StatusCode}).", e);
        }

        await client.DisconnectAsync(quit: true, ct);
    }

    internal static SecureSocketOptions Security(MailOptions options) =>
        options.IsTlsFromStart ? SecureSocketOptions.SslOnConnect
        : options.User is null || options.IsLocal ? SecureSocketOptions.StartTlsWhenAvailable
        : SecureSocketOptions.StartTls;
}
