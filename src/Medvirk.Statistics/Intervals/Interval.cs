namespace Medvirk.Statistics.Intervals;

/// <summary>An estimate and the interval around it, in the estimate's own unit.</summary>
/// <param name="Estimate">The value itself.</param>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit; infinite where nothing bounds it.</param>
public readonly record struct Interval(double Estimate, double Low, double High)
{
    /// <summary>Where nothing else is asked for.</summary>
    public const double DefaultConfidence = 0.95;

    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The same in another unit: per 1,000, in per cent.</summary>
    /// <param name="factor">More than 0.</param>
    /// <exception cref="InvalidInputException">The factor is not more than 0.</exception>
    public Interval Times(double factor)
    {
        InvalidInputException.IfNotPositive(factor);
        return new(Estimate * factor, Low * factor, High * factor);
    }

    /// <returns>How many standard deviations of a normal distribution leave half of what is missing on either side.</returns>
    internal static double Z(double confidence)
    {
        InvalidInputException.IfNotWithin(confidence, 0, 1);
        return MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, (1 + confidence) / 2);
    }
}
