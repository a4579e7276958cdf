using MimeKit;

namespace Medvirk.Web.Mail;

/// <summary>How mail is sent: which server, as whom, and under which address links lead back.</summary>
/// <param name="Host">The server.</param>
/// <param name="Port">587 for smtp, 465 for smtps, unless said.</param>
/// <param name="IsTlsFromStart">smtps: encrypted from the first byte; smtp: encrypted once both have agreed.</param>
/// <param name="User">Null where the server asks for none.</param>
/// <param name="Password">Null where the server asks for none.</param>
/// <param name="From">The sender that people see.</param>
/// <param name="PublicUrl">The site's own address, without a path.</param>
public sealed record MailOptions(string Host, int Port, bool IsTlsFromStart, string? User, string? Password, MailboxAddress From, Uri PublicUrl)
{
    private const int SubmissionPort = 587;
    private const int SubmissionPortWithTls = 465;

    /// <summary>True where nothing travels over a network.</summary>
    public bool IsLocal => Host is "localhost" or "127.0.0.1" or "::1" or "[::1]";

    /// <returns>Null where no server is named.</returns>
    /// <exception cref="FormatException">What is wrong, naming the setting.</exception>
    public static MailOptions? Read(string? smtp, string? from, string? publicUrl)
    {
        if (smtp is null)
        {
            return null;
        }

        if (!Uri.TryCreate(smtp, UriKind.Absolute, out var server) || server.Scheme is not ("smtp" or "smtps") || server.Host.Length == 0)
        {
            // The value is not repeated: it can hold a password.
            throw new FormatException("MEDVIRK_SMTP is not an address such as smtps://user:password@mail.example.org:465.");
        }

        if (from is null || !MailboxAddress.TryParse(from, out var sender) || !sender.Address.Contains('@', StringComparison.Ordinal))
        {
            throw new FormatException("MEDVIRK_MAIL_FROM must be the sender's address, such as Medvirk <medvirk@example.org>, where MEDVIRK_SMTP is set.");
        }

        if (publicUrl is null)
        {
            throw new FormatException("MEDVIRK_PUBLIC_URL must be the site's address, such as https://medvirk.example.org, where MEDVIRK_SMTP is set: mails carry links.");
        }

        var (user, password) = server.UserInfo.Split(':', 2) switch
        {
            [""] => (null, null),
            [var name] => (Uri.UnescapeDataString(name), null),
            var both => (Uri.UnescapeDataString(both[0]), Uri.UnescapeDataString(both[1])),
        };
        var isTls = server.Scheme == "smtps";
        var port = server.Port > 0 ? server.Port : isTls ? SubmissionPortWithTls : SubmissionPort;
        return new MailOptions(server.Host, port, isTls, user, password, sender, ToPublicUrl(publicUrl));
    }

    /// <exception cref="FormatException">It is no address of a site.</exception>
    public static Uri ToPublicUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.PathAndQuery is "/" && url.UserInfo.Length == 0
            ? url
            : throw new FormatException($"MEDVIRK_PUBLIC_URL: '{text}' is not a site's address without a path, such as https://medvirk.example.org.");
}
