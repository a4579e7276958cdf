namespace Medvirk.Statistics.Forecasts;

/// <summary>A straight line through a series that a few odd points do not move.</summary>
/// <remarks>
/// Sen, "Estimates of the regression coefficient based on Kendall's tau", JASA 63 (1968), 1379–1389, after Theil (1950): the
/// median of the slopes of all pairs, and the median of what is left. It is the line to the trend that
/// <see cref="Charts.MannKendall"/> tells.
/// </remarks>
/// <param name="First">Its height at the first point, in the points' own unit.</param>
/// <param name="Slope">How much it rises a period.</param>
public sealed record TheilSen(double First, double Slope)
{
    /// <summary>The line's height at a point, in the points' own unit.</summary>
    /// <param name="at">Counted from 0, the first point.</param>
    public double At(int at) => First + (Slope * at);

    /// <summary>The line through a series.</summary>
    /// <param name="points">At least 2; the time grows with the square of how many.</param>
    /// <exception cref="InvalidInputException">Fewer than 2 points, or one that is no number or too large.</exception>
    public static TheilSen Of(IReadOnlyList<double> points)
    {
        if (points.Count < 2)
        {
            throw new InvalidInputException(InputProblem.TooFew, nameof(points), $"{points.Count} points have no slope; at least 2 have.");
        }

        Charts.Points.Check([.. points], nameof(points));
        var slopes = new double[points.Count * (points.Count - 1) / 2];
        var pair = 0;
        for (var later = 1; later < points.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                slopes[pair++] = (points[later] - points[earlier]) / (later - earlier);
            }
        }

        var slope = Median(slopes);
        return new(Median([.. points.Select((value, at) => value - (slope * at))]), slope);
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }
}
