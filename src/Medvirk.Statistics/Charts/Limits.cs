namespace Medvirk.Statistics.Charts;

/// <summary>Between which values a process stays by chance, in the points' own unit. A point on a limit is inside.</summary>
/// <param name="Kind">How they were reckoned.</param>
/// <param name="Low">May be below 0 also where no value can be; a chart then leaves it out.</param>
/// <param name="NearLow">Below it a point is near the lower limit.</param>
/// <param name="Middle">The line that a shift is on one side of.</param>
/// <param name="NearHigh">Above it a point is near the upper limit.</param>
/// <param name="High">The upper limit.</param>
public sealed record Limits(LimitKind Kind, double Low, double NearLow, double Middle, double NearHigh, double High)
{
    /// <summary>What three standard deviations of a normal distribution leave out on either side.</summary>
    public const double TailOutside = 0.00135;

    /// <summary>What two standard deviations, two thirds of the way to the limit, leave out on either side.</summary>
    public const double TailNear = 0.02275;

    internal static Limits? Of(Baseline baseline) => baseline switch
    {
        { Standing: Standing.TooFew or Standing.NoSpread } or { Centre: null } => null,
        { IsOfSmallCounts: true } => Poisson(baseline.Centre.Value),
        _ => Natural(baseline.Centre.Value, MovingRange.ToLimit * baseline.MovingRange.Mean),
    };

    /// <summary>The natural process limits.</summary>
    private static Limits Natural(double centre, double half) =>
        new(LimitKind.Natural, centre - half, centre - (half * 2 / 3), centre, centre + (half * 2 / 3), centre + half);

    /// <summary>The smallest and the largest count that are inside.</summary>
    /// <remarks>
    /// Small counts are skew: two thirds of the way down from a mean of 2 is a count of 0, one in seven, and below a mean of 1.05
    /// are seven of ten counts. So "near" is reckoned by its probability too, and the middle is the median: at most half of the
    /// counts are on either side of it.
    /// </remarks>
    private static Limits Poisson(double mean) => new(
        LimitKind.Poisson, Quantile(mean, TailOutside), Quantile(mean, TailNear), Quantile(mean, 0.5), Quantile(mean, 1 - TailNear), Quantile(mean, 1 - TailOutside));

    /// <returns>The smallest count that, with those below it, has at least the chance.</returns>
    private static int Quantile(double mean, double chance)
    {
        var (count, one) = (0, Math.Exp(-mean));
        for (var sum = one; sum < chance; sum += one)
        {
            one *= mean / ++count;
        }

        return count;
    }
}

/// <summary>How limits were reckoned.</summary>
public enum LimitKind
{
    /// <summary>The centre and <see cref="MovingRange.ToLimit"/> mean moving ranges to either side.</summary>
    Natural,

    /// <summary>Exact for counts where each time is by itself: <see cref="Limits.TailOutside"/> at most on either side.</summary>
    Poisson,
}
