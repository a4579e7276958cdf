using Medvirk.Data;
using Medvirk.Data.Mail;
using Medvirk.Data.Shared;
using Medvirk.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Mail;

/// <summary>Where a page hands in its mails: they are written with the act, and sent after it (docs/adr/0012).</summary>
public sealed class Post(MedvirkContext db, Settings settings, InstallationState installation, MailBell bell, TimeProvider clock)
{
    /// <summary>So long is a request for a new password worth looking at.</summary>
    private static readonly TimeSpan RequestLife = TimeSpan.FromHours(1);

    /// <summary>Whether mail is sent at all. A demo sends none, whatever its settings.</summary>
    public bool IsSetUp => settings.Mail is not null && !installation.IsDemo;

    public Letters Letters => new(settings.Mail ?? throw new InvalidOperationException("No mail is set up."));

    /// <summary>Adds a mail to the act under way.</summary>
    public void Add(Letter letter) => db.Add(new OutgoingMail
    {
        Kind = letter.Kind,
        AboutId = letter.AboutId,
        Language = letter.Language,
        To = letter.To,
        Subject = OneLine(letter.Subject),
        Body = letter.Body,
        CreatedAt = clock.Now(),
        NextAttemptAt = clock.Now(),
        UseBefore = letter.UseBefore,
    });

    /// <summary>Notes that someone asks for a new password, without looking up whether there is such an account: no answer and no delay can tell.</summary>
    public async Task AskForPasswordAsync(string email, string language, CancellationToken ct)
    {
        db.Add(new OutgoingMail
        {
            Kind = MailKind.PasswordRequest,
            Language = language,
            To = email.Trim().ToLowerInvariant(),
            CreatedAt = clock.Now(),
            NextAttemptAt = clock.Now(),
            UseBefore = clock.Now() + RequestLife,
        });
        await db.SaveChangesAsync(ct);
        Ring();
    }

    /// <summary>What waits to be sent about something that has changed goes.</summary>
    public Task DropAsync(Guid aboutId, CancellationToken ct) =>
        db.Set<OutgoingMail>().Where(mail => mail.AboutId == aboutId && mail.SentAt == null).ExecuteDeleteAsync(ct);

    /// <summary>After the act: there is something to send.</summary>
    public void Ring() => bell.Ring();

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= OutgoingMail.SubjectLength ? line : line[..(OutgoingMail.SubjectLength - 1)] + "…";
    }
}

/// <summary>Tells the sender of this node that a mail was handed in; without it, it looks by itself after a while.</summary>
public sealed class MailBell : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        try
        {
            rung.Release();
        }
        catch (SemaphoreFullException)
        {
            // It is ringing.
        }
    }

    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken ct) => rung.WaitAsync(atMost, ct);

    public void Dispose() => rung.Dispose();
}
