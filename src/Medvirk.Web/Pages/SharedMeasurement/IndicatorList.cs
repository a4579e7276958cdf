using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>One indicator in a list: what it says, and its small curve.</summary>
/// <param name="Definition">Its current definition.</param>
/// <param name="Says">The latest figure and how it stands to where it began; or why there is none.</param>
/// <param name="Curve">Null where there is nothing to draw.</param>
public sealed record IndicatorLine(DefinitionRow Definition, string Says, SparklineOptions? Curve)
{
    /// <summary>Small curves begin this many periods back.</summary>
    private const int MostPoints = 20;

    public static IReadOnlyList<IndicatorLine> Of(Texts words, IEnumerable<DefinitionRow> definitions, IReadOnlyList<CellRow> totals)
    {
        var points = totals.ToLookup(t => t.IndicatorId, t => t.Point);
        return [.. definitions.Select(d => Of(words, d, [.. points[d.IndicatorId].OrderBy(p => p.Period).TakeLast(MostPoints)]))];
    }

    private static IndicatorLine Of(Texts words, DefinitionRow definition, IReadOnlyList<PointRow> points)
    {
        var terms = definition.Terms;
        var shown = points.Where(p => p.Figure.InUnit(terms) is not null).ToArray();
        if (shown.Length == 0)
        {
            var why = definition.Confidentiality == Confidentiality.Open ? "measurement.say.none" : "measurement.not-released.title";
            return new(definition, words[why], null);
        }

        // The list doesn't load every version; the page itself tells of breaks in the curve.
        var (first, last) = (shown.First(p => p.DefinitionNumber == shown[^1].DefinitionNumber), shown[^1]);
        var latest = FigureText.WithUnit(last.Figure.InUnit(terms)!.Value, terms);
        var label = shown.Length == 1
            ? words["measurement.spark.one", latest, FigureText.In(words, last.Period)]
            : words["measurement.spark", FigureText.WithUnit(first.Figure.InUnit(terms)!.Value, terms), FigureText.In(words, first.Period), latest, FigureText.In(words, last.Period)];
        return new(definition, label, new SparklineOptions
        {
            Label = label,
            Decimals = terms.Decimals,
            Suffix = FigureText.Suffix(terms) is { Length: <= 4 } suffix ? suffix : "",
            Points = [.. points.Select(p => p.Figure.Shown(terms) is { } n ? new ChartPoint(n.ToDecimal()) : ChartPoint.Missing)],
        });
    }
}
