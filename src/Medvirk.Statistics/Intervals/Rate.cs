namespace Medvirk.Statistics.Intervals;

/// <summary>How often something happened for so much of what it can happen to: per person-year, per visit.</summary>
public static class Rate
{
    /// <summary>A count over its exposure, both limits by <see cref="Count.Of"/>.</summary>
    /// <param name="count">How often.</param>
    /// <param name="exposure">More than 0.</param>
    /// <exception cref="InvalidInputException">A negative count, or no exposure.</exception>
    public static Interval Of(long count, double exposure, double confidence = Interval.DefaultConfidence)
    {
        InvalidInputException.IfNotPositive(exposure);
        return Count.Of(count, confidence).Times(1 / exposure);
    }

    /// <summary>Observed over expected: 1 where as many as were expected. The expected number is taken as known.</summary>
    /// <param name="observed">How often.</param>
    /// <param name="expected">More than 0: the standard's rates on one's own population.</param>
    /// <exception cref="InvalidInputException">A negative count, or nothing expected.</exception>
    public static Interval ObservedOverExpected(long observed, double expected, double confidence = Interval.DefaultConfidence)
    {
        InvalidInputException.IfNotPositive(expected);
        return Count.Of(observed, confidence).Times(1 / expected);
    }

    /// <summary>The rate that the standard population would have, with one's own rates in each stratum.</summary>
    /// <remarks>
    /// Dobson, Kuulasmaa, Eberle and Scherer, "Confidence intervals for weighted sums of Poisson parameters", Statistics in
    /// Medicine 10 (1991), 457–462, on the limits of the total count by <see cref="Count.Of"/>. With a single stratum it is
    /// the interval of the rate itself.
    /// </remarks>
    /// <exception cref="InvalidInputException">No strata, a negative count, or a stratum without people or weight.</exception>
    public static Interval DirectlyStandardised(IReadOnlyList<Stratum> strata, double confidence = Interval.DefaultConfidence)
    {
        if (strata.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(strata), "There are no strata.");
        }

        foreach (var stratum in strata)
        {
            InvalidInputException.IfNegative(stratum.Count);
            InvalidInputException.IfNotPositive(stratum.Exposure);
            InvalidInputException.IfNotPositive(stratum.Standard);
        }

        var standard = strata.Sum(s => s.Standard);
        var rate = strata.Sum(s => s.Standard * s.Count / s.Exposure) / standard;
        var variance = strata.Sum(s => s.Standard * s.Standard * s.Count / (s.Exposure * s.Exposure)) / (standard * standard);
        var total = strata.Sum(s => s.Count);
        var counted = Count.Of(total, confidence);
        // Of no events nothing is known of the weights; the heaviest one errs on the safe side.
        var scale = total == 0 ? strata.Max(s => s.Standard / s.Exposure) / standard : Math.Sqrt(variance / total);
        return new(rate, rate + (scale * (counted.Low - total)), rate + (scale * (counted.High - total)));
    }
}

/// <param name="Count">How often in the stratum.</param>
/// <param name="Exposure">People, or person-years; more than 0.</param>
/// <param name="Standard">The standard population's number of people, or its weight; more than 0.</param>
public sealed record Stratum(long Count, double Exposure, double Standard);
