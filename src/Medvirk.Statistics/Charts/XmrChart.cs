namespace Medvirk.Statistics.Charts;

/// <summary>
/// A series of equally spaced points, and what in it is more than chance: the chart of individual values and moving ranges
/// (XmR). It never changes; with another rebase it is another chart.
/// </summary>
/// <remarks>
/// Shewhart's chart for single values as in Wheeler, "Understanding Variation" (1993). Each <see cref="Segment"/> has limits
/// frozen to its baseline. Of normal values that stay as they are, a baseline of 24 points with 12 points after it shows some
/// signal by chance in about one chart of three (35 % of 4,000 simulated ones): one signal is a question, not an answer.
/// </remarks>
public sealed class XmrChart
{
    private XmrChart(IReadOnlyList<double?> points, ChartOptions options, IReadOnlyList<Rebase> rebases)
    {
        (Points, Options, Rebases) = (points, options, rebases);
        Rebase?[] openings = [null, .. rebases];
        Segments =
        [
            .. openings.Select((rebase, nth) =>
                Segment.Of(points, rebase?.FromPoint ?? 0, nth + 1 < openings.Length ? openings[nth + 1]!.FromPoint : points.Count, rebase, options)),
        ];
        Signals = [.. Segments.SelectMany(segment => Charts.Signals.Of(points, segment)).OrderBy(signal => signal.Points[0])];
    }

    /// <summary>In the order of time; null where one is missing.</summary>
    public IReadOnlyList<double?> Points { get; }

    /// <summary>What it was told.</summary>
    public ChartOptions Options { get; }

    /// <summary>Where a new baseline began, in the order of time.</summary>
    public IReadOnlyList<Rebase> Rebases { get; }

    /// <summary>One more than there are rebases, one after the other.</summary>
    public IReadOnlyList<Segment> Segments { get; }

    /// <summary>By their first point.</summary>
    public IReadOnlyList<Signal> Signals { get; }

    /// <summary>The segment that holds now.</summary>
    public Segment Current => Segments[^1];

    /// <summary>Draws a series against itself; the sources stand at what it is made of.</summary>
    /// <param name="points">At least 1, equally spaced in time, in a unit of their own, in which all lines are too; null where one is missing.</param>
    /// <param name="options">By default the values are measured, with a baseline of <see cref="ChartOptions.DefaultBaselinePoints"/>.</param>
    /// <param name="rebases">In the order of their points.</param>
    /// <exception cref="InvalidInputException">
    /// No points, one that is no number or too large, counts that are negative or not whole, a baseline that is too short,
    /// or rebases that are out of order, out of range or without a reason.
    /// </exception>
    public static XmrChart Of(IReadOnlyList<double?> points, ChartOptions? options = null, IReadOnlyList<Rebase>? rebases = null)
    {
        options ??= new();
        rebases ??= [];
        Charts.Points.Check(points);
        if (options.AreCounts)
        {
            Charts.Points.CheckCounts(points);
        }

        if (options.BaselinePoints < Baseline.FewestForTrial)
        {
            throw new InvalidInputException(
                InputProblem.OutOfRange, nameof(ChartOptions.BaselinePoints), $"A baseline of {options.BaselinePoints} points never has limits; from {Baseline.FewestForTrial} on it may.");
        }

        Charts.Points.CheckRebases(rebases, points.Count);
        return new([.. points], options, [.. rebases]);
    }

    /// <summary>The same points, with a new baseline from there on.</summary>
    /// <exception cref="InvalidInputException">It does not come after the last one, is out of range, or gives no reason.</exception>
    public XmrChart Rebased(Rebase rebase) => Of(Points, Options, [.. Rebases, rebase]);

    /// <summary>Whether the target will be met, by the limits that hold now.</summary>
    /// <exception cref="InvalidInputException">The target is no number.</exception>
    public Assurance AssuranceOf(Target target) => Current.AssuranceOf(target);
}
