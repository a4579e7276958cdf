using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement.Reporting;

/// <summary>
/// Opens the rounds whose period has ended, from the duties. Each is an act of its own, which looks again before it asks:
/// run twice, or on two nodes at once, it asks for nothing twice.
/// </summary>
public sealed class RoundOpening(MedvirkContext db, Acts acts)
{
    /// <returns>How many rounds were opened or asked for more.</returns>
    public async Task<int> OpenDueAsync(DateTime now, CancellationToken ct)
    {
        var opened = 0;
        var initiatives = await db.Set<Duty>().Where(d => d.EndedAt == null).Select(d => d.InitiativeId).Distinct().ToListAsync(ct);
        foreach (var initiativeId in initiatives)
        {
            foreach (var period in await DueAsync(initiativeId, DateOnly.FromDateTime(now), ct))
            {
                // Refused where another node was quicker.
                var round = await acts.PerformAsync(
                    initiativeId, token => new ReportBook(db).OpenRoundAsync(initiativeId, period, Actor.System, now, token), ct);
                opened += round.IsRefused ? 0 : 1;
            }
        }

        return opened;
    }

    /// <summary>A round that people have closed is not opened again by the program.</summary>
    private async Task<IReadOnlyList<Period>> DueAsync(Guid initiativeId, DateOnly today, CancellationToken ct)
    {
        var closed = await db.Set<Round>().Where(r => r.InitiativeId == initiativeId && r.ClosedAt != null).Select(r => r.Period).ToListAsync(ct);
        var duties = await db.Set<Duty>().AsNoTracking().Where(d => d.InitiativeId == initiativeId && d.EndedAt == null).ToListAsync(ct);
        var plans = RoundPlan.Due(duties, await new ReportBook(db).AskedAsync(initiativeId, ct), today);
        return [.. plans.Select(plan => plan.Period).Except(closed)];
    }
}
