namespace Medvirk.Statistics.Disclosure;

/// <summary>Finds the two worlds of each sensitive cell, in whole counts.</summary>
public static class Certifier
{
    /// <param name="counts">Of each atom; at least 0.</param>
    /// <param name="known">Sums that the attacker knows whatever is published.</param>
    /// <returns>Null where one of the cells has no such worlds: then the table is not released.</returns>
    /// <exception cref="InvalidInputException">Negative counts, or cells that do not add up from them.</exception>
    public static Certificate? Of(
        IReadOnlyList<Cell> cells, IReadOnlyList<Fate> fates, IReadOnlyList<long> counts, int k = Protection.DefaultK, IReadOnlyList<Sum>? known = null)
    {
        Check(cells, counts);
        using var program = new SumProgram("SCIP", isWhole: true, Protection.Open(cells, fates, known), counts.Count);
        var proofs = new List<CellProof>();
        foreach (var i in Enumerable.Range(0, cells.Count).Where(i => cells[i].IsSensitive))
        {
            var (low, high) = (Find(program, cells[i].Atoms, k, least: true), Find(program, cells[i].Atoms, k, least: false));
            if (low is null || high is null || Total(cells[i], high) < k || Total(cells[i], high) - Total(cells[i], low) < k)
            {
                return null;
            }

            proofs.Add(new(i, Exchanges(counts, low), Exchanges(counts, high)));
        }

        return new(k, counts, proofs);
    }

    private static long Total(Cell cell, long[] world) => cell.Atoms.Sum(a => world[a]);

    private static Exchange[] Exchanges(IReadOnlyList<long> counts, long[] world) =>
        [.. Enumerable.Range(0, world.Length).Where(a => world[a] != counts[a]).Select(a => new Exchange(a, world[a] - counts[a]))];

    private static void Check(IReadOnlyList<Cell> cells, IReadOnlyList<long> counts)
    {
        foreach (var count in counts)
        {
            InvalidInputException.IfNegative(count, nameof(counts));
        }

        if (cells.Any(c => c.Atoms.Any(a => a < 0 || a >= counts.Count) || c.Atoms.Sum(a => counts[a]) != c.Count))
        {
            throw new InvalidInputException(InputProblem.Contradiction, nameof(cells), "A cell is not the sum of its atoms' counts.");
        }
    }

    /// <summary>The world in which the set is least, or most.</summary>
    /// <param name="k">Twice as much is enough of a most: what nothing bounds ends there.</param>
    private static long[]? Find(SumProgram program, IReadOnlyList<int> set, int k, bool least)
    {
        using var enough = program.Solver.MakeConstraint(double.NegativeInfinity, least ? double.PositiveInfinity : 2 * k);
        foreach (var atom in set)
        {
            enough.SetCoefficient(program.Atoms[atom], 1);
        }

        long[]? world = program.Solve(set, least) ? [.. program.Atoms.Select(a => (long)Math.Round(a.SolutionValue()))] : null;
        enough.SetBounds(double.NegativeInfinity, double.PositiveInfinity);
        return world;
    }
}
