using System.Runtime.CompilerServices;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>
/// Recomputes every ledger from its first entry on, from the database alone: text → hash → the next one's previous;
/// numbers without gaps; columns as the text says; what persons wrote against its digests; the head; the published heads.
/// Reads a few hundred entries at a time from one snapshot, so it needs no more memory for millions, and no writer waits.
/// </summary>
public sealed class LedgerCheck(MedvirkContext db, Store store)
{
    /// <param name="kept">Published heads that someone kept, beside those in the database.</param>
    /// <param name="ct">Stops it.</param>
    public async IAsyncEnumerable<LedgerReport> RunAsync(IReadOnlyCollection<PublishedHead> kept, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var snapshot = await store.BeginSnapshotAsync(db, ct);
        var slugs = await db.Set<Initiative>().Select(i => new { i.Id, i.Slug }).ToDictionaryAsync(i => i.Id, i => i.Slug, ct);
        var ids = await db.Set<LedgerHead>().Select(head => head.InitiativeId)
            .Union(db.Set<LedgerEntry>().Select(entry => entry.InitiativeId))
            .Union(db.Set<LedgerNote>().Select(note => note.InitiativeId))
            .Union(db.Set<PublishedHead>().Select(head => head.InitiativeId))
            .ToListAsync(ct);
        foreach (var id in ids.Union(slugs.Keys).Union(kept.Select(head => head.InitiativeId)).Order())
        {
            var published = await db.Set<PublishedHead>().AsNoTracking().Where(head => head.InitiativeId == id).ToListAsync(ct);
            var heads = published.Concat(kept.Where(head => head.InitiativeId == id)).OrderBy(head => head.Number).ToArray();
            var chain = new ChainCheck(db, id, heads);
            var fault = await chain.FirstFaultAsync(ct);
            yield return new LedgerReport(id, slugs.GetValueOrDefault(id), chain.Whole, chain.Hash, fault);
        }
    }
}
