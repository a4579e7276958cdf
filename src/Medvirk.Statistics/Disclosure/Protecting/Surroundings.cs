namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>The atoms around a guarded sum that could move with it.</summary>
/// <param name="most">How many at most.</param>
internal sealed class Surroundings(Cube cube, OpenSums open, int most)
{
    /// <summary>
    /// From the guarded atoms outwards. First those that stand in no sum that is not held already, as they can make up for
    /// others; then larger counts.
    /// </summary>
    /// <param name="mayHide">With those that stand alone, and could be hidden.</param>
    public IReadOnlyList<int> Around(Guard guard, bool mayHide = false)
    {
        var taken = new HashSet<int>();
        var frozen = guard.Insider is { } insider ? cube.Insiders[insider].ToHashSet() : [];
        var held = new HashSet<int>();
        var strange = new Dictionary<int, int>();
        var next = new PriorityQueue<int, (int Strange, long Count, int Atom)>();
        foreach (var atom in guard.Atoms.OrderByDescending(atom => cube.Counts[atom]).ThenBy(atom => atom).Take(Math.Max(1, most / 2)))
        {
            Take(atom);
        }

        while (taken.Count < most && next.TryDequeue(out var atom, out var key))
        {
            if (strange[atom] == key.Strange)
            {
                Take(atom);
            }
        }

        return [.. taken];

        bool IsFree(int atom) => (mayHide || !open.IsFixed(atom)) && !frozen.Contains(atom);

        void Take(int atom)
        {
            if (!IsFree(atom) || !taken.Add(atom))
            {
                return;
            }

            foreach (var sum in open.With(atom).Where(held.Add))
            {
                foreach (var other in open.AtomsOf(sum).Where(other => IsFree(other) && !taken.Contains(other)))
                {
                    strange[other] = strange.TryGetValue(other, out var left) ? left - 1 : open.With(other).Count() - 1;
                    next.Enqueue(other, (strange[other], -cube.Counts[other], other));
                }
            }
        }
    }
}
