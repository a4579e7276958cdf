namespace Medvirk.Statistics.Disclosure;

/// <summary>
/// Decides which cells of a table are published, so that nobody can place a sensitive one closer than k: secondary cells by
/// elimination, then the attacker's own linear programs, hiding more wherever they come too close.
/// </summary>
public static class Protection
{
    public const int DefaultK = 5;

    /// <summary>Below it a small count could be guessed.</summary>
    public const int LeastK = 3;

    /// <param name="cells">The scheme's cells; two with the same atoms must say the same.</param>
    /// <param name="atomCount">How many atoms there are.</param>
    /// <param name="k">Counts below are small.</param>
    /// <param name="known">Sums that the attacker knows whatever is published: former releases, its own entries.</param>
    /// <exception cref="InvalidInputException">No cells, one that is wrong, sums that contradict each other, or a k below 3.</exception>
    public static ProtectedTable Of(IReadOnlyList<Cell> cells, int atomCount, int k = DefaultK, IReadOnlyList<Sum>? known = null)
    {
        Check(cells, k);
        var fates = Eliminate(cells, known ?? []);
        while (true)
        {
            var open = Enumerable.Range(0, cells.Count).Where(i => fates[i] == Fate.Published).ToArray();
            using var attacker = new Attacker(Open(cells, fates, known), atomCount);
            var reaches = Reaches(cells, attacker);
            var exposed = reaches.Where(r => !r.Value.Reach.Hides(k)).ToList();
            // Every exposed cell gives up one of the sums that expose it: the smallest of those; a table has few, so it ends soon.
            var given = exposed.Select(r => Cheapest(cells, r.Value.By.Where(i => i < open.Length).Select(i => open[i]))).OfType<int>().ToHashSet();
            if (given.Count == 0)
            {
                return new(fates, reaches.ToDictionary(r => r.Key, r => r.Value.Reach), [.. exposed.Select(r => r.Key)]);
            }

            foreach (var cell in given)
            {
                fates[cell] = Fate.Secondary;
            }
        }
    }

    /// <summary>What everyone can read: the published cells, in their order, and then what is known whatever is published.</summary>
    internal static IReadOnlyList<Sum> Open(IReadOnlyList<Cell> cells, IReadOnlyList<Fate> fates, IReadOnlyList<Sum>? known) =>
        [.. cells.Where((_, i) => fates[i] == Fate.Published).Select(c => new Sum(c.Atoms, c.Count)), .. known ?? []];

    private static Fate[] Eliminate(IReadOnlyList<Cell> cells, IReadOnlyList<Sum> known)
    {
        var published = new Published(cells.Where(c => c.IsSensitive).Select(c => (IEnumerable<int>)c.Atoms));
        foreach (var sum in known)
        {
            published.Know(sum.Atoms);
        }

        var fates = new Fate[cells.Count];
        foreach (var i in Enumerable.Range(0, cells.Count).OrderByDescending(i => Worth(cells[i])).ThenByDescending(i => cells[i].Atoms.Count).ThenBy(i => i))
        {
            fates[i] = cells[i].IsSensitive ? Fate.Sensitive : published.TryPublish(cells[i].Atoms) ? Fate.Published : Fate.Secondary;
        }

        return fates;
    }

    private static Dictionary<int, (Reach Reach, IReadOnlySet<int> By)> Reaches(IReadOnlyList<Cell> cells, Attacker attacker)
    {
        var reaches = new Dictionary<int, (Reach, IReadOnlySet<int>)>();
        foreach (var i in Enumerable.Range(0, cells.Count).Where(i => cells[i].IsSensitive))
        {
            var reach = attacker.Of(cells[i].Atoms, out var by);
            reaches[i] = (reach, by);
        }

        return reaches;
    }

    private static int? Cheapest(IReadOnlyList<Cell> cells, IEnumerable<int> among) =>
        among.OrderBy(i => cells[i].Atoms.Count == 1 ? 0 : 1).ThenBy(i => Worth(cells[i])).ThenBy(i => i).Select(i => (int?)i).FirstOrDefault();

    private static double Worth(Cell cell) => (cell.Count + 1) * cell.Weight;

    private static void Check(IReadOnlyList<Cell> cells, int k)
    {
        if (k < LeastK)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, nameof(k), $"k is {k}; it is at least {LeastK}.");
        }

        if (cells.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(cells), "There are no cells.");
        }

        foreach (var cell in cells)
        {
            InvalidInputException.IfNegative(cell.Count, nameof(cells));
            InvalidInputException.IfNotPositive(cell.Weight, nameof(cells));
            if (cell.Atoms.Count == 0)
            {
                throw new InvalidInputException(InputProblem.Empty, nameof(cells), "A cell has no atoms.");
            }
        }
    }
}

/// <summary>A table with what is hidden in it.</summary>
/// <param name="Fates">Of each cell, in their order.</param>
/// <param name="Reaches">Of each sensitive cell, by its place: between what an attacker can place it.</param>
/// <param name="Exposed">Sensitive cells that cannot be hidden, because of what the attacker knows anyway: the block is withheld.</param>
public sealed record ProtectedTable(IReadOnlyList<Fate> Fates, IReadOnlyDictionary<int, Reach> Reaches, IReadOnlyList<int> Exposed)
{
    public bool MayBeReleased => Exposed.Count == 0;
}
