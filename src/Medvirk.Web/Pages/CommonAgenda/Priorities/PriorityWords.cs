using System.Globalization;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.CommonAgenda.Priorities;

/// <summary>How figures of a round are written and drawn.</summary>
public static class PriorityWords
{
    /// <summary>A score with one decimal: "3,8".</summary>
    public static string Score(decimal? score) => score is { } known ? known.ToString("N1", CultureInfo.CurrentCulture) : "–";

    /// <summary>A share in whole per cent.</summary>
    public static string Percent(double share) => Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("N0", CultureInfo.CurrentCulture) + " %";

    /// <summary>"3,5 til 4,2 (2,0 til 5,0)": the middle half, and all.</summary>
    public static string Range(Texts words, Spread spread) =>
        words["priorities.range", Score(spread.LowerQuartile), Score(spread.UpperQuartile), Score(spread.Least), Score(spread.Most)];

    /// <summary>The sentence over the drawing: what stands first, or that several do.</summary>
    public static string Finding(Texts words, IReadOnlyList<string> first) =>
        first.Count == 0 ? words["priorities.finding.none"]
        : first.Count == 1 ? words["priorities.finding", first[0]]
        : words["priorities.finding.several", first.Count];

    /// <param name="unit">What is measured, and how to read it.</param>
    public static RangePlotOptions Plot(Texts words, string unit, IReadOnlyList<string> first, int partners, IReadOnlyList<RangeRow> rows) => new()
    {
        Id = "priorities-plot",
        Title = Finding(words, first),
        Description = words.Count("priorities.plot.description", partners, rows.Count),
        Unit = unit,
        From = Criterion.Lowest,
        To = Criterion.Highest,
        Rows = rows,
    };
}
