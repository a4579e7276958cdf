namespace Medvirk.Web.Ui;

/// <summary>What stands in a chart beside its lines: target, baseline, breaks, events, what is hidden.</summary>
internal static class ChartMarks
{
    /// <summary>A break lies between two periods, an event on one.</summary>
    public static void Uprights(Markup svg, LineChartOptions chart, ChartPlot plot)
    {
        foreach (var mark in chart.Breaks)
        {
            Upright(svg, plot, plot.X(mark.Period - 0.5), mark.Label);
        }

        foreach (var mark in chart.Events)
        {
            Upright(svg, plot, plot.X(mark.Period), mark.Label);
        }
    }

    /// <summary>One hatched mark for each stretch of hidden periods, with one word over it.</summary>
    public static void Hidden(Markup svg, LineChartOptions chart, ChartPlot plot, ChartWords words, string id)
    {
        var hidden = Enumerable.Range(0, chart.Periods.Count)
            .Where(i => chart.Series.Any(series => series.Points[i].State == PointState.Hidden)).ToArray();
        if (hidden.Length == 0)
        {
            return;
        }

        svg.Open("defs")
            .Open("pattern", ("id", id + "-hatch"), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse"), ("patternTransform", "rotate(45)"))
            .Open("line", ("class", "chart-hatch"), ("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "6")).Close("line")
            .Close("pattern").Close("defs");
        foreach (var (start, end) in Stretches(hidden))
        {
            var (left, right) = (plot.X(start) - 9, plot.X(end) + 9);
            svg.Open(
                    "rect",
                    ("class", "chart-hidden"),
                    ("fill", $"url(#{id}-hatch)"),
                    ("x", ChartNumbers.At(left)),
                    ("y", ChartNumbers.At(plot.Bottom - 26)),
                    ("width", ChartNumbers.At(right - left)),
                    ("height", "26")).Close("rect");
            Words(svg, words.Hidden, "chart-mark-name", (left + right) / 2, plot.Bottom - 32, "middle");
        }
    }

    /// <summary>Its words lie over the line, at the end where the curves are farther off.</summary>
    public static void Target(Markup svg, LineChartOptions chart, ChartPlot plot)
    {
        if (chart.Target is not { } target)
        {
            return;
        }

        var y = plot.Y(target.Value);
        var atLeft = Nearest(chart, plot, y, fromStart: true) >= Nearest(chart, plot, y, fromStart: false);
        svg.Open(
            "line",
            ("class", "chart-target"),
            ("x1", ChartNumbers.At(plot.Left)),
            ("x2", ChartNumbers.At(plot.Right)),
            ("y1", ChartNumbers.At(y)),
            ("y2", ChartNumbers.At(y))).Close("line");
        Words(svg, target.Label, "chart-target-name", atLeft ? plot.Left + 6 : plot.Right - 2, y < plot.Top + 16 ? y + 18 : y - 7, atLeft ? null : "end");
    }

    public static void Baseline(Markup svg, LineChartOptions chart, ChartPlot plot)
    {
        if (chart.Baseline is not { } baseline || chart.Series[0].Points[baseline.Period].Value is not { } value)
        {
            return;
        }

        var (x, y) = (plot.X(baseline.Period), plot.Y(value));
        var atRight = x > (plot.Left + plot.Right) / 2;
        svg.Open("circle", ("class", "chart-baseline"), ("cx", ChartNumbers.At(x)), ("cy", ChartNumbers.At(y)), ("r", "8.5")).Close("circle");
        var above = Falls(chart, baseline.Period) && y - 30 > plot.Top;
        Words(svg, baseline.Label, "chart-mark-name", atRight ? x + 8 : Math.Max(plot.Left + 4, x - 8), above ? y - 15 : y + 25, atRight ? "end" : null);
    }

    private static void Upright(Markup svg, ChartPlot plot, double x, string label)
    {
        var toTheLeft = x + (label.Length * ChartPlot.Letter) > plot.Width;
        svg.Open(
            "line",
            ("class", "chart-mark"),
            ("x1", ChartNumbers.At(x)),
            ("x2", ChartNumbers.At(x)),
            ("y1", ChartNumbers.At(plot.Top - 14)),
            ("y2", ChartNumbers.At(plot.Bottom))).Close("line");
        Words(svg, label, "chart-mark-name", toTheLeft ? x - 5 : x + 5, plot.Top - 6, toTheLeft ? "end" : null);
    }

    private static void Words(Markup svg, string text, string look, double x, double y, string? anchor) => svg.Element(
        "text",
        text,
        ("class", look + " chart-halo"),
        ("x", ChartNumbers.At(x)),
        ("y", ChartNumbers.At(y)),
        ("text-anchor", anchor));

    /// <summary>How near the curves come to a height, in the first or the last half of the periods.</summary>
    private static double Nearest(LineChartOptions chart, ChartPlot plot, double y, bool fromStart)
    {
        var half = (chart.Periods.Count + 1) / 2;
        return chart.Series.SelectMany(series => fromStart ? series.Points.Take(half) : series.Points.TakeLast(half))
            .Select(point => point.Value).OfType<decimal>()
            .Select(value => Math.Abs(plot.Y(value) - y)).DefaultIfEmpty(double.MaxValue).Min();
    }

    /// <summary>True where the line goes down after a period, so that there is room over it.</summary>
    private static bool Falls(LineChartOptions chart, int period)
    {
        var points = chart.Series[0].Points;
        var here = points[period].Value!.Value;
        return points.Skip(period + 1).Select(point => point.Value).OfType<decimal>().FirstOrDefault(here) <= here;
    }

    private static IEnumerable<(int Start, int End)> Stretches(int[] periods)
    {
        var start = periods[0];
        for (var i = 1; i <= periods.Length; i++)
        {
            if (i == periods.Length || periods[i] != periods[i - 1] + 1)
            {
                yield return (start, periods[i - 1]);
                start = i < periods.Length ? periods[i] : 0;
            }
        }
    }
}
