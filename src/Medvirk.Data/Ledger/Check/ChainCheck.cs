using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>The check of one initiative's chain, up to its first fault.</summary>
internal sealed class ChainCheck(MedvirkContext db, Guid initiativeId, IReadOnlyList<PublishedHead> published)
{
    private const int PageSize = 400;

    private readonly NotesCheck notes = new(db, initiativeId);
    private int nextPublished;

    /// <summary>So many entries are whole so far.</summary>
    public long Whole { get; private set; }

    /// <summary>The hash of the last of them.</summary>
    public string Hash { get; private set; } = LedgerChain.Start;

    public async Task<LedgerFault?> FirstFaultAsync(CancellationToken ct)
    {
        var after = long.MinValue;
        while (await PageAsync(after, ct) is { Length: > 0 } page)
        {
            var read = page.Select(entry => (Entry: entry, Says: Read(entry.Text))).ToArray();
            await notes.LoadAsync(after, page[^1].Number, read.Select(one => one.Says?.Under).OfType<Guid>().ToHashSet(), ct);
            foreach (var (entry, says) in read)
            {
                if (await FaultAsync(entry, says, ct) is { } fault)
                {
                    return fault;
                }

                (Whole, Hash) = (entry.Number, entry.Hash);
            }

            after = page[^1].Number;
        }

        return await EndAsync(ct);
    }

    private Task<LedgerEntry[]> PageAsync(long after, CancellationToken ct) => db.Set<LedgerEntry>().AsNoTracking()
        .Where(entry => entry.InitiativeId == initiativeId && entry.Number > after)
        .OrderBy(entry => entry.Number)
        .Take(PageSize)
        .ToArrayAsync(ct);

    private async Task<LedgerFault?> FaultAsync(LedgerEntry entry, LedgerStatement? says, CancellationToken ct)
    {
        if (entry.Number != Whole + 1)
        {
            return entry.Number < 1
                ? new LedgerFault(entry.Number, LedgerFaultKind.EntryAdded)
                : new LedgerFault(Whole + 1, LedgerFaultKind.EntryMissing);
        }

        if (says is null || LedgerChain.Hash(entry.Text) != entry.Hash)
        {
            return new LedgerFault(entry.Number, LedgerFaultKind.EntryChanged);
        }

        if (DifferingColumn(entry, says) is { } column)
        {
            return new LedgerFault(entry.Number, LedgerFaultKind.ColumnChanged, column);
        }

        return says.Previous == Hash
            ? PublishedFault(entry) ?? notes.Fault(entry.Number, says)
            : new LedgerFault(await BrokenAtAsync(entry, ct), LedgerFaultKind.EntryChanged);
    }

    /// <summary>
    /// This entry follows another than the one that is there. When what comes after it confirms it, the one before
    /// was changed (and given a fitting hash); else it was changed itself.
    /// </summary>
    private async Task<long> BrokenAtAsync(LedgerEntry entry, CancellationToken ct)
    {
        var next = await db.Set<LedgerEntry>()
            .Where(one => one.InitiativeId == initiativeId && one.Number == entry.Number + 1)
            .Select(one => one.Text)
            .SingleOrDefaultAsync(ct);
        var confirmed = next is null
            ? await db.Set<LedgerHead>().AnyAsync(head => head.InitiativeId == initiativeId && head.Hash == entry.Hash, ct)
            : Read(next)?.Previous == entry.Hash;
        return confirmed && entry.Number > 1 ? entry.Number - 1 : entry.Number;
    }

    private LedgerFault? PublishedFault(LedgerEntry entry)
    {
        for (; nextPublished < published.Count && published[nextPublished].Number <= entry.Number; nextPublished++)
        {
            var head = published[nextPublished];
            if (head.Number == entry.Number && head.Hash != entry.Hash)
            {
                return new LedgerFault(entry.Number, LedgerFaultKind.RewrittenSincePublished, $"{head.Day:yyyy-MM-dd}");
            }
        }

        return null;
    }

    private async Task<LedgerFault?> EndAsync(CancellationToken ct)
    {
        var head = await db.Set<LedgerHead>().AsNoTracking().SingleOrDefaultAsync(one => one.InitiativeId == initiativeId, ct);
        if (head?.Number > Whole || Whole == 0)
        {
            return new LedgerFault(Whole + 1, LedgerFaultKind.EntryMissing);
        }

        if (nextPublished < published.Count)
        {
            return new LedgerFault(Whole + 1, LedgerFaultKind.EntryMissing, $"{published[nextPublished].Day:yyyy-MM-dd}");
        }

        return head switch
        {
            null => new LedgerFault(Whole, LedgerFaultKind.HeadMissing),
            { } short_ when short_.Number < Whole => new LedgerFault(short_.Number + 1, LedgerFaultKind.EntryAdded),
            { } other when other.Hash != Hash => new LedgerFault(Whole, LedgerFaultKind.EntryChanged),
            _ => await notes.AfterAsync(Whole, ct),
        };
    }

    private static LedgerStatement? Read(string text)
    {
        try
        {
            return LedgerText.Read(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string? DifferingColumn(LedgerEntry entry, LedgerStatement says) =>
        says.InitiativeId != entry.InitiativeId ? nameof(entry.InitiativeId)
        : says.Number != entry.Number ? nameof(entry.Number)
        : says.Kind != entry.Kind ? nameof(entry.Kind)
        : says.At != entry.At ? nameof(entry.At)
        : says.PersonId != entry.PersonId ? nameof(entry.PersonId)
        : says.OrganisationId != entry.OrganisationId ? nameof(entry.OrganisationId)
        : says.Erases != entry.Erases ? nameof(entry.Erases)
        : null;
}
