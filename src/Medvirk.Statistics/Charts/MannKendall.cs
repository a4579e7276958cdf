using MathNet.Numerics.Distributions;

namespace Medvirk.Statistics.Charts;

/// <summary>Whether a series rises or falls on the whole, in whatever shape.</summary>
/// <remarks>
/// Mann, "Nonparametric tests against trend", Econometrica 13 (1945), 245–259; Kendall, "Rank Correlation Methods" (1975): the
/// normal approximation, good from 8 points on, with the variance corrected for equal values and a correction for continuity.
/// </remarks>
/// <param name="Score">How many pairs rise less how many fall (S).</param>
/// <param name="Surprise">How often chance alone would give at least so much, two-sided (the p-value).</param>
public sealed record MannKendall(long Score, double Surprise)
{
    /// <summary>Null where neither wins.</summary>
    public Side? Side => Score > 0 ? Charts.Side.Up : Score < 0 ? Charts.Side.Down : null;

    /// <summary>Counts the pairs of points that rise, and those that fall.</summary>
    /// <param name="points">Null where one is missing; the others keep their order.</param>
    /// <exception cref="InvalidInputException">No points, or one that is no number or too large.</exception>
    public static MannKendall Of(IReadOnlyList<double?> points)
    {
        Points.Check(points);
        var values = points.OfType<double>().ToArray();
        var score = 0L;
        for (var later = 1; later < values.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                score += values[later].CompareTo(values[earlier]);
            }
        }

        var variance = (Term(values.Length) - values.GroupBy(value => value).Sum(equal => Term(equal.Count()))) / 18;
        var z = variance == 0 ? 0 : Math.Max(0, Math.Abs(score) - 1) / Math.Sqrt(variance);
        return new(score, 2 * Normal.CDF(0, 1, -z));
    }

    private static double Term(double n) => n * (n - 1) * ((2 * n) + 5);
}
