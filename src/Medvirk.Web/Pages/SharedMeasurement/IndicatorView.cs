using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>An indicator's figures for one part of the whole, ready to be shown: to members and to everyone alike.</summary>
public sealed class IndicatorView
{
    /// <summary>More periods than this are drawn without their gaps filled.</summary>
    private const int MostPeriods = 500;

    private readonly Texts words;
    private readonly IReadOnlyList<DefinitionRow> definitions;
    private readonly IReadOnlyList<PointRow> points;

    /// <param name="words">The reader's language.</param>
    /// <param name="definitions">Every version, oldest first.</param>
    /// <param name="choice">Which part of the whole.</param>
    /// <param name="points">Its figures, by period.</param>
    /// <param name="baselines">Every baseline of the cell.</param>
    /// <param name="targets">Every target of the cell.</param>
    /// <param name="known">The day on which it was known; null for now.</param>
    public IndicatorView(
        Texts words, IReadOnlyList<DefinitionRow> definitions, CellChoice choice, IReadOnlyList<PointRow> points,
        IReadOnlyList<MarkRow> baselines, IReadOnlyList<MarkRow> targets, DateOnly? known)
    {
        (this.words, this.definitions, Choice, Known) = (words, definitions, choice, known);
        this.points = [.. points.OrderBy(p => p.Period)];
        var at = AsKnownDay.End(known);
        Terms = (definitions.LastOrDefault(d => at is null || d.At <= at) ?? definitions[0]).Terms;
        Baseline = baselines.LastOrDefault(b => b.HeldAt(at));
        Targets = [.. targets.Where(t => t.HeldAt(at))];
        OldTargets = [.. targets.Where(t => t.ReplacedAt is { } replaced && (at is null || replaced <= at))];
        var sentence = new FigureSentence(words, Terms, this.points, IsBreakBetween);
        Sentences = sentence.All(Baseline, Targets.Count > 0 ? Targets[0] : null);
        Rows = [.. this.points.AsEnumerable().Reverse().Select(Row)];
        Chart = this.points.Any(p => p.Figure.InUnit(Terms) is not null) ? Draw(sentence.Finding(Baseline)) : null;
    }

    public DefinitionTerms Terms { get; }

    public CellChoice Choice { get; }

    public DateOnly? Known { get; }

    public IReadOnlyList<string> Sentences { get; }

    public MarkRow? Baseline { get; }

    /// <summary>Those that hold, the nearest first.</summary>
    public IReadOnlyList<MarkRow> Targets { get; }

    public IReadOnlyList<MarkRow> OldTargets { get; }

    /// <summary>Null where there is nothing to draw.</summary>
    public LineChartOptions? Chart { get; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<FigureRow> Rows { get; }

    public bool HasCounts => Rows.Any(r => r.Counts is not null);

    public bool HasContributors => Rows.Any(r => r.Contributors > 0);

    /// <summary>Where a figure comes from, by period; null where that is not shown.</summary>
    public Func<Period, string>? Trace { get; init; }

    /// <summary>Where figures are brought in; null for those who don't.</summary>
    public string? Import { get; init; }

    private bool IsBreakBetween(int from, int to) =>
        definitions.Any(d => d.Change == DefinitionChange.Breaking && d.Number > Math.Min(from, to) && d.Number <= Math.Max(from, to));

    private FigureRow Row(PointRow point, int index) => new(
        point.Period,
        FigureText.Of(words, point.Period),
        FigureText.Of(words, point.Figure, Terms),
        FigureText.Counts(words, point.Figure, Terms),
        point.IsRevised,
        point.Contributors,
        point.DefinitionNumber);

    private LineChartOptions Draw(string finding)
    {
        var periods = Periods();
        var byPeriod = points.ToDictionary(p => p.Period);
        var breaks = new List<ChartMark>();
        var last = 0;
        for (var i = 0; i < periods.Count; i++)
        {
            if (byPeriod.TryGetValue(periods[i], out var point))
            {
                if (last > 0 && IsBreakBetween(last, point.DefinitionNumber))
                {
                    breaks.Add(new ChartMark(i, words["measurement.chart.break"]));
                }

                last = point.DefinitionNumber;
            }
        }

        var start = Baseline is null ? -1 : periods.IndexOf(Baseline.Period);
        var target = Targets.Count > 0 ? Targets[0] : null;
        return new LineChartOptions
        {
            Id = "curve",
            HasTable = false,
            Title = finding,
            Description = string.Join(' ', Sentences),
            Unit = words["measurement.chart.unit", Terms.Name, Terms.Unit],
            Suffix = FigureText.Suffix(Terms),
            Decimals = Terms.Decimals,
            Periods = [.. periods.Select(p => FigureText.Of(words, p))],
            Series = [new ChartSeries(Terms.Name, [.. periods.Select(p => Point(byPeriod.GetValueOrDefault(p)))])],
            Baseline = start < 0 ? null : new ChartMark(start, words["measurement.chart.baseline"]),
            Target = target is null
                ? null
                : new ChartTarget(target.Number.ToDecimal(), words["measurement.chart.target", FigureText.Of(words, target.Period), FigureText.WithUnit(target.Number, Terms)]),
            Breaks = breaks,
        };
    }

    private ChartPoint Point(PointRow? point) => point switch
    {
        null => ChartPoint.Missing,
        { Status: FigureStatus.Hidden } => ChartPoint.Hidden,
        { Status: FigureStatus.NotApplicable } => new ChartPoint(null, State: PointState.NotApplicable),
        _ when point.Figure.Shown(Terms) is { } number => new ChartPoint(number.ToDecimal()),
        _ => ChartPoint.Missing,
    };

    /// <summary>Without holes where they follow one rhythm, so that what is missing shows as a gap.</summary>
    private List<Period> Periods()
    {
        var there = points.Select(p => p.Period).ToList();
        if (there.Select(p => p.Frequency).Distinct().Count() > 1 || there[0].Frequency == Frequency.Irregular)
        {
            return there;
        }

        var whole = new List<Period>();
        for (var p = there[0]; p <= there[^1] && whole.Count < MostPeriods; p = p.Next)
        {
            whole.Add(p);
        }

        return whole.Count < MostPeriods ? whole : there;
    }
}

/// <summary>One line of the table of figures.</summary>
public sealed record FigureRow(Period Period, string When, string Figure, string? Counts, bool IsRevised, int Contributors, int DefinitionNumber);
