using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Mail;

/// <summary>
/// The mails that wait. Any number of nodes may empty it: each mail is claimed for <see cref="Lease"/> before it is
/// sent, so that two never send it at once, and one that a crash left behind is taken up again.
/// </summary>
public sealed class Outbox(MedvirkContext db, Store store, TimeProvider clock)
{
    /// <summary>As long may one attempt take.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>So long stays the trace that a mail was sent.</summary>
    public static readonly TimeSpan Trace = TimeSpan.FromDays(30);

    private const int AtOnce = 20;

    private static readonly TimeSpan[] Waits =
        [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4)];

    /// <summary>How long to wait after so many failed attempts.</summary>
    public static TimeSpan WaitAfter(int attempts) => Waits[Math.Clamp(attempts, 1, Waits.Length) - 1];

    /// <summary>Takes the mails that are due, oldest first, and forgets old traces.</summary>
    public async Task<IReadOnlyList<OutgoingMail>> ClaimAsync(CancellationToken ct)
    {
        var now = clock.Now();
        db.ChangeTracker.Clear();
        var due = await db.Set<OutgoingMail>().AsNoTracking()
            .Where(mail => mail.NextAttemptAt != null && mail.NextAttemptAt <= now)
            .OrderBy(mail => mail.NextAttemptAt).Take(AtOnce).ToListAsync(ct);
        if (due.Count == 0)
        {
            return [];
        }

        var claimed = new List<OutgoingMail>();
        await using var write = await store.BeginWriteAsync(db, ct);
        var old = now - Trace;
        await db.Set<OutgoingMail>().Where(mail => mail.NextAttemptAt == null && mail.CreatedAt < old).ExecuteDeleteAsync(ct);
        foreach (var mail in due)
        {
            // Another node may have taken it meanwhile: then its time is another.
            var until = now + Lease;
            var mine = await db.Set<OutgoingMail>()
                .Where(one => one.Id == mail.Id && one.NextAttemptAt == mail.NextAttemptAt)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.NextAttemptAt, until).SetProperty(one => one.Attempts, one => one.Attempts + 1), ct);
            if (mine == 1)
            {
                mail.Attempts++;
                claimed.Add(mail);
            }
        }

        await write.CommitAsync(ct);
        return claimed;
    }

    public Task SentAsync(Guid id, CancellationToken ct) => ChangeAsync(id, (mail, now) => mail.Close(sentAt: now, givenUpAt: null), ct);

    public Task GiveUpAsync(Guid id, CancellationToken ct) => ChangeAsync(id, (mail, now) => mail.Close(sentAt: null, givenUpAt: now), ct);

    /// <summary>Puts it back for later, or gives up when it would be of no use by then.</summary>
    public Task PostponeAsync(Guid id, CancellationToken ct) => ChangeAsync(id, (mail, now) =>
    {
        var next = now + WaitAfter(mail.Attempts);
        if (next > mail.UseBefore)
        {
            mail.Close(sentAt: null, givenUpAt: now);
        }
        else
        {
            mail.NextAttemptAt = next;
        }
    }, ct);

    private async Task ChangeAsync(Guid id, Action<OutgoingMail, DateTime> change, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var write = await store.BeginWriteAsync(db, ct);

        // Gone when the invitation was withdrawn or the person erased meanwhile.
        if (await db.Set<OutgoingMail>().SingleOrDefaultAsync(mail => mail.Id == id, ct) is { } mail)
        {
            change(mail, clock.Now());
            await db.SaveChangesAsync(ct);
        }

        await write.CommitAsync(ct);
    }
}
