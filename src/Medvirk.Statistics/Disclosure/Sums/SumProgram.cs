using Google.OrTools.LinearSolver;

namespace Medvirk.Statistics.Disclosure.Sums;

/// <summary>Counts from 0 up that agree with published sums, as a linear or whole-number program.</summary>
internal sealed class SumProgram : IDisposable
{
    /// <param name="name">The solver's: GLOP over the fractions, SCIP in whole numbers.</param>
    /// <exception cref="InvalidInputException">A negative sum, or an atom that there is not.</exception>
    public SumProgram(string name, bool isWhole, IReadOnlyList<Sum> published, int atomCount)
    {
        InvalidInputException.IfNegative(atomCount);
        Solver = Solver.CreateSolver(name) ?? throw new InvalidOperationException($"The solver {name} is not there.");
        Atoms = Solver.MakeVarArray(atomCount, 0, double.PositiveInfinity, isWhole);
        Sums = [.. published.Select(sum =>
        {
            InvalidInputException.IfNegative(sum.Value, nameof(published));
            var constraint = Solver.MakeConstraint(sum.Value, sum.Value);
            foreach (var atom in sum.Atoms)
            {
                constraint.SetCoefficient(AtomAt(atom, nameof(published)), 1);
            }

            return constraint;
        })];
    }

    public Solver Solver { get; }

    public Variable[] Atoms { get; }

    /// <summary>In the order of what is published.</summary>
    public IReadOnlyList<Constraint> Sums { get; }

    /// <exception cref="InvalidInputException">There is no such atom.</exception>
    public Variable AtomAt(int atom, string input) => atom >= 0 && atom < Atoms.Length
        ? Atoms[atom]
        : throw new InvalidInputException(InputProblem.OutOfRange, input, $"There is no atom {atom}: there are {Atoms.Length}, from 0.");

    /// <summary>Asks for the least, or the most, of these atoms together.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Solve(IEnumerable<int> set, bool least)
    {
        var objective = Solver.Objective();
        objective.Clear();
        foreach (var atom in set)
        {
            objective.SetCoefficient(AtomAt(atom, nameof(set)), 1);
        }

        objective.SetOptimizationDirection(!least);
        return Solver.Solve() == Solver.ResultStatus.OPTIMAL;
    }

    public void Dispose() => Solver.Dispose();
}
