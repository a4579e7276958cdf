using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Statistics.Disclosure.Sums;

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

    /// <summary>What can be reckoned of these atoms when all others are known, with large counts as pivots: they have most to give.</summary>
    public Published Read(IReadOnlyList<int> atoms)
    {
        var published = new Published([], cube.Counts);
        var region = atoms.ToHashSet();
        foreach (var sum in atoms.SelectMany(open.With).Distinct().ToArray())
        {
            published.Know(open.AtomsOf(sum).Where(region.Contains));
        }

        return published;
    }
}

/// <summary>The way by whole-number programs over what is around.</summary>
internal sealed class WholeNumbers(Cube cube, OpenSums open, Surroundings surroundings) : IWay
{
    public IReadOnlyList<Exchange> Find(Guard guard, long need, bool more)
    {
        using var program = new MoveProgram(cube, open, guard, surroundings.Around(guard), need, more, isWhole: true, mayHide: false);
        return program.Exchanges;
    }
}
