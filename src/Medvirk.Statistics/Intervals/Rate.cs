using System.Runtime.CompilerServices;

namespace Medvirk.Statistics.Intervals;

/// <summary>How often something happened for so much of what it can happen to: per person-year, per visit.</summary>
public static class Rate
{
    /// <summary>A count over its exposure, both limits by <see cref="Count.Of"/>, where the sources stand.</summary>
    /// <param name="count">How often.</param>
    /// <param name="exposure">More than 0; what the rate is per one of.</param>
    /// <param name="confidence">Between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <exception cref="InvalidInputException">A count that <see cref="Count.Of"/> refuses, no exposure, or one beyond <see cref="Largest.Number"/>.</exception>
    public static Interval Of(long count, double exposure, double confidence = Interval.DefaultConfidence)
    {
        Check(count, exposure);
        return Count.Of(count, confidence).Times(1 / exposure);
    }

    /// <summary>Observed over expected: 1 where as many as were expected. The expected number is taken as known; the limits are by <see cref="Count.Of"/>.</summary>
    /// <param name="observed">How often.</param>
    /// <param name="expected">More than 0: the standard's rates on one's own population.</param>
    /// <param name="confidence">Between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <exception cref="InvalidInputException">A count that <see cref="Count.Of"/> refuses, nothing expected, or a number beyond <see cref="Largest.Number"/>.</exception>
    public static Interval ObservedOverExpected(long observed, double expected, double confidence = Interval.DefaultConfidence)
    {
        Check(observed, expected);
        return Count.Of(observed, confidence).Times(1 / expected);
    }

    /// <summary>The rate that the standard population would have, with one's own rates in each stratum.</summary>
    /// <remarks>
    /// Dobson, Kuulasmaa, Eberle and Scherer, "Confidence intervals for weighted sums of Poisson parameters", Statistics in
    /// Medicine 10 (1991), 457–462, on the limits of the total count by <see cref="Count.Of"/>. With a single stratum it is
    /// the interval of the rate itself. Where few events weigh nearly all, its lower limit would be below 0: then it is 0.
    /// </remarks>
    /// <param name="strata">At least one. All their counts together are at most <see cref="Largest.Count"/>.</param>
    /// <param name="confidence">Between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <returns>In events for one of the exposure's unit.</returns>
    /// <exception cref="InvalidInputException">
    /// No strata, a negative count, too many together, a stratum without people or weight, or one of them beyond <see cref="Largest.Number"/>.
    /// </exception>
    public static Interval DirectlyStandardised(IReadOnlyList<Stratum> strata, double confidence = Interval.DefaultConfidence)
    {
        if (strata.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(strata), "There are no strata.");
        }

        var total = 0L;
        for (var at = 0; at < strata.Count; at++)
        {
            var (stratum, item) = (strata[at], Item.Nth("Stratum", at));
            InvalidInputException.IfNoCount(stratum.Count, nameof(stratum.Count), item);
            InvalidInputException.IfNoDivisor(stratum.Exposure, nameof(stratum.Exposure), item);
            InvalidInputException.IfNoDivisor(stratum.Standard, nameof(stratum.Standard), item);
            total += stratum.Count;
            if (total > Largest.Count)
            {
                throw new InvalidInputException(InputProblem.OutOfRange, nameof(strata), $"All strata together have too many events to reckon with; the most is {Largest.Count}.");
            }
        }

        var standard = strata.Sum(s => s.Standard);
        var weighted = strata.Select(s => (s.Count, Weight: s.Standard / standard / s.Exposure)).ToArray();
        var rate = weighted.Sum(s => s.Weight * s.Count);
        var counted = Count.Of(total, confidence);
        // Of no events nothing is known of the weights; the heaviest one errs on the safe side.
        var telling = weighted.Where(s => total == 0 || s.Count > 0).ToArray();
        var heaviest = telling.Max(s => s.Weight);
        // Over the heaviest, so that no square is too large or too small.
        var scale = heaviest * (total == 0 ? 1 : Math.Sqrt(telling.Sum(s => s.Weight / heaviest * (s.Weight / heaviest) * s.Count) / total));
        return new(rate, Math.Max(0, rate + (scale * (counted.Low - total))), rate + (scale * (counted.High - total)));
    }

    internal static void Check(
        long count, double exposure, [CallerArgumentExpression(nameof(count))] string ofCount = "", [CallerArgumentExpression(nameof(exposure))] string ofExposure = "")
    {
        InvalidInputException.IfNoCount(count, ofCount);
        InvalidInputException.IfNoDivisor(exposure, ofExposure);
    }
}

/// <summary>A part of the population that is like itself: those of one age and sex.</summary>
/// <param name="Count">How often in the stratum.</param>
/// <param name="Exposure">People, or person-years; more than 0.</param>
/// <param name="Standard">The standard population's number of people, or its weight; more than 0.</param>
public sealed record Stratum(long Count, double Exposure, double Standard);
