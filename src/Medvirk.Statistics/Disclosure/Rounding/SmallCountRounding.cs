namespace Medvirk.Statistics.Disclosure.Rounding;

/// <summary>
/// The second mode, for very sparse tables: every small count of the finest classes becomes 0 or the base, so that the cells
/// stay as near as can be to what they were; everything that is published is a sum of the rounded counts, and so adds up.
/// </summary>
/// <remarks>
/// After Langsrud and Heldal, "An algorithm for small count rounding of tabular data", Privacy in Statistical Databases (2018):
/// greedily the count is raised, or taken back, by which the cells' squared errors together fall most, until none does.
/// There is no chance in it: whoever knows the rule can tell of a count that stands alone, rounded to 5, that it was 3 to 5, and
/// of a 0 that it was 0 to 2. More sums than counts can tell more. How far the table is off must not be told beside it.
/// </remarks>
public static class SmallCountRounding
{
    /// <param name="cells">The atoms of each sum that is published, each once.</param>
    /// <param name="counts">Of each atom; at least 0.</param>
    /// <param name="base">Counts of 1 to below it are rounded; at least 3.</param>
    /// <returns>Of each atom; those of none or of the base and more are as they were.</returns>
    /// <exception cref="InvalidInputException">No cells, a negative count, too many, an atom that there is not or stands twice, or a base below 3.</exception>
    public static IReadOnlyList<long> Of(IReadOnlyList<IReadOnlyList<int>> cells, IReadOnlyList<long> counts, int @base = Protection.DefaultK)
    {
        Check(cells, counts, @base);
        var small = Enumerable.Range(0, counts.Count).Where(atom => counts[atom] > 0 && counts[atom] < @base).ToArray();
        long[] rounded = [.. counts.Select(count => count < @base ? 0 : count)];
        var error = cells.Select(cell => cell.Sum(atom => rounded[atom] - counts[atom])).ToArray();
        var cellsWith = cells.SelectMany((cell, i) => cell.Select(atom => (atom, i))).ToLookup(pair => pair.atom, pair => pair.i);
        var within = small.ToDictionary(atom => atom, atom => cellsWith[atom].ToArray());
        while (small.Length > 0)
        {
            var (atom, gain) = small.Select(atom => (atom, Gain(atom))).MaxBy(pair => pair.Item2);
            if (gain <= 0)
            {
                break;
            }

            var by = By(atom);
            rounded[atom] += by;
            Array.ForEach(within[atom], cell => error[cell] += by);
        }

        return rounded;

        long By(int atom) => rounded[atom] == 0 ? @base : -@base;

        // By how much the squared errors fall: e² − (e + by)².
        long Gain(int atom)
        {
            var by = By(atom);
            var gain = 0L;
            foreach (var cell in within[atom])
            {
                gain -= by * ((2 * error[cell]) + by);
            }

            return gain;
        }
    }

    private static void Check(IReadOnlyList<IReadOnlyList<int>> cells, IReadOnlyList<long> counts, int @base)
    {
        if (@base < Protection.LeastK)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, nameof(@base), $"The base is {@base}; it is at least {Protection.LeastK}.");
        }

        if (cells.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(cells), "There are no cells.");
        }

        foreach (var count in counts)
        {
            InvalidInputException.IfNoCount(count, nameof(counts));
        }

        if (cells.SelectMany(cell => cell).Any(atom => atom < 0 || atom >= counts.Count))
        {
            throw new InvalidInputException(InputProblem.OutOfRange, nameof(cells), "A cell has an atom that there is not.");
        }

        if (cells.Any(cell => cell.Distinct().Count() < cell.Count))
        {
            throw new InvalidInputException(InputProblem.Duplicate, nameof(cells), "A cell has an atom twice.");
        }
    }
}
