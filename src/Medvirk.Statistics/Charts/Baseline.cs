namespace Medvirk.Statistics.Charts;

/// <summary>The points that say how the process is by itself; all later ones are held against them.</summary>
/// <param name="From">Its first point, counted from 0.</param>
/// <param name="Until">The point after its last one.</param>
/// <param name="Count">How many of its points are there.</param>
/// <param name="Standing">How much it can bear.</param>
/// <param name="Centre">The mean of its points; null where there are too few.</param>
/// <param name="MovingRange">How far apart successive ones are.</param>
/// <param name="IsOfSmallCounts">It is of counts, with a mean below <see cref="SmallBelow"/>.</param>
public sealed record Baseline(int From, int Until, int Count, Standing Standing, double? Centre, MovingRange MovingRange, bool IsOfSmallCounts)
{
    /// <summary>From so many points on the limits are limits.</summary>
    public const int Fewest = 12;

    /// <summary>From so many points on there are limits on trial; below there are dots only.</summary>
    public const int FewestForTrial = 8;

    /// <summary>So many moving ranges 8 points have without a gap; with fewer, many gaps left nothing to reckon limits from.</summary>
    public const int FewestRanges = FewestForTrial - 1;

    /// <summary>Counts with a mean below are too skew for limits as far up as down.</summary>
    public const double SmallBelow = 10;

    /// <summary>What rounding may do to a mean: nearer than this a point is on a line, in the points' own unit.</summary>
    internal double Hair { get; private init; }

    internal static Baseline Of(IReadOnlyList<double?> points, int from, int until, ChartOptions options)
    {
        var there = Enumerable.Range(from, until - from).Where(at => points[at] is not null).Take(options.BaselinePoints).ToArray();
        var last = there.Length == options.BaselinePoints ? there[^1] + 1 : until;
        var ranges = MovingRange.Of(points, from, last);
        if (there.Length < FewestForTrial)
        {
            return new(from, last, there.Length, Standing.TooFew, null, ranges, false);
        }

        var values = there.Select(at => points[at]!.Value).ToArray();
        var centre = values.Average();
        var isSmall = options.AreCounts && centre < SmallBelow;
        var hasRanges = ranges.Used + ranges.LeftOut.Count >= FewestRanges;
        var standing = (isSmall ? centre > 0 : ranges.Mean > 0) ? there.Length < Fewest ? Standing.Trial : Standing.Firm : Standing.NoSpread;
        standing = isSmall || hasRanges ? standing : Standing.TooFew;
        return new(from, last, there.Length, standing, standing is Standing.TooFew ? null : centre, ranges, isSmall)
        {
            Hair = 1e-12 * values.Max(Math.Abs),
        };
    }
}

/// <summary>How much a baseline can bear.</summary>
public enum Standing
{
    /// <summary>Dots only: no centre, no limits, no signals.</summary>
    TooFew,

    /// <summary>Nothing ever varied, so nothing says how much may: a centre without limits, and only trends and shifts.</summary>
    NoSpread,

    /// <summary>Limits that may still move much with each new point.</summary>
    Trial,
    Firm,
}
