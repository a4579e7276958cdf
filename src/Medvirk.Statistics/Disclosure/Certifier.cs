using Google.OrTools.LinearSolver;

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
        Sum[] open = [.. cells.Where((_, i) => fates[i] == Fate.Published).Select(c => new Sum(c.Atoms, c.Count)), .. known ?? []];
        using var worlds = new Worlds(open, counts.Count);
        var proofs = new List<CellProof>();
        foreach (var i in Enumerable.Range(0, cells.Count).Where(i => cells[i].IsSensitive))
        {
            var (low, high) = (worlds.Find(cells[i].Atoms, k, least: true), worlds.Find(cells[i].Atoms, k, least: false));
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

    /// <summary>Whole counts that agree with the sums.</summary>
    private sealed class Worlds : IDisposable
    {
        private readonly Solver solver = Solver.CreateSolver("SCIP") ?? throw new InvalidOperationException("The whole-number solver is not there.");
        private readonly Variable[] atoms;

        public Worlds(Sum[] open, int count)
        {
            atoms = solver.MakeIntVarArray(count, 0, double.PositiveInfinity);
            foreach (var sum in open)
            {
                var constraint = solver.MakeConstraint(sum.Value, sum.Value);
                foreach (var atom in sum.Atoms)
                {
                    constraint.SetCoefficient(atoms[atom], 1);
                }
            }
        }

        /// <param name="k">Twice as much is enough of a most: what nothing bounds ends there.</param>
        public long[]? Find(IReadOnlyList<int> set, int k, bool least)
        {
            using var enough = solver.MakeConstraint(double.NegativeInfinity, least ? double.PositiveInfinity : 2 * k);
            var objective = solver.Objective();
            objective.Clear();
            foreach (var atom in set)
            {
                objective.SetCoefficient(atoms[atom], 1);
                enough.SetCoefficient(atoms[atom], 1);
            }

            objective.SetOptimizationDirection(!least);
            long[]? world = solver.Solve() == Solver.ResultStatus.OPTIMAL ? [.. atoms.Select(a => (long)Math.Round(a.SolutionValue()))] : null;
            enough.SetBounds(double.NegativeInfinity, double.PositiveInfinity);
            return world;
        }

        public void Dispose() => solver.Dispose();
    }
}
