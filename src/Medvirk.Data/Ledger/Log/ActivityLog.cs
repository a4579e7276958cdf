using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>An initiative's ledger as its members read it: who did what, and when.</summary>
public sealed class ActivityLog(MedvirkContext db)
{
    public const int PageSize = 50;

    /// <summary>The number of the newest entry; 0 where there is none.</summary>
    public Task<long> NewestAsync(Guid initiativeId, CancellationToken ct) =>
        db.Set<LedgerHead>().Where(head => head.InitiativeId == initiativeId).Select(head => head.Number).SingleOrDefaultAsync(ct);

    /// <summary>The entries up to a number, the newest first; numbers have no gaps, so a page is a range of them.</summary>
    public async Task<IReadOnlyList<ActivityRow>> PageAsync(Guid initiativeId, long newest, CancellationToken ct) =>
        await WithNamesAsync(initiativeId, await Entries(initiativeId)
            .Where(entry => entry.Number <= newest && entry.Number > newest - PageSize)
            .OrderByDescending(entry => entry.Number)
            .ToListAsync(ct), ct);

    public async Task<ActivityRow?> FindAsync(Guid initiativeId, long number, CancellationToken ct) =>
        (await WithNamesAsync(initiativeId, await Entries(initiativeId).Where(entry => entry.Number == number).ToListAsync(ct), ct))
            .SingleOrDefault();

    /// <summary>What a person wrote with an entry, by field; null where it was erased.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> TextsAsync(ActivityRow row, CancellationToken ct)
    {
        var key = await db.Set<SubjectKey>().Where(one => one.SubjectId == row.Says.Under).Select(one => one.Key).SingleOrDefaultAsync(ct);
        var notes = await db.Set<LedgerNote>().AsNoTracking()
            .Where(note => note.InitiativeId == row.Says.InitiativeId && note.Number == row.Number)
            .ToDictionaryAsync(note => note.Field, ct);
        return row.Says.Digests.Keys.ToDictionary(
            field => field,
            field => key is not null && notes.TryGetValue(field, out var note) ? SubjectKeys.Open(key, note)?.Text : null);
    }

    private IQueryable<LedgerEntry> Entries(Guid initiativeId) =>
        db.Set<LedgerEntry>().AsNoTracking().Where(entry => entry.InitiativeId == initiativeId);

    private async Task<IReadOnlyList<ActivityRow>> WithNamesAsync(Guid initiativeId, List<LedgerEntry> entries, CancellationToken ct)
    {
        var people = entries.Select(entry => entry.PersonId).OfType<Guid>().Distinct().ToArray();
        var organisations = entries.Select(entry => entry.OrganisationId).OfType<Guid>().Distinct().ToArray();
        var names = await db.Set<Person>().Where(one => people.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, ct);
        var organisationNames = await db.Set<Organisation>()
            .Where(one => organisations.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => one.Name, ct);

        // A seat acts under its alias, also here.
        var seats = await db.Set<Mandate>()
            .Where(one => one.InitiativeId == initiativeId && one.Role == Role.Seat && people.Contains(one.PersonId))
            .Select(one => new { one.PersonId, one.Alias })
            .ToListAsync(ct);
        foreach (var seat in seats.Where(seat => names[seat.PersonId].Length > 0))
        {
            names[seat.PersonId] = seat.Alias ?? names[seat.PersonId];
        }

        return
        [
            .. entries.Select(entry => new ActivityRow(
                entry.Number, entry.At, entry.Kind, entry.Hash, LedgerText.Read(entry.Text),
                entry.PersonId is { } person ? names.GetValueOrDefault(person, "") : null,
                entry.OrganisationId is { } organisation ? organisationNames.GetValueOrDefault(organisation) : null)),
        ];
    }
}

/// <param name="Says">What the entry's text says.</param>
/// <param name="Person">The acting person's name; empty where the person was erased; null where nobody with an account acted.</param>
/// <param name="Organisation">The organisation acted for; null where there is none.</param>
public sealed record ActivityRow(long Number, DateTime At, string Kind, string Hash, LedgerStatement Says, string? Person, string? Organisation);
