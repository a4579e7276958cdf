using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>Looks for the two worlds of a guard.</summary>
internal sealed class ProofSearch(Cube cube, OpenSums open)
{
    /// <returns>Null where this way does not lead far enough.</returns>
    public GuardProof? Of(Guard guard, IWay way)
    {
        var set = guard.Atoms.ToHashSet();
        var missing = Missing(guard);
        var high = Find(Math.Max(missing, guard.Width), more: true);
        var up = Moved(high);
        var low = up >= missing && up < guard.Width ? Find(guard.Width - up, more: false) : [];
        return up >= missing && up - Moved(low) >= guard.Width ? new(low, high) : null;

        IReadOnlyList<Exchange> Find(long need, bool more)
        {
            var found = need == 0 ? [] : way.Find(guard, need, more);
            return found.All(e => cube.Counts[e.Atom] + e.By >= 0) && open.Keep(found) ? found : [];
        }

        long Moved(IReadOnlyList<Exchange> exchanges) => exchanges.Where(e => set.Contains(e.Atom)).Sum(e => e.By);
    }

    /// <summary>How much more its sum must be able to be.</summary>
    public long Missing(Guard guard) => Math.Max(guard.Most - guard.Atoms.Sum(atom => cube.Counts[atom]), 0);
}
