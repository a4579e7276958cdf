using MathNet.Numerics.Distributions;

namespace Medvirk.Statistics.Intervals;

/// <summary>How often something happened, where each time is by itself (a Poisson count). Limits are in events, as the count is.</summary>
public static class Count
{
    /// <summary>From this count on the approximation is as good as the exact interval, and quicker.</summary>
    public const int ByarFrom = 10;

    /// <summary>Exact below 10, Byar's approximation from there; their sources stand at each.</summary>
    /// <param name="count">From 0 to <see cref="Largest.Count"/>.</param>
    /// <param name="confidence">Between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <exception cref="InvalidInputException">The count is negative or beyond <see cref="Largest.Count"/>, or the confidence is none.</exception>
    public static Interval Of(long count, double confidence = Interval.DefaultConfidence) =>
        count < ByarFrom ? Exact(count, confidence) : Byar(count, confidence);

    /// <summary>The exact interval: never less sure than it says.</summary>
    /// <remarks>Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936), 437–442.</remarks>
    /// <param name="count">From 0 to <see cref="Largest.Count"/>.</param>
    /// <param name="confidence">Between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <exception cref="InvalidInputException">The count is negative or beyond <see cref="Largest.Count"/>, or the confidence is none.</exception>
    public static Interval Exact(long count, double confidence = Interval.DefaultConfidence)
    {
        InvalidInputException.IfNoCount(count);
        var tail = Interval.Tail(confidence);
        return new(count, count == 0 ? 0 : Gamma.InvCDF(count, 1, tail), Gamma.InvCDF(count + 1, 1, 1 - tail));
    }

    /// <summary>Byar's approximation of the exact interval.</summary>
    /// <remarks>Breslow and Day, "Statistical Methods in Cancer Research II" (IARC, 1987), page 69.</remarks>
    /// <param name="count">From 0 to <see cref="Largest.Count"/>.</param>
    /// <param name="confidence">Between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <exception cref="InvalidInputException">The count is negative or beyond <see cref="Largest.Count"/>, or the confidence is none.</exception>
    public static Interval Byar(long count, double confidence = Interval.DefaultConfidence)
    {
        InvalidInputException.IfNoCount(count);
        var z = Interval.Z(confidence);
        return new(count, count == 0 ? 0 : Limit(count, -z), Limit(count + 1, z));
    }

    private static double Limit(double count, double z)
    {
        var root = 1 - (1 / (9 * count)) + (z / (3 * Math.Sqrt(count)));
        return count * root * root * root;
    }
}
