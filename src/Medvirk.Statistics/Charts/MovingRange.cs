namespace Medvirk.Statistics.Charts;

/// <summary>How far apart two successive points are, on average (the AMR), in the points' own unit.</summary>
/// <remarks>
/// Wheeler, "Understanding Variation" (1993); Montgomery, "Introduction to Statistical Quality Control", the chapter on charts
/// for individuals. A range across a missing point is not used: its two points do not follow each other.
/// </remarks>
/// <param name="Mean">Of those that are used; 0 where there are none.</param>
/// <param name="Used">How many went into the mean.</param>
/// <param name="LeftOut">The later point of each range that was too large to be of the same process.</param>
public sealed record MovingRange(double Mean, int Used, IReadOnlyList<int> LeftOut)
{
    /// <summary>Times the mean range it is three standard deviations of a normal process: 3/1.128, where 1.128 = 2/√π (d2 of two).</summary>
    public const double ToLimit = 2.66;

    /// <summary>Times the mean range it is the upper limit of the ranges themselves: 1 + 3 × 0.8525/1.128 (D4 of two).</summary>
    public const double Screen = 3.267;

    /// <summary>Ranges above the screen are left out, once; the rest make the mean.</summary>
    internal static MovingRange Of(IReadOnlyList<double?> points, int from, int until)
    {
        var ranges = Enumerable.Range(from + 1, Math.Max(0, until - from - 1))
            .Select(at => (Point: at, Size: points[at] - points[at - 1]))
            .Where(range => range.Size is not null)
            .Select(range => (range.Point, Size: Math.Abs(range.Size!.Value)))
            .ToArray();
        if (ranges.Length == 0)
        {
            return new(0, 0, []);
        }

        var screen = Screen * ranges.Average(range => range.Size);
        var used = ranges.Where(range => range.Size <= screen).ToArray();
        return new(used.Average(range => range.Size), used.Length, [.. ranges.Where(range => range.Size > screen).Select(range => range.Point)]);
    }
}
