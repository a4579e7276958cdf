namespace Medvirk.Statistics.Intervals;

/// <summary>An estimate and the interval around it, in the estimate's own unit.</summary>
/// <param name="Estimate">The value itself.</param>
/// <param name="Low">The lower limit.</param>
/// <param name="High">The upper limit; infinite where nothing bounds it.</param>
public readonly record struct Interval(double Estimate, double Low, double High)
{
    /// <summary>Where nothing else is asked for.</summary>
    public const double DefaultConfidence = 0.95;

    /// <summary>Whoever wants to be surer than all but one in a million asks for more than the numbers can tell.</summary>
    public const double MostConfidence = 0.999999;

    /// <summary>Whether the value, in the same unit, is within the limits or on one.</summary>
    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The same in another unit: per 1,000, in per cent.</summary>
    /// <param name="factor">More than 0; at most <see cref="Largest.Number"/>, and at least 1 over it.</param>
    /// <exception cref="InvalidInputException">The factor is not more than 0, too large or too small.</exception>
    public Interval Times(double factor)
    {
        InvalidInputException.IfNoDivisor(factor);
        return new(Estimate * factor, Low * factor, High * factor);
    }

    /// <returns>How many standard deviations of a normal distribution leave half of what is missing on either side.</returns>
    internal static double Z(double confidence) => -MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, Tail(confidence));

    /// <returns>Half of what is missing.</returns>
    internal static double Tail(double confidence)
    {
        InvalidInputException.IfNotWithin(confidence, 0, 1);
        return confidence <= MostConfidence
            ? (1 - confidence) / 2
            : throw new InvalidInputException(InputProblem.OutOfRange, nameof(confidence), $"{confidence} is too sure to reckon with; the most is {MostConfidence}.");
    }
}
