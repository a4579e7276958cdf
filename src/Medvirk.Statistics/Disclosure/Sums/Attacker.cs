namespace Medvirk.Statistics.Disclosure.Sums;

/// <summary>
/// The best that anyone can do who knows the published sums, and that no count is negative: for any set of atoms the least
/// and the most that it can hold, by two linear programs.
/// </summary>
/// <remarks>
/// Fischetti and Salazar-González, "Models and algorithms for optimizing cell suppression in tabular data with linear
/// constraints", JASA 95 (2000), 916–928. Over the fractions: whole counts can only make the interval narrower, so that it is
/// rounded inwards to whole numbers.
/// </remarks>
public sealed class Attacker : IDisposable
{
    /// <summary>Below it a dual is the solver's rounding.</summary>
    private const double NoWeight = 1e-9;

    private readonly SumProgram program;

    /// <param name="published">What is published; any number of sums, which may follow from each other.</param>
    /// <param name="atomCount">How many atoms there are.</param>
    /// <exception cref="InvalidInputException">A negative sum, an atom that there is not, or sums that contradict each other.</exception>
    public Attacker(IReadOnlyList<Sum> published, int atomCount)
    {
        program = new SumProgram("GLOP", isWhole: false, published, atomCount);
        if (!program.Solve([], least: true))
        {
            throw new InvalidInputException(InputProblem.Contradiction, nameof(published), "The sums contradict each other: no counts from 0 up give all of them.");
        }
    }

    /// <summary>The least and the most that these atoms together can be.</summary>
    /// <param name="set">Atoms by number, each once.</param>
    /// <exception cref="InvalidInputException">An atom that there is not.</exception>
    public Reach Of(IReadOnlyCollection<int> set) => Of(set, out _);

    /// <summary>As <see cref="Of(IReadOnlyCollection{int})"/>.</summary>
    /// <param name="by">Which of the published sums the two limits are reckoned from, by their place.</param>
    public Reach Of(IReadOnlyCollection<int> set, out IReadOnlySet<int> by)
    {
        var used = new HashSet<int>();
        by = used;
        return new(Solve(least: true), Solve(least: false));

        double Solve(bool least)
        {
            if (!program.Solve(set, least))
            {
                // It can say "infeasible or unbounded"; that there is a solution we know.
                return least ? 0 : double.PositiveInfinity;
            }

            used.UnionWith(Enumerable.Range(0, program.Sums.Count).Where(i => Math.Abs(program.Sums[i].DualValue()) > NoWeight));
            return program.Solver.Objective().Value();
        }
    }

    public void Dispose() => program.Dispose();
}

/// <summary>Between what an attacker can place a sum.</summary>
/// <param name="Low">The least, in counts; over the fractions.</param>
/// <param name="High">The most; infinite where nothing bounds it.</param>
public readonly record struct Reach(double Low, double High)
{
    /// <summary>A solver's rounding that a whole number may lie beside.</summary>
    private const double Slack = 1e-6;

    /// <summary>The least whole count.</summary>
    public long Least => (long)Math.Ceiling(Low - Slack);

    /// <summary>The most; the largest number there is where nothing bounds it.</summary>
    public long Most => double.IsInfinity(High) ? long.MaxValue : (long)Math.Floor(High + Slack);

    /// <summary>Whether a small count is well hidden in it: it may be k or more, and is known to less than k.</summary>
    /// <param name="k">Counts below are small; at least 3.</param>
    public bool Hides(int k) => Most >= k && (Most == long.MaxValue || Most - Least >= k);
}
