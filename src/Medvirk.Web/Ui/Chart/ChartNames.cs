using System.Globalization;

namespace Medvirk.Web.Ui;

/// <summary>The last value at each line's end, and the line's name where there are several: labels in place of a legend.</summary>
internal static class ChartNames
{
    /// <summary>From a label's first base line up to its top.</summary>
    private const double Ascent = 13;

    public static void AtEnds(Markup svg, LineChartOptions chart, ChartPlot plot)
    {
        var labels = new List<Label>();
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var points = chart.Series[i].Points;
            if (points.LastOrDefault(point => point.Value is not null)?.Value is { } value)
            {
                var lines = chart.Series.Count > 1 ? Wrap(chart.Series[i].Name, plot.NameLetters) : [];
                labels.Add(new Label(i, plot.Y(value) + 5, ChartNumbers.Show(value, chart.Decimals) + chart.Suffix, lines));
            }
        }

        Spread(labels, plot);
        foreach (var label in labels)
        {
            Draw(svg, plot, label);
        }
    }

    /// <summary>Moves labels apart, from the top down and then back up, so that none covers another.</summary>
    private static void Spread(List<Label> labels, ChartPlot plot)
    {
        labels.Sort((a, b) => a.Y.CompareTo(b.Y));
        var free = plot.Top - 12;
        foreach (var label in labels)
        {
            label.Y = Math.Max(label.Y, free + Ascent);
            free = label.Y - Ascent + label.Height + 2;
        }

        var floor = plot.Bottom + 6;
        foreach (var label in Enumerable.Reverse(labels))
        {
            label.Y = Math.Min(label.Y, floor - label.Height + Ascent);
            floor = label.Y - Ascent;
        }
    }

    private static void Draw(Markup svg, ChartPlot plot, Label label)
    {
        var x = ChartNumbers.At(plot.Right + 8);
        svg.Open("text", ("class", "chart-halo series-" + (label.Series + 1).ToString(CultureInfo.InvariantCulture)), ("x", x), ("y", ChartNumbers.At(label.Y)))
            .Element("tspan", label.Value, ("class", "chart-value"));
        foreach (var line in label.Name)
        {
            svg.Element("tspan", line, ("class", "chart-name"), ("x", x), ("dy", ChartNumbers.At(ChartPlot.LineHeight)));
        }

        svg.Close("text");
    }

    /// <summary>Two lines at most; what does not fit is cut, and stands whole in the table.</summary>
    private static string[] Wrap(string name, int letters)
    {
        if (name.Length <= letters)
        {
            return [name];
        }

        var cut = name.LastIndexOf(' ', letters);
        var (first, rest) = cut > 0 ? (name[..cut], name[(cut + 1)..]) : (name[..(letters - 1)] + "-", name[(letters - 1)..]);
        return [first, rest.Length <= letters ? rest : rest[..(letters - 1)].TrimEnd() + "…"];
    }

    private sealed class Label(int series, double y, string value, string[] name)
    {
        public int Series => series;

        /// <summary>The base line of its first line.</summary>
        public double Y { get; set; } = y;

        public string Value => value;

        public string[] Name => name;

        public double Height => (1 + name.Length) * ChartPlot.LineHeight;
    }
}
