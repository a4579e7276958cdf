using System.Runtime.InteropServices;
using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure.Sums;

/// <summary>
/// What everyone can reckon from the sums that are published: a basis in reduced row-echelon form, and of each guarded sum
/// what cannot be reckoned. A guarded sum is exact when nothing of it is left.
/// </summary>
/// <remarks>
/// Each row of the basis has a pivot that stands in no other row. So an atom that is no pivot can be moved by 1 while
/// the pivots of the rows that hold it make up for it: <see cref="MoveOf"/>.
/// </remarks>
public sealed class Published
{
    /// <summary>A factor farther from 0 is a fraction, or too much to be of use.</summary>
    private const long FarthestFactor = 1_000_000;

    private readonly IReadOnlyList<IEnumerable<int>> guarded;

    /// <summary>Those that are guarded by themselves: of them the basis tells what cannot be reckoned.</summary>
    private readonly HashSet<int> guardedAtoms = [];

    /// <summary>First what cannot be reckoned of the other guarded sums, then the basis.</summary>
    private readonly List<Combination> rows = [];
    private readonly int guardedCount;

    /// <summary>How many atoms of each row do not stand alone.</summary>
    private readonly List<int> sizes = [];
    private readonly Dictionary<int, int> rowOfPivot = [];
    private readonly List<int> pivots = [];

    /// <summary>For each atom the rows of the basis that hold it, and some that no longer do; and so with the guarded sums.</summary>
    private readonly Dictionary<int, HashSet<int>> rowsWith = [];
    private readonly Dictionary<int, HashSet<int>> guardsWith = [];
    private readonly IReadOnlyList<long> preference;

    /// <summary>Atoms that stand by themselves: rows that held them still do, until they are read.</summary>
    private readonly HashSet<int> alone = [];

    /// <param name="guarded">The atoms of each sum that nobody may know.</param>
    /// <param name="preference">Of each atom: of those that could be a pivot the one with the largest is taken. None: the first is.</param>
    public Published(IEnumerable<IEnumerable<int>> guarded, IReadOnlyList<long>? preference = null)
    {
        this.guarded = [.. guarded];
        this.preference = preference ?? [];
        foreach (var sum in this.guarded.Select(Combination.Of))
        {
            if (sum.Size == 1)
            {
                guardedAtoms.Add(sum.Atoms[0]);
            }
            else
            {
                Append(sum);
            }
        }

        guardedCount = rows.Count;
        for (var row = 0; row < guardedCount; row++)
        {
            Enter(row, rows[row].Atoms);
        }
    }

    /// <summary>How many of the published sums are not combinations of others.</summary>
    public int Rank => pivots.Count + alone.Count;

    /// <summary>Which guarded sums can be reckoned exactly.</summary>
    public IEnumerable<int> Exact => Enumerable.Range(0, guarded.Count).Where(i => Holds(guarded[i]));

    /// <summary>Whether everyone can reckon the sum already.</summary>
    public bool Holds(IEnumerable<int> atoms) => Rest(atoms).IsNothing;

    /// <summary>Publishes the sum unless a guarded one would then be exact.</summary>
    /// <returns>Whether it was published.</returns>
    public bool TryPublish(IEnumerable<int> atoms)
    {
        if (Consider([atoms]) is not { } addition)
        {
            return false;
        }

        Publish(addition);
        return true;
    }

    /// <summary>What the sums together would add to what can be reckoned.</summary>
    /// <returns>Null where a guarded sum would be exact by it.</returns>
    internal Addition? Consider(IReadOnlyList<IEnumerable<int>> sums)
    {
        var rests = Rests(sums);
        return rests.Exists(Exposes) ? null : new(rests);

        bool Exposes(PivotedRow rest) =>
            (rest.Row.Size == 1 && guardedAtoms.Contains(rest.Pivot))
            || Holding(guardsWith, rest.Pivot).Any(row => IsMadeOf(row, rests, null))
            || Holding(rowsWith, rest.Pivot).Any(row => guardedAtoms.Contains(pivots[row - guardedCount]) && IsMadeOf(row, rests, pivots[row - guardedCount]));
    }

    /// <summary>Publishes what was considered last.</summary>
    internal void Publish(Addition addition) => addition.Rows.ForEach(Take);

    /// <summary>Takes in what is known whatever we publish: a former release, an insider's own atoms.</summary>
    public void Know(IEnumerable<int> atoms) => Publish(new(Rests([atoms])));

    /// <summary>What of a sum cannot be reckoned: each atom that can be moved, and how much the sum moves with it.</summary>
    public IEnumerable<Exchange> OpenOf(IEnumerable<int> atoms)
    {
        var rest = Rest(atoms);
        return rest.Atoms.Select(atom => new Exchange(atom, Signed(rest.At(atom))));
    }

