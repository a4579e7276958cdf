namespace Medvirk.Statistics.Intervals;

/// <summary>Many differences on one page: some of them look large by chance alone.</summary>
public static class FalseDiscovery
{
    /// <summary>The share of false ones among those pointed out, at most, on average.</summary>
    public const double DefaultRate = 0.10;

    /// <summary>Which may be pointed out, and each one's adjusted p-value: the rate from which on it would be.</summary>
    /// <remarks>Benjamini and Hochberg, "Controlling the false discovery rate", Journal of the Royal Statistical Society B 57 (1995), 289–300.</remarks>
    /// <param name="surprises">From 0 to 1; any number of them.</param>
    /// <param name="rate">Between 0 and 1.</param>
    /// <exception cref="InvalidInputException">A surprise that is no number, negative or more than 1, or a rate that is not between 0 and 1.</exception>
    public static Discoveries Of(IReadOnlyList<double> surprises, double rate = DefaultRate)
    {
        InvalidInputException.IfNotWithin(rate, 0, 1);
        for (var at = 0; at < surprises.Count; at++)
        {
            InvalidInputException.IfNegative(surprises[at], nameof(surprises), Item.Nth("Surprise", at));
            if (surprises[at] > 1)
            {
                throw new InvalidInputException(InputProblem.OutOfRange, nameof(surprises), $"{Item.Nth("Surprise", at)}{surprises[at]} is more than 1.");
            }
        }

        var adjusted = new double[surprises.Count];
        var least = 1.0;
        foreach (var (at, rank) in Enumerable.Range(0, surprises.Count).OrderByDescending(i => surprises[i]).Select((i, nth) => (i, surprises.Count - nth)))
        {
            least = Math.Min(least, surprises[at] * surprises.Count / rank);
            adjusted[at] = least;
        }

        return new(adjusted, [.. adjusted.Select(p => p <= rate)]);
    }

    /// <summary>So many of these would leave out 0 by chance alone, if nothing differed at all: it is said beside them.</summary>
    /// <remarks>The mean of as many trials, each of which misses as often as the confidence leaves open.</remarks>
    /// <param name="intervals">How many; at least 0.</param>
    /// <param name="confidence">Theirs: between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <returns>A number of intervals; seldom whole.</returns>
    /// <exception cref="InvalidInputException">A negative number, or a confidence that is none.</exception>
    public static double ByChance(int intervals, double confidence = Interval.DefaultConfidence)
    {
        InvalidInputException.IfNegative(intervals);
        return intervals * 2 * Interval.Tail(confidence);
    }
}

/// <summary>What many surprises together come to.</summary>
/// <param name="Adjusted">The p-values, 0 to 1, in the order of the input.</param>
/// <param name="MayBePointedOut">In the same order.</param>
public sealed record Discoveries(IReadOnlyList<double> Adjusted, IReadOnlyList<bool> MayBePointedOut);
