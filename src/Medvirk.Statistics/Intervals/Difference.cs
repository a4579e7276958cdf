namespace Medvirk.Statistics.Intervals;

/// <summary>How much more the second is than the first: the second less the first. Coloured only where the interval leaves out 0.</summary>
public static class Difference
{
    /// <summary>Of two shares that have no one in common: the square-and-add interval on Wilson's limits.</summary>
    /// <remarks>Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine 17 (1998), 873–890, method 10.</remarks>
    /// <returns>−1 to 1.</returns>
    /// <exception cref="InvalidInputException">Numbers that <see cref="Proportion.Wilson"/> refuses.</exception>
    public static Interval OfProportions(long count1, long total1, long count2, long total2, double confidence = Interval.DefaultConfidence)
    {
        Proportion.Check(count1, total1);
        Proportion.Check(count2, total2);
        return SquareAndAdd(Proportion.Wilson(count1, total1, confidence), Proportion.Wilson(count2, total2, confidence));
    }

    /// <summary>Of two rates: the same on the limits by <see cref="Count.Of"/>.</summary>
    /// <remarks>
    /// Zou and Donner, "Construction of confidence limits about effect measures: a general approach", Statistics in Medicine
    /// 27 (2008), 1693–1702; for rates Li, Tang and Wong, Computational Statistics 29 (2014), 869–889.
    /// </remarks>
    /// <returns>In events for one of the exposures' unit, which is the same.</returns>
    /// <exception cref="InvalidInputException">Numbers that <see cref="Rate.Of"/> refuses.</exception>
    public static Interval OfRates(long count1, double exposure1, long count2, double exposure2, double confidence = Interval.DefaultConfidence)
    {
        Rate.Check(count1, exposure1);
        Rate.Check(count2, exposure2);
        return SquareAndAdd(Rate.Of(count1, exposure1, confidence), Rate.Of(count2, exposure2, confidence));
    }

    /// <summary>Of two means, without the belief that both spread alike.</summary>
    /// <remarks>Welch, "The generalization of Student's problem when several different population variances are involved", Biometrika 34 (1947), 28–35.</remarks>
    /// <returns>In the values' own unit.</returns>
    /// <exception cref="InvalidInputException">Numbers that <see cref="Mean.T"/> refuses.</exception>
    public static Interval OfMeans(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second, double confidence = Interval.DefaultConfidence)
    {
        var (one, other) = (Sample.Of(first, nameof(first)), Sample.Of(second, nameof(second)));
        var (error, freedom) = one.Beside(other);
        return Mean.Around(other.Mean - one.Mean, error, freedom, confidence);
    }

    private static Interval SquareAndAdd(Interval first, Interval second)
    {
        var difference = second.Estimate - first.Estimate;
        return new(
            difference,
            difference - Root(second.Estimate - second.Low, first.High - first.Estimate),
            difference + Root(second.High - second.Estimate, first.Estimate - first.Low));
    }

    private static double Root(double one, double other) => Math.Sqrt((one * one) + (other * other));
}
