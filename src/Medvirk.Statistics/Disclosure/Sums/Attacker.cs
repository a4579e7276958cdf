using Google.OrTools.LinearSolver;

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
    /// <summary>At so many the work is parted, and into so many parts at most.</summary>
    private const int LeastInPart = 200;
    private const int MostParts = 8;

    /// <summary>The counts that stand by themselves.</summary>
    private readonly Dictionary<int, long> known = [];
    private readonly Dictionary<int, Variable> unknown = [];
    private readonly Solver solver = Solvers.LinearForMany();
    private readonly int atomCount;

    /// <param name="published">What is published; any number of sums, which may follow from each other.</param>
    /// <param name="atomCount">How many atoms there are.</param>
    /// <exception cref="InvalidInputException">
    /// A negative sum or one above <see cref="Largest.Count"/>, an atom that there is not or twice in a sum, or sums that
    /// contradict each other: by one in some ten millions may go unseen.
    /// </exception>
    public Attacker(IReadOnlyList<Sum> published, int atomCount)
    {
        InvalidInputException.IfNegative(atomCount);
        this.atomCount = atomCount;
        foreach (var sum in published)
        {
            InvalidInputException.IfNoCount(sum.Value, nameof(published));
            Check(sum.Atoms, nameof(published));
            if (sum.Atoms.Count == 1 && !known.TryAdd(sum.Atoms[0], sum.Value) && known[sum.Atoms[0]] != sum.Value)
            {
                throw Contradiction();
            }
        }

        foreach (var sum in published.Where(sum => sum.Atoms.Count != 1))
        {
            var rest = sum.Value - sum.Atoms.Sum(atom => known.GetValueOrDefault(atom));
            int[] left = [.. sum.Atoms.Where(atom => !known.ContainsKey(atom))];
            if (rest < 0 || (rest > 0 && left.Length == 0))
            {
                throw Contradiction();
            }

            var constraint = left.Length == 0 ? null : solver.MakeConstraint(rest, rest);
            Array.ForEach(left, atom => constraint!.SetCoefficient(VariableOf(atom), 1));
        }

        if (Solve([], most: false) is null)
        {
            throw Contradiction();
        }
    }

    /// <summary>The least and the most that these atoms together can be.</summary>
    /// <param name="set">Atoms by number, each once.</param>
    /// <exception cref="InvalidInputException">An atom that there is not.</exception>
    public Reach Of(IReadOnlyCollection<int> set)
    {
        Check(set, nameof(set));
        var sure = set.Sum(atom => known.GetValueOrDefault(atom));
        int[] open = [.. set.Where(atom => !known.ContainsKey(atom))];
        // It can say "infeasible or unbounded"; that there is a solution we know.
        return open.Length == 0
            ? new(sure, sure)
            : new(sure + (Solve(open, most: false) ?? 0), sure + (Solve(open, most: true) ?? double.PositiveInfinity));
    }

    /// <summary>As <see cref="Of"/>, of many sets: by several attackers at once, where it takes long.</summary>
    /// <param name="published">As for the constructor.</param>
    /// <param name="atomCount">How many atoms there are.</param>
    /// <param name="sets">Each of atoms by number, each once.</param>
    /// <returns>One for each set. How the work is parted does not depend on the machine, and so neither do the answers.</returns>
    /// <exception cref="InvalidInputException">As by the constructor, and an atom that there is not.</exception>
    public static IReadOnlyList<Reach> OfMany(IReadOnlyList<Sum> published, int atomCount, IReadOnlyList<IReadOnlyCollection<int>> sets)
    {
        var found = new Reach[sets.Count];
        var parts = Math.Max(1, Math.Min(MostParts, sets.Count / LeastInPart));
        var faults = new InvalidInputException?[parts];
        Parallel.For(0, parts, part =>
        {
            try
            {
                using var attacker = new Attacker(published, atomCount);
                for (var i = sets.Count * (long)part / parts; i < sets.Count * (long)(part + 1) / parts; i++)
                {
                    found[i] = attacker.Of(sets[(int)i]);
                }
            }
            catch (InvalidInputException e)
            {
                faults[part] = e;
            }
        });
        return faults.FirstOrDefault(fault => fault is not null) is { } fault ? throw fault : found;
    }

    public void Dispose() => solver.Dispose();

    private static InvalidInputException Contradiction() =>
        new(InputProblem.Contradiction, "published", "The sums contradict each other: no counts from 0 up give all of them.");

    private double? Solve(int[] open, bool most)
    {
        solver.Objective().Clear();
        Array.ForEach(open, atom => solver.Objective().SetCoefficient(VariableOf(atom), 1));
        solver.Objective().SetOptimizationDirection(most);
        return solver.Solve() == Solver.ResultStatus.OPTIMAL ? solver.Objective().Value() : null;
    }

    private Variable VariableOf(int atom)
    {
        if (!unknown.TryGetValue(atom, out var variable))
        {
            unknown[atom] = variable = solver.MakeNumVar(0, double.PositiveInfinity, string.Empty);
        }

        return variable;
    }

    private void Check(IReadOnlyCollection<int> atoms, string input)
    {
        foreach (var atom in atoms.Where(atom => atom < 0 || atom >= atomCount))
        {
            throw new InvalidInputException(InputProblem.OutOfRange, input, $"There is no atom {atom}: there are {atomCount}, from 0.");
        }

        if (atoms.Count > 1 && atoms.Distinct().Count() < atoms.Count)
        {
            throw new InvalidInputException(InputProblem.Duplicate, input, $"An atom stands twice in a sum: {atoms.GroupBy(atom => atom).First(same => same.Count() > 1).Key}.");
        }
    }
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
