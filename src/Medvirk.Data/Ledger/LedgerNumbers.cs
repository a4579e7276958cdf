using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>
/// The last ledger number per initiative, part of every public page's cache key. Exact for this node's own acts;
/// another node's are seen within <see cref="Freshness"/>.
/// </summary>
public sealed class LedgerNumbers(TimeProvider clock)
{
    public static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, (long Number, long ReadAt)> bySlug = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, string> slugs = new();

    /// <summary>The number for an initiative's slug; −1 where there is none of that name.</summary>
    public async ValueTask<long> GetAsync(string slug, Func<CancellationToken, Task<(Guid Id, long Number)?>> read, CancellationToken ct)
    {
        if (bySlug.TryGetValue(slug, out var known) && clock.GetElapsedTime(known.ReadAt) < Freshness)
        {
            return known.Number;
        }

        var readAt = clock.GetTimestamp();
        if (await read(ct) is not { } found)
        {
            return -1;
        }

        slugs[found.Id] = slug;
        bySlug[slug] = (found.Number, readAt);
        return found.Number;
    }

    public void Set(IReadOnlyDictionary<Guid, long> written)
    {
        foreach (var (initiativeId, number) in written)
        {
            if (slugs.TryGetValue(initiativeId, out var slug))
            {
                bySlug.AddOrUpdate(slug, (number, clock.GetTimestamp()), (_, old) => (Math.Max(old.Number, number), clock.GetTimestamp()));
            }
        }
    }
}
