using System.Net.Sockets;
using Medvirk.Web.Mail;
using MimeKit;

namespace Medvirk.Tests.Testing;

/// <summary>A mail server that a test looks into, and can take down.</summary>
public sealed class FakeMailServer : IMailServer
{
    public static readonly MailOptions Options =
        MailOptions.Read("smtp://mail.example.org", "Medvirk <medvirk@example.org>", "https://medvirk.example")!;

    private readonly List<MimeMessage> sent = [];

    /// <summary>What it has taken, in order.</summary>
    public IReadOnlyList<MimeMessage> Sent => sent;

    /// <summary>Every Message-ID that it was offered, taken or not.</summary>
    public List<string> Offered { get; } = [];

    /// <summary>What it answers with; null when it works.</summary>
    public Exception? Trouble { get; set; }

    /// <summary>Takes the mail, and then breaks before saying so.</summary>
    public bool BreaksAfterwards { get; set; }

    public static Exception Down => new SocketException((int)SocketError.ConnectionRefused);

    public Task SendAsync(MimeMessage mail, CancellationToken ct)
    {
        Offered.Add(mail.MessageId!);
        if (Trouble is { } trouble)
        {
            throw trouble;
        }

        sent.Add(mail);
        return BreaksAfterwards ? throw new InvalidOperationException("The program died here.") : Task.CompletedTask;
    }

    /// <summary>The path of the one link in the latest mail to the address.</summary>
    public string LinkTo(string email)
    {
        var words = TextTo(email).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return new Uri(words.Single(word => word.StartsWith("https://medvirk.example/", StringComparison.Ordinal))).PathAndQuery;
    }

    public string TextTo(string email) => To(email)[^1].TextBody!;

    public IReadOnlyList<MimeMessage> To(string email) => [.. sent.Where(mail => mail.To.Mailboxes.Single().Address == email)];
}
