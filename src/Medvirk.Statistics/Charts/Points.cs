using System.Runtime.CompilerServices;

namespace Medvirk.Statistics.Charts;

/// <summary>Equally spaced points in the order of time; null where one is missing.</summary>
internal static class Points
{
    /// <exception cref="InvalidInputException">No points at all, or one that is no number or too large.</exception>
    public static void Check(IReadOnlyList<double?> points, [CallerArgumentExpression(nameof(points))] string input = "")
    {
        if (points.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, input, "There are no points.");
        }

        for (var at = 0; at < points.Count; at++)
        {
            InvalidInputException.IfTooLarge(points[at] ?? 0, input, Item.Nth("Point", at));
        }
    }

    /// <exception cref="InvalidInputException">A point that is negative, or not whole.</exception>
    public static void CheckCounts(IReadOnlyList<double?> points)
    {
        for (var at = 0; at < points.Count; at++)
        {
            var (value, item) = (points[at] ?? 0, Item.Nth("Point", at));
            InvalidInputException.IfNegative(value == 0 ? 0 : value, nameof(points), item);
            if (value != Math.Floor(value))
            {
                throw new InvalidInputException(InputProblem.Contradiction, nameof(points), $"{item}{value} is not whole, so it is no count.");
            }
        }
    }

    /// <exception cref="InvalidInputException">Rebases that are not one after the other within the points, or that give no reason.</exception>
    public static void CheckRebases(IReadOnlyList<Rebase> rebases, int count)
    {
        var last = 0;
        foreach (var (from, reason) in rebases)
        {
            if (from < 1 || from >= count)
            {
                throw new InvalidInputException(InputProblem.OutOfRange, nameof(rebases), $"Point {from} is not among points 1 to {count - 1}.");
            }

            if (from <= last)
            {
                throw new InvalidInputException(from == last ? InputProblem.Duplicate : InputProblem.Contradiction, nameof(rebases), $"Point {from} does not come after point {last}.");
            }

            if (string.IsNullOrWhiteSpace(reason))
            {
                throw new InvalidInputException(InputProblem.Empty, nameof(rebases), $"The rebase from point {from} gives no reason.");
            }

            last = from;
        }
    }
}
