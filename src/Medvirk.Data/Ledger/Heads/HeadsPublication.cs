using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>Publishes the day's heads: of each initiative in which something happened since the last one.</summary>
public sealed class HeadsPublication(MedvirkContext db, Store store)
{
    /// <summary>Publishes what this day lacks. Any node may do it, any number of times.</summary>
    /// <returns>How many were published.</returns>
    public async Task<int> PublishAsync(DateOnly today, CancellationToken ct)
    {
        var due = await db.Set<Initiative>()
            .Where(initiative => !db.Set<PublishedHead>().Any(head => head.InitiativeId == initiative.Id && head.Day >= today))
            .Select(initiative => initiative.Id)
            .ToListAsync(ct);
        var published = 0;
        foreach (var initiativeId in due)
        {
            published += await PublishAsync(initiativeId, today, ct) ? 1 : 0;
        }

        return published;
    }

    private async Task<bool> PublishAsync(Guid initiativeId, DateOnly today, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await using var write = await store.BeginWriteAsync(db, ct);
        await store.LockAsync(db, initiativeId, ct);
        var head = await db.Set<LedgerHead>().AsNoTracking().SingleOrDefaultAsync(one => one.InitiativeId == initiativeId, ct);
        var last = await db.Set<PublishedHead>().AsNoTracking()
            .Where(one => one.InitiativeId == initiativeId)
            .OrderByDescending(one => one.Day)
            .FirstOrDefaultAsync(ct);
        if (head is null || last?.Day >= today || last?.Number == head.Number)
        {
            return false;
        }

        db.Add(new PublishedHead { InitiativeId = initiativeId, Day = today, Number = head.Number, Hash = head.Hash });
        await db.SaveChangesAsync(ct);
        await write.CommitAsync(ct);
        return true;
    }
}
