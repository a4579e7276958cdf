using MimeKit;

namespace Medvirk.Web.Mail;

/// <summary>The mail server outside. It takes a mail, or it throws.</summary>
public interface IMailServer
{
    /// <exception cref="MailRefusedException">It will never take this one.</exception>
    Task SendAsync(MimeMessage mail, CancellationToken ct);
}

/// <summary>The server says no to this mail for good: there is no such address, or it is not let through.</summary>
public sealed class MailRefusedException(string why, Exception inner) : Exception(why, inner);
