using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>The check of what persons wrote, beside one chain: there, unchanged, or erased and on record as such.</summary>
internal sealed class NotesCheck(MedvirkContext db, Guid initiativeId)
{
    private ILookup<long, LedgerNote> notes = Array.Empty<LedgerNote>().ToLookup(note => note.Number);
    private Dictionary<Guid, byte[]?> keys = [];
    private HashSet<Guid> erased = [];

    /// <summary>Reads what belongs to the entries after one number and up to another, which lie under these subjects' keys.</summary>
    public async Task LoadAsync(long after, long last, IReadOnlyCollection<Guid> subjects, CancellationToken ct)
    {
        var found = await db.Set<LedgerNote>().AsNoTracking()
            .Where(note => note.InitiativeId == initiativeId && note.Number > after && note.Number <= last)
            .ToListAsync(ct);
        notes = found.ToLookup(note => note.Number);
        keys = await db.Set<SubjectKey>().Where(key => subjects.Contains(key.SubjectId)).ToDictionaryAsync(key => key.SubjectId, key => key.Key, ct);
        erased = await db.Set<LedgerEntry>()
            .Where(entry => entry.Erases != null && subjects.Contains(entry.Erases.Value))
            .Select(entry => entry.Erases!.Value)
            .ToHashSetAsync(ct);
    }

    public LedgerFault? Fault(long number, LedgerStatement says)
    {
        var found = notes[number].ToDictionary(note => note.Field);
        if (found.Keys.Except(says.Digests.Keys).FirstOrDefault() is { } unknown)
        {
            return new LedgerFault(number, LedgerFaultKind.NoteAdded, unknown);
        }

        if (says.Under is not { } subject)
        {
            return null;
        }

        var isErased = erased.Contains(subject);
        if (!keys.TryGetValue(subject, out var key) || key is null)
        {
            return isErased ? null : new LedgerFault(number, LedgerFaultKind.KeyMissing);
        }

        return isErased
            ? new LedgerFault(number, LedgerFaultKind.ErasureUndone)
            : says.Digests.Select(digest => Fault(number, digest.Key, digest.Value, found.GetValueOrDefault(digest.Key), key)).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>Notes beyond the last entry belong to nothing.</summary>
    public async Task<LedgerFault?> AfterAsync(long last, CancellationToken ct) =>
        await db.Set<LedgerNote>().AsNoTracking()
            .Where(note => note.InitiativeId == initiativeId && note.Number > last)
            .OrderBy(note => note.Number)
            .FirstOrDefaultAsync(ct) is { } stray
            ? new LedgerFault(stray.Number, LedgerFaultKind.NoteAdded, stray.Field)
            : null;

    private static LedgerFault? Fault(long number, string field, string digest, LedgerNote? note, byte[] key)
    {
        if (note is null)
        {
            return new LedgerFault(number, LedgerFaultKind.NoteMissing, field);
        }

        return SubjectKeys.Open(key, note) is { } written && LedgerChain.Digest(written.Salt, written.Text) == digest
            ? null
            : new LedgerFault(number, LedgerFaultKind.NoteChanged, field);
    }
}
