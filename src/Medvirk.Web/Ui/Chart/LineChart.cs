namespace Medvirk.Web.Ui;

/// <summary>
/// A line chart as SVG, made on the server: the title is its finding, lines are named where they end, and the same figures
/// lie in a table under it. Colours from a colour-blind-safe set, with a dash and a marker of its own for each line, so that
/// it can be read in black and white.
/// </summary>
public static class LineChart
{
    /// <summary>More lines than this can't be told apart: make several charts with the same scale.</summary>
    public const int MostSeries = 5;

    public static Markup Html(LineChartOptions chart, ChartWords words)
    {
        if (chart.Series.Count is 0 or > MostSeries || chart.Series.Any(series => series.Points.Count != chart.Periods.Count))
        {
            throw new ArgumentException("A chart has one to five series, each with a point for every period.", nameof(chart));
        }

        var html = new Markup().Open("figure", ("class", "chart"), ("id", chart.Id)).Element("figcaption", chart.Title);
        // Without a single figure there is nothing to draw; the table says for each period what is missing and why.
        if (chart.Series.Any(series => series.Points.Any(point => point.Value is not null)))
        {
            var scale = ChartScale.Of(chart);
            html.Element("p", chart.Unit, ("class", "chart__unit"))
                .Add(Drawing(chart, words, new ChartPlot(chart, scale, wide: false)))
                .Add(Drawing(chart, words, new ChartPlot(chart, scale, wide: true)));
        }

        if (chart.HasTable)
        {
            html.Add(Details.Html(new DetailsOptions { Summary = words.Table, Content = ChartTable.Html(chart, words), Wide = true }));
        }

        return html.Close("figure");
    }

    private static Markup Drawing(LineChartOptions chart, ChartWords words, ChartPlot plot)
    {
        var id = chart.Id + (plot.IsWide ? "-wide" : "-narrow");
        var svg = new Markup()
            .Open(
                "svg",
                ("class", plot.IsWide ? "chart__wide" : "chart__narrow"),
                ("viewBox", $"0 0 {ChartNumbers.At(plot.Width)} {ChartNumbers.At(plot.Height)}"),
                ("role", "img"),
                ("aria-labelledby", id + "-title"),
                ("aria-describedby", id + "-desc"))
            .Element("title", chart.Title, ("id", id + "-title"))
            .Element("desc", chart.Description, ("id", id + "-desc"));
        Axes(svg, chart, plot);
        ChartMarks.Uprights(svg, chart, plot);
        ChartMarks.Hidden(svg, chart, plot, words, id);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            ChartLines.Series(svg, chart, plot, words, i);
        }

        ChartMarks.Target(svg, chart, plot);
        ChartMarks.Baseline(svg, chart, plot);
        ChartNames.AtEnds(svg, chart, plot);
        return svg.Close("svg");
    }

    private static void Axes(Markup svg, LineChartOptions chart, ChartPlot plot)
    {
        foreach (var tick in plot.Scale.Values)
        {
            var y = ChartNumbers.At(plot.Y(tick));
            svg.Open(
                    "line",
                    ("class", tick == 0 || tick == plot.Scale.From ? "chart-axis" : "chart-grid"),
                    ("x1", ChartNumbers.At(plot.Left)),
                    ("x2", ChartNumbers.At(plot.Right)),
                    ("y1", y),
                    ("y2", y)).Close("line")
                .Element(
                    "text",
                    ChartNumbers.Show(tick, plot.Scale.Decimals),
                    ("class", "chart-tick"),
                    ("x", ChartNumbers.At(plot.Left - 8)),
                    ("y", y),
                    ("dy", "5"),
                    ("text-anchor", "end"));
        }

        foreach (var period in plot.LabelledPeriods(chart.Periods))
        {
            svg.Element(
                "text",
                chart.Periods[period],
                ("class", "chart-tick"),
                ("x", ChartNumbers.At(plot.X(period))),
                ("y", ChartNumbers.At(plot.Bottom + 22)),
                ("text-anchor", "middle"));
        }
    }
}
