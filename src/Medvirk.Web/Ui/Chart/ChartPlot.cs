namespace Medvirk.Web.Ui;

/// <summary>Where things lie on one drawing. Two are made of each chart, so that letters keep their size on a phone.</summary>
internal sealed class ChartPlot
{
    /// <summary>What a letter takes on average at the drawing's letter size of 15.</summary>
    public const double Letter = 7.9;

    public const double LineHeight = 18;

    private readonly int periods;

    public ChartPlot(LineChartOptions chart, ChartScale scale, bool wide)
    {
        (Scale, IsWide) = (scale, wide);
        periods = chart.Periods.Count;
        // Each name over three wants room under the others.
        var names = 30 * Math.Max(0, chart.Series.Count - 3);
        (Width, Height) = wide ? (640, 350) : (400, 310 + names);
        var tick = Scale.Values.Max(value => ChartNumbers.Show(value, Scale.Decimals).Length);
        Left = (tick * Letter) + 10;
        Top = 14 + (chart.Breaks.Count + chart.Events.Count > 0 ? LineHeight : 0);
        Bottom = Height - 28;
        NameLetters = chart.Series.Count > 1 ? Math.Min(wide ? 22 : 14, chart.Series.Max(series => series.Name.Length)) : 0;
        var value = chart.Series.SelectMany(series => series.Points).Select(point => point.Value).OfType<decimal>()
            .Select(number => ChartNumbers.Show(number, chart.Decimals).Length).DefaultIfEmpty(1).Max() + chart.Suffix.Length;
        Right = Width - 12 - (Math.Max(NameLetters, value) * Letter);
    }

    public ChartScale Scale { get; }

    public bool IsWide { get; }

    public double Width { get; }

    public double Height { get; }

    public double Left { get; }

    public double Right { get; }

    public double Top { get; }

    public double Bottom { get; }

    /// <summary>Letters on a line of a series' name at the line's end.</summary>
    public int NameLetters { get; }

    private double Room => Right - Left - 16;

    public double X(double period) => periods == 1 ? (Left + Right) / 2 : Left + 10 + (period * Room / (periods - 1));

    public double Y(decimal value) => Bottom - (Scale.Share(value) * (Bottom - Top));

    /// <summary>The periods that get their name on the axis: the last, and back from it as many as have room.</summary>
    public IEnumerable<int> LabelledPeriods(IReadOnlyList<string> names)
    {
        var needed = (names.Max(name => name.Length) * Letter) + 14;
        var every = Math.Max(1, (int)Math.Ceiling(needed * (periods - 1) / Room));
        for (var i = periods - 1; i >= 0; i -= every)
        {
            yield return i;
        }
    }
}
