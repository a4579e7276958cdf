namespace Medvirk.Web.Ui;

/// <summary>The upright axis: from where to where, with a few round ticks.</summary>
/// <param name="From">The lowest tick.</param>
/// <param name="To">The highest tick.</param>
/// <param name="Step">Between ticks: 1, 2, 2.5 or 5 times a power of ten.</param>
internal sealed record ChartScale(decimal From, decimal To, decimal Step)
{
    private const int Ticks = 5;

    private const int MostDecimals = 6;

    private readonly double height = (double)(To - From);

    /// <summary>Decimals that the ticks need.</summary>
    public int Decimals { get; } = DecimalsOf(From, Step);

    /// <summary>The ticks, from the lowest.</summary>
    public IReadOnlyList<decimal> Values { get; } = [.. ValuesOf(From, To, Step)];

    /// <summary>
    /// Fits the figures, their intervals and the target. Starts at zero where that costs less than half of the height;
    /// a line, unlike a bar, may start elsewhere, and says so by its ticks.
    /// </summary>
    public static ChartScale Of(LineChartOptions chart)
    {
        var values = chart.Series.SelectMany(series => series.Points)
            .SelectMany(point => new[] { point.Value, point.Low, point.High })
            .Append(chart.Target?.Value).OfType<decimal>().ToArray();
        var (low, high) = (values.Min(), values.Max());
        low = chart.AxisFrom ?? (low >= 0 && low <= high / 2 ? 0 : low);
        high = chart.AxisTo ?? (high <= 0 && high >= low / 2 ? 0 : high);
        if (low >= high)
        {
            (low, high) = (low - 1, low + 1);
        }

        // Whole figures get whole ticks.
        var least = 1m;
        for (var i = 0; i < chart.Decimals; i++)
        {
            least /= 10;
        }

        var step = Math.Max(least, Round((high - low) / Ticks));
        return new ChartScale(decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step, step);
    }

    /// <summary>Where a value lies between the bottom (0) and the top (1).</summary>
    public double Share(decimal value) => (double)(value - From) / height;

    private static IEnumerable<decimal> ValuesOf(decimal from, decimal to, decimal step)
    {
        for (var tick = from; tick <= to; tick += step)
        {
            yield return tick;
        }
    }

    private static int DecimalsOf(decimal from, decimal step)
    {
        var decimals = 0;
        while (decimals < MostDecimals && (decimal.Round(from, decimals) != from || decimal.Round(step, decimals) != step))
        {
            decimals++;
        }

        return decimals;
    }

    private static decimal Round(decimal rough)
    {
        var power = 1m;
        while (power * 10 <= rough)
        {
            power *= 10;
        }

        while (power > rough)
        {
            power /= 10;
        }

        return new[] { 1m, 2m, 2.5m, 5m, 10m }.First(round => round * power >= rough) * power;
    }
}
