using System.Collections.Concurrent;

namespace Medvirk.Data.Shared;

/// <summary>
/// Whose turn it is to act within an initiative, in this program. The database makes acts serial too, but whoever waits there
/// keeps a connection meanwhile; hundreds at once would use up all of them. Here they wait without one.
/// </summary>
internal sealed class Turns
{
    private readonly ConcurrentDictionary<Guid, SemaphoreSlim> byInitiative = new();

    /// <summary>Waits for one's turn in each, always in the same order; disposing gives them back.</summary>
    public async Task<IDisposable> TakeAsync(IEnumerable<Guid> initiativeIds, CancellationToken ct)
    {
        var taken = new Taken();
        try
        {
            foreach (var turn in initiativeIds.Distinct().Order().Select(id => byInitiative.GetOrAdd(id, _ => new SemaphoreSlim(1, 1))))
            {
                await turn.WaitAsync(ct);
                taken.Add(turn);
            }
        }
        catch
        {
            taken.Dispose();
            throw;
        }

        return taken;
    }

    private sealed class Taken : IDisposable
    {
        private readonly List<SemaphoreSlim> turns = [];

        public void Add(SemaphoreSlim turn) => turns.Add(turn);

        public void Dispose()
        {
            turns.ForEach(turn => turn.Release());
            turns.Clear();
        }
    }
}
