namespace Medvirk.Statistics.Intervals;

/// <summary>The mean of what was measured on each one.</summary>
public static class Mean
{
    /// <summary>A mean of fewer is reckoned but not shown to anyone: it says more about the few than about the many.</summary>
    public const int FewestShown = 10;

    /// <summary>Student's interval, in the values' own unit.</summary>
    /// <remarks>Student, "The probable error of a mean", Biometrika 6 (1908), 1–25.</remarks>
    /// <param name="values">At least 2, each at most <see cref="Largest.Number"/> in size.</param>
    /// <param name="confidence">Between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <exception cref="InvalidInputException">Fewer than 2 values, one that is no number or too large, or a confidence that is none.</exception>
    public static Interval T(IReadOnlyCollection<double> values, double confidence = Interval.DefaultConfidence)
    {
        var sample = Sample.Of(values, nameof(values));
        return Around(sample.Mean, sample.Error, sample.Count - 1, confidence);
    }

    internal static Interval Around(double estimate, double error, double freedom, double confidence)
    {
        var half = Student.Beyond(freedom, Interval.Tail(confidence)) * error;
        return new(estimate, estimate - half, estimate + half);
    }
}
