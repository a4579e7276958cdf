namespace Medvirk.Web.Ui;

/// <param name="Label">What it is of; stands over it.</param>
/// <param name="Median">Where the dot lies; null draws none, and <paramref name="Note"/> says why.</param>
/// <param name="LowerQuartile">Where the thick part begins; null where it is not told.</param>
/// <param name="UpperQuartile">Where the thick part ends.</param>
/// <param name="Least">Where the thin line begins; null where it is not told.</param>
/// <param name="Most">Where the thin line ends.</param>
/// <param name="Note">A few words in place of the drawing.</param>
public sealed record RangeRow(
    string Label, decimal? Median, decimal? LowerQuartile = null, decimal? UpperQuartile = null, decimal? Least = null, decimal? Most = null, string? Note = null);

/// <summary>Several things on one scale: for each a dot for the median, a thick part for the middle half, a thin line for all.</summary>
public sealed record RangePlotOptions
{
    /// <summary>Tells two charts of a page apart.</summary>
    public required string Id { get; init; }

    /// <summary>The finding, in a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>For those who don't see it.</summary>
    public required string Description { get; init; }

    /// <summary>What is measured, and how to read it, over the drawing.</summary>
    public required string Unit { get; init; }

    /// <summary>The ends of the scale, in whole steps.</summary>
    public int From { get; init; } = 1;

    public int To { get; init; } = 5;

    public int Decimals { get; init; } = 1;

    public required IReadOnlyList<RangeRow> Rows { get; init; }
}

/// <summary>A dot-and-range plot. The page has the same figures in a table.</summary>
public static class RangePlot
{
    /// <summary>Room for a value at the right.</summary>
    private const double ValueWidth = 44;

    /// <summary>A row's track, under its label.</summary>
    private const double TrackHeight = 26;

    private const double AxisHeight = 26;
    private const double Side = 8;

    public static Markup Html(RangePlotOptions plot)
    {
        var html = new Markup().Open("figure", ("class", "chart"), ("id", plot.Id)).Element("figcaption", plot.Title)
            .Element("p", plot.Unit, ("class", "chart__unit"));
        if (plot.Rows.Count > 0)
        {
            html.Add(Drawing(plot, 340, wide: false)).Add(Drawing(plot, 700, wide: true));
        }

        return html.Close("figure");
    }

    private static Markup Drawing(RangePlotOptions plot, double width, bool wide)
    {
        var id = plot.Id + (wide ? "-wide" : "-narrow");
        var letters = (int)((width - ValueWidth) / ChartPlot.Letter);
        string[][] labels = [.. plot.Rows.Select(row => Wrap(row.Label, letters))];
        var height = AxisHeight + labels.Sum(lines => RowHeight(lines)) + 6;
        var svg = new Markup()
            .Open(
                "svg",
                ("class", wide ? "chart__wide" : "chart__narrow"),
                ("viewBox", $"0 0 {ChartNumbers.At(width)} {ChartNumbers.At(height)}"),
                ("role", "img"),
                ("aria-labelledby", id + "-title"),
                ("aria-describedby", id + "-desc"))
            .Element("title", plot.Title, ("id", id + "-title"))
            .Element("desc", plot.Description, ("id", id + "-desc"));
        Axis(svg, plot, width, height);
        var top = AxisHeight;
        for (var i = 0; i < plot.Rows.Count; i++)
        {
            Row(svg, plot, plot.Rows[i], labels[i], width, top);
            top += RowHeight(labels[i]);
        }

        return svg.Close("svg");
    }

    /// <summary>The steps of the scale over the rows, with a line down each.</summary>
    private static void Axis(Markup svg, RangePlotOptions plot, double width, double height)
    {
        for (var step = plot.From; step <= plot.To; step++)
        {
            var x = ChartNumbers.At(X(plot, step, width));
            svg.Open(
                    "line",
                    ("class", "chart-grid"),
                    ("x1", x),
                    ("x2", x),
                    ("y1", ChartNumbers.At(AxisHeight - 6)),
                    ("y2", ChartNumbers.At(height - 4))).Close("line")
                .Element("text", ChartNumbers.Show(step, 0), ("class", "chart-tick"), ("x", x), ("y", "14"), ("text-anchor", "middle"));
        }
    }

    private static void Row(Markup svg, RangePlotOptions plot, RangeRow row, string[] label, double width, double top)
    {
        for (var line = 0; line < label.Length; line++)
        {
            svg.Element("text", label[line], ("class", "chart-halo"), ("x", "0"), ("y", ChartNumbers.At(top + 16 + (line * ChartPlot.LineHeight))));
        }

        var y = top + (label.Length * ChartPlot.LineHeight) + (TrackHeight / 2);
        if (row.Median is not { } median)
        {
            svg.Element("text", row.Note ?? "", ("class", "chart-mark-name chart-halo"), ("x", "0"), ("y", ChartNumbers.At(y + 5)));
            return;
        }

        Line(svg, "range-line", row.Least, row.Most);
        Line(svg, "range-middle", row.LowerQuartile, row.UpperQuartile);
        svg.Open("circle", ("class", "range-dot"), ("cx", ChartNumbers.At(X(plot, median, width))), ("cy", ChartNumbers.At(y)), ("r", "6.5")).Close("circle")
            .Element(
                "text",
                ChartNumbers.Show(median, plot.Decimals),
                ("class", "chart-value"),
                ("x", ChartNumbers.At(width)),
                ("y", ChartNumbers.At(y + 5)),
                ("text-anchor", "end"));

        void Line(Markup on, string look, decimal? from, decimal? to)
        {
            if (from is { } start && to is { } end)
            {
                on.Open(
                    "line",
                    ("class", look),
                    ("x1", ChartNumbers.At(X(plot, start, width))),
                    ("x2", ChartNumbers.At(X(plot, end, width))),
                    ("y1", ChartNumbers.At(y)),
                    ("y2", ChartNumbers.At(y))).Close("line");
            }
        }
    }

    private static double X(RangePlotOptions plot, decimal value, double width) =>
        Side + ((double)((value - plot.From) / (plot.To - plot.From)) * (width - ValueWidth - (2 * Side)));

    private static double RowHeight(string[] label) => (label.Length * ChartPlot.LineHeight) + TrackHeight + 12;

    /// <summary>Two lines at most; what does not fit is cut, and stands whole in the table.</summary>
    private static string[] Wrap(string label, int letters)
    {
        if (label.Length <= letters)
        {
            return [label];
        }

        var cut = label.LastIndexOf(' ', letters);
        var (first, rest) = cut > 0 ? (label[..cut], label[(cut + 1)..]) : (label[..letters], label[letters..]);
        return [first, rest.Length <= letters ? rest : rest[..(letters - 1)].TrimEnd() + "…"];
    }
}
