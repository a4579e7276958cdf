using Medvirk.Domain.Communication;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Communication;

/// <summary>
/// Opens decisions whose time has come and notes the end of those whose time has passed. Each is an act of its own, which looks
/// again before it does anything: run twice, or on two nodes at once, nothing is done twice. Nothing waits for it, either:
/// what may be done is judged by the clock.
/// </summary>
public sealed class DecisionClock(MedvirkContext db, Acts acts)
{
    /// <returns>How many decisions were looked after.</returns>
    public async Task<int> RunAsync(DateTime now, CancellationToken ct)
    {
        var due = await db.Set<Decision>().AsNoTracking()
            .Where(d => d.Withdrawal == null && d.Closing == null
                && ((d.OpenedAt == null && d.OpensAt <= now && d.PositionsUntil > now) || (d.OpenedAt != null && d.EndedAt == null && d.PositionsUntil <= now)))
            .Select(d => new { d.InitiativeId, d.Number }).ToListAsync(ct);
        foreach (var one in due)
        {
            await acts.PerformAsync(one.InitiativeId, async token =>
            {
                await new DecisionBook(db).FindAsync(one.InitiativeId, one.Number, now, token);
                return null;
            }, ct);
        }

        return due.Count;
    }
}
