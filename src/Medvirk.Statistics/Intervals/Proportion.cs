using System.Runtime.CompilerServices;

namespace Medvirk.Statistics.Intervals;

/// <summary>How many of a number: 0 to 1.</summary>
public static class Proportion
{
    /// <summary>The score interval, which stays within 0 and 1 and is right for few as for many.</summary>
    /// <remarks>Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.</remarks>
    /// <param name="count">Of whom it is true.</param>
    /// <param name="total">Of all; from 1 to <see cref="Largest.Count"/>.</param>
    /// <param name="confidence">Between 0 and 1; at most <see cref="Interval.MostConfidence"/>.</param>
    /// <returns>0 to 1.</returns>
    /// <exception cref="InvalidInputException">Negative numbers, nobody at all, too many, more than all, or a confidence that is none.</exception>
    public static Interval Wilson(long count, long total, double confidence = Interval.DefaultConfidence)
    {
        Check(count, total);
        var (z, p, n) = (Interval.Z(confidence), count / (double)total, (double)total);
        var centre = (p + (z * z / (2 * n))) / (1 + (z * z / n));
        var half = z / (1 + (z * z / n)) * Math.Sqrt((p * (1 - p) / n) + (z * z / (4 * n * n)));
        // At the ends the limit is the end itself; rounding would put it a hair beside.
        return new(p, count == 0 ? 0 : centre - half, count == total ? 1 : centre + half);
    }

    internal static void Check(
        long count, long total, [CallerArgumentExpression(nameof(count))] string ofCount = "", [CallerArgumentExpression(nameof(total))] string ofTotal = "")
    {
        InvalidInputException.IfNoCount(total, ofTotal);
        InvalidInputException.IfNegative(count, ofCount);
        if (total == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, ofTotal, "There is nobody: a share of nobody is no number.");
        }

        if (count > total)
        {
            throw new InvalidInputException(InputProblem.Contradiction, ofCount, $"{count} is more than the {total} there are.");
        }
    }
}
