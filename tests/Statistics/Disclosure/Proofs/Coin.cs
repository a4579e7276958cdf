using Google.OrTools.LinearSolver;
using Medvirk.Statistics.Disclosure.Sums;
using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>The attack by COIN's simplex, which has nothing in common with the library's but the sums.</summary>
internal static class Coin
{
    public static double Farthest(IReadOnlyList<Sum> open, CrossTable table, IReadOnlyList<string> codes, bool most)
    {
        using var solver = Solver.CreateSolver("CLP");
        var atoms = solver.MakeNumVarArray(table.AtomCount, 0, double.PositiveInfinity);
        foreach (var sum in open)
        {
            var constraint = solver.MakeConstraint(sum.Value, sum.Value);
            foreach (var atom in sum.Atoms)
            {
                constraint.SetCoefficient(atoms[atom], 1);
            }
        }

        foreach (var atom in table.AtomsOf(codes))
        {
            solver.Objective().SetCoefficient(atoms[atom], 1);
        }

        solver.Objective().SetOptimizationDirection(most);
        Assert.Equal(Solver.ResultStatus.OPTIMAL, solver.Solve());
        return solver.Objective().Value();
    }
}
