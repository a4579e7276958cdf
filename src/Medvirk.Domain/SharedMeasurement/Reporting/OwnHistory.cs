namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>How far a figure is from the organisation's own earlier ones, in a way that one odd figure doesn't upset.</summary>
public static class OwnHistory
{
    /// <summary>The last so many values count.</summary>
    public const int Values = 8;

    /// <summary>Fewer say nothing about what is usual.</summary>
    public const int Fewest = 4;

    /// <summary>From there on a figure is far from its history.</summary>
    public const double Far = 3.5;

    /// <summary>
    /// The robust z: the distance from the median in units of the median absolute deviation, scaled to a standard deviation
    /// (Iglewicz and Hoaglin 1993, the modified z-score). Where more than half of the values are the same, that unit is zero,
    /// and the mean absolute deviation takes its place; where all are the same, 5 % of the value or one step of what is shown.
    /// </summary>
    /// <param name="history">Earlier values, oldest first, in the unit shown.</param>
    /// <param name="number">The new one.</param>
    /// <param name="step">The smallest difference that is shown.</param>
    /// <returns>Null with fewer than four values.</returns>
    public static double? RobustZ(IReadOnlyList<double> history, double number, double step)
    {
        var last = history.TakeLast(Values).ToArray();
        if (last.Length < Fewest)
        {
            return null;
        }

        var median = Median(last);
        var deviations = last.Select(v => Math.Abs(v - median)).ToArray();
        var unit = 1.482602 * Median(deviations);
        if (unit == 0)
        {
            unit = 1.253314 * deviations.Average();
        }

        if (unit == 0)
        {
            unit = Math.Max(0.05 * Math.Abs(median), step);
        }

        return (number - median) / unit;
    }

    public static double Median(IReadOnlyCollection<double> values)
    {
        var sorted = values.Order().ToArray();
        var middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
