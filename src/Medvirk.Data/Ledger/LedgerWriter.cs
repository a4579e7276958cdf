using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>Appends what happened to the aggregates of a context, in the transaction that is under way.</summary>
public static class LedgerWriter
{
    /// <returns>The new last number of each initiative written to.</returns>
    public static async Task<Dictionary<Guid, long>> AppendAsync(MedvirkContext db, CancellationToken ct)
    {
        var happenings = db.ChangeTracker.Entries<Aggregate>()
            .SelectMany(entry => entry.Entity.TakeHappenings())
            .OrderBy(happening => happening.At)
            .ToArray();
        var written = new Dictionary<Guid, long>();
        foreach (var group in happenings.GroupBy(happening => happening.InitiativeId))
        {
            var head = await HeadAsync(db, group.Key, ct);
            foreach (var happening in group)
            {
                await AppendAsync(db, head, happening, ct);
            }

            written[group.Key] = head.Number;
        }

        return written;
    }

    private static async Task<LedgerHead> HeadAsync(MedvirkContext db, Guid initiativeId, CancellationToken ct)
    {
        var head = await db.Set<LedgerHead>().FindAsync([initiativeId], ct);
        if (head is null)
        {
            head = new LedgerHead { InitiativeId = initiativeId };
            db.Add(head);
        }

        return head;
    }

    private static async Task AppendAsync(MedvirkContext db, LedgerHead head, Happening happening, CancellationToken ct)
    {
        var number = head.Number + 1;
        var (text, personal) = LedgerChain.Write(happening, number, head.Hash);
        (head.Number, head.Hash) = (number, LedgerChain.Hash(text));
        db.Add(new LedgerEntry
        {
            InitiativeId = happening.InitiativeId,
            Number = number,
            Kind = LedgerChain.Name(happening.What),
            At = happening.At,
            PersonId = happening.By.PersonId,
            OrganisationId = happening.By.OrganisationId,
            Text = text,
            Hash = head.Hash,
        });
        if (personal.Count == 0)
        {
            return;
        }

        // What nobody's key covers (the system's own words) is sealed under the initiative's.
        var subject = happening.SubjectKey ?? happening.By.PersonId ?? happening.InitiativeId;
        var key = await SubjectKeys.GetAsync(db, subject, ct);
        foreach (var note in personal)
        {
            db.Add(new LedgerNote
            {
                InitiativeId = happening.InitiativeId,
                Number = number,
                Field = note.Field,
                SubjectId = subject,
                Sealed = SubjectKeys.Seal(key, note),
            });
        }
    }
}
