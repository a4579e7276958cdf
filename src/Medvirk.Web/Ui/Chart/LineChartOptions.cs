namespace Medvirk.Web.Ui;

/// <summary>What is known of one period of one series. Zero, missing, not applicable and hidden are four different things.</summary>
public enum PointState
{
    Complete,
    /// <summary>Not all have reported: a hollow point.</summary>
    Incomplete,
    /// <summary>Protected: a hatched mark and one word.</summary>
    Hidden,
    /// <summary>A gap.</summary>
    Missing,
    NotApplicable,
}

/// <param name="Value">In the chart's unit; null where there is none to show.</param>
/// <param name="Low">The lower end of the interval; null where there is none.</param>
/// <param name="High">The upper end.</param>
/// <param name="State">What the value, or its absence, means.</param>
public sealed record ChartPoint(decimal? Value, decimal? Low = null, decimal? High = null, PointState State = PointState.Complete)
{
    public static readonly ChartPoint Missing = new(null, State: PointState.Missing);

    public static readonly ChartPoint Hidden = new(null, State: PointState.Hidden);
}

/// <param name="Name">Stands at the line's end where there are several.</param>
/// <param name="Points">One for each period, in the same order.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points);

/// <param name="Value">Where the line lies.</param>
/// <param name="Label">What it is: "Mål 2030: 10 %".</param>
public sealed record ChartTarget(decimal Value, string Label);

/// <param name="Period">The period, from 0. A break lies before it, an event on it.</param>
/// <param name="Label">What happened, in a few words.</param>
public sealed record ChartMark(int Period, string Label);

/// <summary>A line chart: what it shows, not how it is drawn.</summary>
public sealed record LineChartOptions
{
    /// <summary>The finding, in a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>For those who don't see it: what the lines do, in two or three sentences.</summary>
    public required string Description { get; init; }

    /// <summary>What is measured, over the axis: "Andel af husstande, pct."</summary>
    public required string Unit { get; init; }

    /// <summary>After a value where one is written out: " %".</summary>
    public string Suffix { get; init; } = "";

    public int Decimals { get; init; }

    public required IReadOnlyList<string> Periods { get; init; }

    public required IReadOnlyList<ChartSeries> Series { get; init; }

    public ChartTarget? Target { get; init; }

    /// <summary>Where the baseline was taken, on the first series.</summary>
    public ChartMark? Baseline { get; init; }

    /// <summary>Where figures before and after can't be compared: the line is cut there.</summary>
    public IReadOnlyList<ChartMark> Breaks { get; init; } = [];

    public IReadOnlyList<ChartMark> Events { get; init; } = [];

    /// <summary>The axis, where several charts share one; null for one that fits these figures.</summary>
    public decimal? AxisFrom { get; init; }

    public decimal? AxisTo { get; init; }

    /// <summary>Tells two charts of a page apart.</summary>
    public required string Id { get; init; }

    /// <summary>False only where the page itself has a table of the same figures near by.</summary>
    public bool HasTable { get; init; } = true;
}

/// <summary>The few words of a chart and its table.</summary>
/// <param name="Table">Opens the table: "Se tallene i en tabel".</param>
/// <param name="Period">Heads the column of periods.</param>
/// <param name="Hidden">"skjult".</param>
/// <param name="Missing">"mangler".</param>
/// <param name="NotApplicable">"ikke relevant".</param>
/// <param name="Incomplete">"foreløbig".</param>
/// <param name="Interval">An interval, with its ends in {0} and {1}: "mellem {0} og {1}".</param>
public sealed record ChartWords(
    string Table, string Period, string Hidden, string Missing, string NotApplicable, string Incomplete, string Interval)
{
    public static ChartWords In(Language.Texts words) => new(
        words["ui.chart.table"],
        words["ui.chart.period"],
        words["ui.chart.hidden"],
        words["ui.chart.missing"],
        words["ui.chart.not-applicable"],
        words["ui.chart.incomplete"],
        words["ui.chart.interval"]);
}
