using Google.OrTools.LinearSolver;

namespace Medvirk.Statistics.Disclosure.Sums;

/// <summary>OR-Tools' programs, set so that the same one gives the same answer each time.</summary>
internal static class Solvers
{
    /// <summary>Over the fractions, for one question.</summary>
    public static Solver Linear() => Made("GLOP", string.Empty);

    /// <summary>Over the fractions, for many questions of one program: it goes on from one to the next, instead of beginning anew.</summary>
    public static Solver LinearForMany() => Made("GLOP", "use_preprocessing:false use_dual_simplex:false");

    /// <summary>In whole numbers; it gives up after so much work, not after so much time.</summary>
    public static Solver Whole() => Made("SAT", "num_workers:1 max_deterministic_time:2");

    private static Solver Made(string name, string parameters)
    {
        var solver = Solver.CreateSolver(name) ?? throw new InvalidOperationException($"OR-Tools has no {name}.");
        return parameters.Length == 0 || solver.SetSolverSpecificParametersAsString(parameters)
            ? solver
            : throw new InvalidOperationException($"OR-Tools' {name} does not know {parameters}.");
    }
}
