namespace Medvirk.Web.Ui;

/// <summary>A curve the size of a word; its last point is marked and its value written.</summary>
public sealed record SparklineOptions
{
    /// <summary>What it shows, read out in its place: "Fra 14,1 % i 2018 til 12,4 % i 2024".</summary>
    public required string Label { get; init; }

    public required IReadOnlyList<ChartPoint> Points { get; init; }

    public int Decimals { get; init; }

    public string Suffix { get; init; } = "";
}

public static class Sparkline
{
    private const double Height = 48;
    private const double Line = 96;
    private const double Letter = 9.6;

    /// <summary>Nothing where there is no value.</summary>
    public static Markup Html(SparklineOptions options)
    {
        var svg = new Markup();
        var known = Enumerable.Range(0, options.Points.Count).Where(i => options.Points[i].Value is not null).ToArray();
        if (known.Length == 0)
        {
            return svg;
        }

        var values = known.Select(i => options.Points[i].Value!.Value).ToArray();
        var (low, high) = (values.Min(), values.Max());
        var last = known[^1];
        var text = ChartNumbers.Show(values[^1], options.Decimals) + options.Suffix;
        var width = Line + 14 + (text.Length * Letter);
        svg.Open("svg", ("class", "spark"), ("viewBox", $"0 0 {ChartNumbers.At(width)} {ChartNumbers.At(Height)}"), ("role", "img"), ("aria-label", options.Label));
        var start = 0;
        for (var i = 1; i <= known.Length; i++)
        {
            if (i == known.Length || known[i] != known[i - 1] + 1)
            {
                var path = string.Join("", known[start..i].Select((p, n) => (n == 0 ? "M" : "L") + ChartNumbers.At(X(p)) + " " + ChartNumbers.At(Y(p))));
                // A value between two gaps is a dot: a line of no length with round ends.
                svg.Open("path", ("class", "spark-line"), ("d", i - start == 1 ? path + "h0" : path)).Close("path");
                start = i;
            }
        }

        var look = options.Points[last].State == PointState.Incomplete ? "spark-point spark-point--incomplete" : "spark-point";
        return svg
            .Open("circle", ("class", look), ("cx", ChartNumbers.At(X(last))), ("cy", ChartNumbers.At(Y(last))), ("r", "4")).Close("circle")
            .Element("text", text, ("x", ChartNumbers.At(X(last) + 10)), ("y", ChartNumbers.At(Math.Clamp(Y(last) + 6, 15, Height - 3))))
            .Close("svg");

        double X(int i) => 5 + (options.Points.Count == 1 ? 0 : i * (Line - 5) / (options.Points.Count - 1));

        double Y(int i) => high == low
            ? Height / 2
            : Height - 6 - ((double)((options.Points[i].Value!.Value - low) / (high - low)) * (Height - 12));
    }
}
