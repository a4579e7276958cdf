using System.Globalization;
using System.Text;

namespace Medvirk.Web.Ui;

/// <summary>A series: its interval band, its line in whole pieces, its points.</summary>
internal static class ChartLines
{
    /// <summary>Points are marked where there are few enough to be seen one by one.</summary>
    private const int MostMarked = 30;

    /// <summary>Dash and marker tell lines apart without colour.</summary>
    private static readonly string?[] Dashes = [null, "8 5", "2 5", "12 4 2 4", "5 3"];

    public static void Series(Markup svg, LineChartOptions chart, ChartPlot plot, ChartWords words, int index)
    {
        var points = chart.Series[index].Points;
        svg.Open("g", ("class", "series-" + (index + 1).ToString(CultureInfo.InvariantCulture)));
        var runs = Runs(points, chart.Breaks).ToArray();
        foreach (var run in runs)
        {
            Band(svg, plot, points, run);
            Line(svg, plot, points, run, Dashes[index]);
        }

        foreach (var (start, end) in runs)
        {
            for (var i = start; i <= end; i++)
            {
                if (points.Count <= MostMarked || start == end || i == points.Count - 1 || points[i].State == PointState.Incomplete)
                {
                    Marker(svg, plot.X(i), plot.Y(points[i].Value!.Value), index, points[i].State);
                }
            }
        }

        Hits(svg, chart, plot, words, index);
        svg.Close("g");
    }

    /// <summary>The pieces that hang together: no gap in them, and no break.</summary>
    private static IEnumerable<(int Start, int End)> Runs(IReadOnlyList<ChartPoint> points, IReadOnlyList<ChartMark> breaks)
    {
        var start = -1;
        for (var i = 0; i <= points.Count; i++)
        {
            var there = i < points.Count && points[i].Value is not null;
            if (start >= 0 && (!there || breaks.Any(mark => mark.Period == i)))
            {
                yield return (start, i - 1);
                start = -1;
            }

            if (there && start < 0)
            {
                start = i;
            }
        }
    }

    private static void Band(Markup svg, ChartPlot plot, IReadOnlyList<ChartPoint> points, (int Start, int End) run)
    {
        var known = Enumerable.Range(run.Start, run.End - run.Start + 1)
            .Where(i => points[i] is { Low: not null, High: not null })
            .Select(i => (X: plot.X(i), High: plot.Y(points[i].High!.Value), Low: plot.Y(points[i].Low!.Value))).ToArray();
        if (known.Length == 0)
        {
            return;
        }

        // One point alone has a band as wide as itself.
        var (left, right) = known.Length == 1 ? (-4, 4) : (0, 0);
        var edge = known.Select(k => (k.X + left, k.High)).Concat(known.Length == 1 ? [(known[0].X + right, known[0].High)] : [])
            .Concat(known.Reverse().Select(k => (k.X + right, k.Low))).Concat(known.Length == 1 ? [(known[0].X + left, known[0].Low)] : []);
        svg.Open("path", ("class", "chart-band"), ("d", Path(edge) + "Z")).Close("path");
    }

    /// <summary>The way to an incomplete point is dotted: it will move.</summary>
    private static void Line(Markup svg, ChartPlot plot, IReadOnlyList<ChartPoint> points, (int Start, int End) run, string? dash)
    {
        var sure = run.End;
        while (sure > run.Start && points[sure].State == PointState.Incomplete)
        {
            sure--;
        }

        Piece(run.Start, sure, dash);
        Piece(sure, run.End, "1 5");

        void Piece(int from, int to, string? dashes)
        {
            if (to > from)
            {
                var path = Path(Enumerable.Range(from, to - from + 1).Select(i => (plot.X(i), plot.Y(points[i].Value!.Value))));
                svg.Open("path", ("class", "chart-line"), ("d", path), ("stroke-dasharray", dashes)).Close("path");
            }
        }
    }

    private static void Marker(Markup svg, double x, double y, int shape, PointState state)
    {
        var look = state == PointState.Incomplete ? "chart-point chart-point--incomplete" : "chart-point";
        if (shape == 0)
        {
            svg.Open("circle", ("class", look), ("cx", ChartNumbers.At(x)), ("cy", ChartNumbers.At(y)), ("r", "4.5")).Close("circle");
            return;
        }

        (double X, double Y)[] corners = shape switch
        {
            1 => [(-4, -4), (4, -4), (4, 4), (-4, 4)],
            2 => [(0, -5.5), (5, 4), (-5, 4)],
            3 => [(0, -6), (6, 0), (0, 6), (-6, 0)],
            _ => [(0, 5.5), (5, -4), (-5, -4)],
        };
        svg.Open("path", ("class", look), ("d", Path(corners.Select(corner => (x + corner.X, y + corner.Y))) + "Z")).Close("path");
    }

    /// <summary>Where the pointer finds a value; its title is the browser's own tooltip.</summary>
    private static void Hits(Markup svg, LineChartOptions chart, ChartPlot plot, ChartWords words, int index)
    {
        var series = chart.Series[index];
        for (var i = 0; i < series.Points.Count; i++)
        {
            if (series.Points[i].Value is { } value)
            {
                var who = chart.Series.Count > 1 ? series.Name + ", " : "";
                svg.Open("circle", ("class", "chart-hit"), ("cx", ChartNumbers.At(plot.X(i))), ("cy", ChartNumbers.At(plot.Y(value))), ("r", "12"))
                    .Element("title", $"{who}{chart.Periods[i]}: {ChartTable.Said(chart, words, series.Points[i])}").Close("circle");
            }
        }
    }

    private static string Path(IEnumerable<(double X, double Y)> points)
    {
        var path = new StringBuilder();
        foreach (var (x, y) in points)
        {
            path.Append(path.Length == 0 ? 'M' : 'L').Append(ChartNumbers.At(x)).Append(' ').Append(ChartNumbers.At(y));
        }

        return path.ToString();
    }
}