    /// <summary>Which atoms that are no pivots move this one, and by how much when they become 1 more.</summary>
    public IEnumerable<Exchange> MoversOf(int atom)
    {
        if (alone.Contains(atom))
        {
            return [];
        }

        if (!rowOfPivot.TryGetValue(atom, out var row))
        {
            return [new(atom, 1)];
        }

        var held = RowAt(row);
        return held.Atoms.Where(other => other != atom).Select(other => new Exchange(other, -Signed(held.At(other))));
    }

    /// <summary>The least exchange by which the atom becomes 1 more and no published sum changes.</summary>
    /// <param name="atom">No pivot.</param>
    /// <returns>Null where it is not in whole numbers.</returns>
    public IReadOnlyList<Exchange>? MoveOf(int atom)
    {
        var move = new List<Exchange> { new(atom, 1) };
        foreach (var row in Holding(rowsWith, atom))
        {
            var by = -Signed(rows[row].At(atom));
            if (Math.Abs(by) > FarthestFactor)
            {
                return null;
            }

            move.Add(new(pivots[row - guardedCount], by));
        }

        return move;
    }

    private static long Signed(ulong factor) => factor > Modulo.Prime / 2 ? -(long)(Modulo.Prime - factor) : (long)factor;

    /// <summary>Whether the row, without its pivot, is made of the rests.</summary>
    private bool IsMadeOf(int row, List<PivotedRow> rests, int? pivot) =>
        sizes[row] - (pivot is null ? 0 : 1) <= rests.Sum(r => r.Row.Size)
        && rests.Aggregate(RowAt(row), (left, r) => left.Minus(r.Row, left.At(r.Pivot))) is var left
        && left.Size == (pivot is null ? 0 : 1);

    private Combination RowAt(int row) => rows[row] = rows[row].Without(alone);

    private IEnumerable<int> Holding(Dictionary<int, HashSet<int>> index, int atom) => index.TryGetValue(atom, out var held) ? held.Where(row => rows[row].At(atom) != 0) : [];

    /// <summary>What the sums add to what can be reckoned: each with a pivot that stands in none of the others.</summary>
    private List<PivotedRow> Rests(IReadOnlyList<IEnumerable<int>> sums)
    {
        var rests = new List<PivotedRow>();
        foreach (var sum in sums)
        {
            var rest = rests.Aggregate(Rest(sum), (left, r) => left.Minus(r.Row, left.At(r.Pivot)));
            if (rest.IsNothing)
            {
                continue;
            }

            var pivot = PivotOf(rest);
            rest = rest.Times(Modulo.Inverse(rest.At(pivot)));
            rests = [.. rests.Select(r => r with { Row = r.Row.Minus(rest, r.Row.At(pivot)) }), new(rest, pivot)];
        }

        return rests;
    }

    private Combination Rest(IEnumerable<int> atoms)
    {
        // A pivot stands in its own row only, so none comes back: all of them can be taken out at once.
        var sum = atoms.Where(atom => !alone.Contains(atom)).Distinct().ToDictionary(atom => atom, _ => 1UL);
        foreach (var pivot in sum.Keys.Where(rowOfPivot.ContainsKey).ToArray())
        {
            rows[rowOfPivot[pivot]].TakeFrom(sum, sum[pivot]);
        }

        foreach (var atom in alone.Count < sum.Count ? alone : sum.Keys.Where(alone.Contains).ToArray() as IEnumerable<int>)
        {
            sum.Remove(atom);
        }

        return Combination.Of(sum);
    }

    private int PivotOf(Combination rest) => preference.Count == 0 ? rest.Atoms[0] : rest.Atoms.MaxBy(atom => preference[atom]);

    private void Take(PivotedRow taken)
    {
        var (rest, pivot) = taken;
        if (rest.Size == 1)
        {
            alone.Add(pivot);
            foreach (var row in Holding(guardsWith, pivot).Concat(Holding(rowsWith, pivot)))
            {
                sizes[row]--;
            }

            rowsWith.Remove(pivot);
            guardsWith.Remove(pivot);
            return;
        }

        foreach (var row in Holding(guardsWith, pivot).Concat(Holding(rowsWith, pivot)).ToArray())
        {
            var before = RowAt(row);
            rows[row] = before.Minus(rest, before.At(pivot));
            sizes[row] = rows[row].Size;
            Enter(row, rest.Atoms.Where(atom => before.At(atom) == 0));
        }

        rowOfPivot[pivot] = rows.Count;
        pivots.Add(pivot);
        rowsWith.Remove(pivot);
        guardsWith.Remove(pivot);
        Enter(rows.Count, rest.Atoms);
        Append(rest);
    }

    private void Append(Combination row)
    {
        rows.Add(row);
        sizes.Add(row.Size);
    }

    private void Enter(int row, IEnumerable<int> atoms)
    {
        foreach (var atom in atoms)
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(row < guardedCount ? guardsWith : rowsWith, atom, out _) ??= []).Add(row);
        }
    }

    /// <summary>What sums add: each row with a pivot that stands in none of the others.</summary>
    internal sealed record Addition(List<PivotedRow> Rows);

    /// <param name="Row">With a 1 at its pivot.</param>
    internal readonly record struct PivotedRow(Combination Row, int Pivot);
}
