using Medvirk.Data.Shared;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>Appends what happened to the aggregates of a context, in the transaction that is under way.</summary>
internal sealed class LedgerWriter(MedvirkContext db, Store store)
{
    private readonly Dictionary<Guid, long> numbers = [];
    private readonly List<Erased> erased = [];

    /// <param name="locked">The initiatives whose turn it is already.</param>
    public async Task<Written> AppendAsync(IReadOnlyCollection<Guid> locked, CancellationToken ct)
    {
        var happenings = db.ChangeTracker.Entries<Aggregate>()
            .SelectMany(entry => entry.Entity.TakeHappenings())
            .OrderBy(happening => happening.At)
            .ToArray();
        erased.AddRange(happenings
            .Where(happening => happening.What is IErasure)
            .Select(happening => new Erased(EventKind.NameOf(happening.What.GetType()), ((IErasure)happening.What).Subject, happening.At))
            .DistinctBy(one => one.Subject));
        foreach (var group in happenings.GroupBy(happening => happening.InitiativeId).OrderBy(group => group.Key))
        {
            // An act may write to another's ledger too (founding one); a chain has one writer, whoever it is.
            if (!locked.Contains(group.Key))
            {
                await store.LockAsync(db, group.Key, ct);
            }

            var head = await HeadAsync(group.Key, ct);
            foreach (var happening in group)
            {
                await AppendAsync(head, happening, ct);
            }

            numbers[group.Key] = head.Number;
        }

        foreach (var one in erased)
        {
            await SubjectKeys.DestroyAsync(db, one.Subject, one.At, ct);
        }

        return new Written(numbers, erased);
    }

    private async Task<LedgerHead> HeadAsync(Guid initiativeId, CancellationToken ct)
    {
        var head = await db.Set<LedgerHead>().FindAsync([initiativeId], ct);
        if (head is null)
        {
            head = new LedgerHead { InitiativeId = initiativeId };
            db.Add(head);
        }

        return head;
    }

    private async Task AppendAsync(LedgerHead head, Happening happening, CancellationToken ct)
    {
        var number = head.Number + 1;

        // What nobody's key covers (the system's own words) is sealed under the initiative's.
        var subject = happening.SubjectKey ?? happening.By.PersonId ?? happening.InitiativeId;
        var (text, personal) = LedgerText.Write(happening, number, head.Hash, subject);
        (head.Number, head.Hash) = (number, LedgerChain.Hash(text));
        db.Add(new LedgerEntry
        {
            InitiativeId = happening.InitiativeId,
            Number = number,
            Kind = EventKind.NameOf(happening.What.GetType()),
            At = happening.At,
            PersonId = happening.By.PersonId,
            OrganisationId = happening.By.OrganisationId,
            Erases = (happening.What as IErasure)?.Subject,
            Text = text,
            Hash = head.Hash,
        });
        if (personal.Count > 0 && !erased.Exists(one => one.Subject == subject)
            && await SubjectKeys.GetAsync(db, subject, ct) is { } key)
        {
            db.AddRange(personal.Select(note => new LedgerNote
            {
                InitiativeId = happening.InitiativeId,
                Number = number,
                Field = note.Field,
                SubjectId = subject,
                Sealed = SubjectKeys.Seal(key, note),
            }));
        }
    }
}

/// <param name="Numbers">The new last number of each initiative written to.</param>
/// <param name="Erased">Whose keys were destroyed.</param>
internal sealed record Written(IReadOnlyDictionary<Guid, long> Numbers, IReadOnlyList<Erased> Erased);

/// <param name="Kind">The erasing event's name.</param>
/// <param name="Subject">The person, voice or invitation.</param>
/// <param name="At">UTC.</param>
public sealed record Erased(string Kind, Guid Subject, DateTime At);
