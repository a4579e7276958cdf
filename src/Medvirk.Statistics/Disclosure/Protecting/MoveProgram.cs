using Google.OrTools.LinearSolver;
using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>
/// How a guarded sum can be moved by some atoms while all others stay. Nothing that can be read may change; or only what
/// published cells show, each at its price: then those are to be hidden.
/// </summary>
internal sealed class MoveProgram : IDisposable
{
    /// <summary>Below it is the solver's rounding.</summary>
    private const double Hair = 1e-6;

    /// <summary>In whole numbers no atom is moved farther than so many times the need; that keeps the search small.</summary>
    private const int Farthest = 4;

    /// <summary>So much dearer is a total than a table's inner cell.</summary>
    private const double TotalsLast = 1_000;

    private readonly Solver solver;
    private readonly IReadOnlyList<int> atoms;
    private readonly Variable[] moves;
    private readonly Dictionary<int, Variable> prices = [];

    /// <param name="need">No farther than it needs; at least 1.</param>
    /// <param name="more">Upwards, or downwards.</param>
    /// <param name="isWhole">In whole numbers (CP-SAT), or over the fractions (GLOP). Both give the same answer each time.</param>
    /// <param name="mayHide">Move it as far as it needs, at the least price; otherwise as far as it goes for nothing.</param>
    public MoveProgram(Cube cube, OpenSums open, Guard guard, IReadOnlyList<int> atoms, long need, bool more, bool isWhole, bool mayHide)
    {
        this.atoms = atoms;
        solver = isWhole ? Solvers.Whole() : Solvers.Linear();
        var far = isWhole ? Farthest * need : double.PositiveInfinity;
        var (guarded, sums) = (guard.Atoms.ToHashSet(), new Dictionary<int, Constraint>());
        var reached = solver.MakeConstraint(mayHide ? need : 0, need);
        moves = [.. atoms.Select(atom => solver.MakeVar(-Math.Min(cube.Counts[atom], far), far, isWhole, string.Empty))];
        foreach (var (atom, move) in atoms.Zip(moves))
        {
            foreach (var sum in open.With(atom))
            {
                if (!sums.TryGetValue(sum, out var kept))
                {
                    sums[sum] = kept = solver.MakeConstraint(0, 0);
                    if (mayHide && open.CellOf(sum) != OpenSums.Known)
                    {
                        Price(kept, open.CellOf(sum));
                    }
                }

                kept.SetCoefficient(move, 1);
            }

            if (guarded.Contains(atom))
            {
                reached.SetCoefficient(move, more ? 1 : -1);
                solver.Objective().SetCoefficient(move, mayHide ? 0 : more ? 1 : -1);
            }
        }

        solver.Objective().SetOptimizationDirection(!mayHide);
        IsSolved = solver.Solve() is Solver.ResultStatus.OPTIMAL or Solver.ResultStatus.FEASIBLE;
        By = IsSolved && !mayHide ? solver.Objective().Value() : 0;

        void Price(Constraint kept, int cell)
        {
            var dear = Math.Min(cube.Cells[cell].Worth, 1e6) * (cube.Cells[cell].IsInner ? 1 : TotalsLast);
            var (over, under) = (solver.MakeVar(0, far, isWhole, string.Empty), solver.MakeVar(0, far, isWhole, string.Empty));
            kept.SetCoefficient(over, -1);
            kept.SetCoefficient(under, 1);
            if (!prices.TryGetValue(cell, out var hidden))
            {
                prices[cell] = hidden = solver.MakeVar(0, isWhole ? 1 : double.PositiveInfinity, isWhole, string.Empty);
                solver.Objective().SetCoefficient(hidden, dear);
            }

            var paid = solver.MakeConstraint(0, double.PositiveInfinity);
            paid.SetCoefficient(hidden, isWhole ? far : 1);
            paid.SetCoefficient(over, -1);
            paid.SetCoefficient(under, -1);
        }
    }

    public bool IsSolved { get; }

    /// <summary>By how much it moves for nothing; 0 where there was no answer.</summary>
    public double By { get; }

    /// <summary>To where it is moved, rounded; over the fractions it may not hold.</summary>
    public IReadOnlyList<Exchange> Exchanges => !IsSolved
        ? []
        : [.. atoms.Zip(moves, (atom, move) => new Exchange(atom, (long)Math.Round(move.SolutionValue()))).Where(e => e.By != 0).OrderBy(e => e.Atom)];

    /// <summary>The cells that are to be hidden for it.</summary>
    public IEnumerable<int> ToHide => prices.Where(price => price.Value.SolutionValue() > Hair).Select(price => price.Key).Order();

    public void Dispose() => solver.Dispose();
}
