using Medvirk.Data.Ledger;
using Medvirk.Data.Shared;
using Medvirk.Domain.Shared;

namespace Medvirk.Data;

/// <summary>
/// How anything that counts is written: one act at a time per initiative, in one transaction,
/// with its ledger entries. Read, decide and write inside the act.
/// </summary>
public sealed class Acts(MedvirkContext db, Store store, LedgerNumbers numbers, ErasureList erasures)
{
    /// <summary>Performs the act; when it refuses, nothing of it is kept.</summary>
    /// <param name="initiativeId">Whose acts it waits for; <see cref="Guid.Empty"/> for acts of the installation.</param>
    /// <param name="act">Loads through the context, asks the domain, and returns its refusal or null.</param>
    /// <param name="ct">Cancels before the commit, never after.</param>
    public Task<Refusal?> PerformAsync(Guid initiativeId, Func<CancellationToken, Task<Refusal?>> act, CancellationToken ct) =>
        PerformAsync([initiativeId], act, ct);

    /// <summary>Performs an act that makes something.</summary>
    public async Task<Result<T>> PerformAsync<T>(Guid initiativeId, Func<CancellationToken, Task<Result<T>>> act, CancellationToken ct)
    {
        Result<T> result = default;
        await PerformAsync([initiativeId], async token => (result = await act(token)).Refusal, ct);
        return result;
    }

    /// <summary>Performs an act that touches several initiatives, such as the erasure of a person.</summary>
    public async Task<Refusal?> PerformAsync(
        IReadOnlyCollection<Guid> initiativeIds, Func<CancellationToken, Task<Refusal?>> act, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        Written written;
        using var turn = await store.Turns.TakeAsync(initiativeIds, ct);
        await using (var write = await store.BeginWriteAsync(db, ct))
        {
            // Always in the same order, so that two such acts never wait for each other.
            foreach (var initiativeId in initiativeIds.Order())
            {
                await store.LockAsync(db, initiativeId, ct);
            }

            if (await act(ct) is { } refusal)
            {
                db.ChangeTracker.Clear();
                return refusal;
            }

            written = await new LedgerWriter(db, store).AppendAsync(initiativeIds, ct);
            await db.SaveChangesAsync(ct);
            await write.CommitAsync(CancellationToken.None);
        }

        numbers.Set(written.Numbers);
        if (written.Erased.Count > 0)
        {
            erasures.Keep(written.Erased);
            await store.ScrubAsync(db);
        }

        return null;
    }
}
