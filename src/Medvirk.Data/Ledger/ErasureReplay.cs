using Medvirk.Data.Backbone;
using Medvirk.Data.Backups;
using Medvirk.Data.Shared;
using Medvirk.Data.Voices;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Ledger;

/// <summary>
/// Erases again what the list beside the database says was erased, and the database (an older one, put back) still has.
/// By the same acts as the first time, so that the ledger tells of it.
/// </summary>
public sealed class ErasureReplay(MedvirkContext db, Acts acts, ErasureList list, PersonErasure persons, TimeProvider clock)
{
    /// <returns>How many were erased again.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var done = (await ErasureList.InLedgersAsync(db, ct)).Select(one => one.Subject).ToHashSet();
        var again = 0;
        foreach (var one in list.Read().Where(one => done.Add(one.Subject)))
        {
            again += await EraseAsync(one, ct) ? 1 : 0;
        }

        return again;
    }

    /// <returns>False when the database knows nothing of it: it came after the backup.</returns>
    private Task<bool> EraseAsync(Erased one, CancellationToken ct) =>
        one.Kind == EventKind.NameOf(typeof(PersonErased)) ? PersonAsync(one.Subject, ct)
        : one.Kind == EventKind.NameOf(typeof(VoiceErased)) ? VoiceAsync(one.Subject, ct)
        : one.Kind == EventKind.NameOf(typeof(InvitationErased)) ? InvitationAsync(one.Subject, ct)
        : throw new BackupException($"{Path.GetFileName(list.File)} tells of '{one.Kind}', which this program does not know how to erase again.");

    private async Task<bool> PersonAsync(Guid id, CancellationToken ct) =>
        await db.Set<Person>().AnyAsync(person => person.Id == id, ct) && await persons.EraseAsync(id, Actor.System, ct) is null;

    private async Task<bool> VoiceAsync(Guid id, CancellationToken ct)
    {
        var initiativeId = await db.Set<Voice>().Where(voice => voice.Id == id).Select(voice => (Guid?)voice.InitiativeId).SingleOrDefaultAsync(ct);
        return initiativeId is { } where
            && await acts.PerformAsync(where, token => VoiceErasure.EraseAsync(db, id, clock.Today(), token), ct) is null;
    }

    private async Task<bool> InvitationAsync(Guid id, CancellationToken ct)
    {
        var initiativeId = await db.Set<Invitation>().Where(one => one.Id == id).Select(one => (Guid?)one.InitiativeId).SingleOrDefaultAsync(ct);
        return initiativeId is { } where && await acts.PerformAsync(where, async token =>
        {
            (await db.Set<Invitation>().SingleAsync(one => one.Id == id, token)).Erase(Actor.System, clock.Now());
            return null;
        }, ct) is null;
    }
}
