using System.Globalization;

namespace Medvirk.Web.Ui;

/// <summary>The figures of a chart as a table: a row for each period, a column for each series.</summary>
internal static class ChartTable
{
    public static Markup Html(LineChartOptions chart, ChartWords words) => Table.Html(new TableOptions
    {
        Caption = chart.Unit,
        Id = chart.Id,
        Compact = true,
        Fit = chart.Series.Count > 2 ? TableFit.Stack : TableFit.Scroll,
        Columns = [new TableColumn(words.Period), .. chart.Series.Select(series => new TableColumn(series.Name, Numeric: true))],
        Rows =
        [
            .. chart.Periods.Select((period, i) => (IReadOnlyList<TableCell>)
                [new TableCell(period), .. chart.Series.Select(series => new TableCell(Said(chart, words, series.Points[i])))]),
        ],
    });

    /// <summary>A point in words: "12,4 % (mellem 11,0 og 13,8), foreløbig".</summary>
    public static string Said(LineChartOptions chart, ChartWords words, ChartPoint point)
    {
        if (point.Value is not { } value)
        {
            return point.State switch
            {
                PointState.Hidden => words.Hidden,
                PointState.NotApplicable => words.NotApplicable,
                _ => words.Missing,
            };
        }

        var said = ChartNumbers.Show(value, chart.Decimals) + chart.Suffix;
        if (point is { Low: { } low, High: { } high })
        {
            var (from, to) = (ChartNumbers.Show(low, chart.Decimals), ChartNumbers.Show(high, chart.Decimals));
            said += $" ({string.Format(CultureInfo.CurrentCulture, words.Interval, from, to)})";
        }

        return point.State == PointState.Incomplete ? $"{said}, {words.Incomplete}" : said;
    }
}
