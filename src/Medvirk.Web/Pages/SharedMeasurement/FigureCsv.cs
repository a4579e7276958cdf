using System.Globalization;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Interchange.Csv;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>An indicator's figures as a file, written row by row while they are read.</summary>
public sealed class FigureCsv(
    Texts words, DefinitionRow definition, IReadOnlyList<CodeRow> codes, IAsyncEnumerable<CellRow> cells) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = $"attachment; filename=\"{definition.Slug}.csv\"";
        await WriteAsync(response.Body, context.HttpContext.RequestAborted);
    }

    private async Task WriteAsync(Stream stream, CancellationToken ct)
    {
        var breakdowns = codes.Select(c => (c.Breakdown, c.Name)).Distinct().ToArray();
        var labels = codes.ToDictionary(c => (c.Breakdown, c.Code), c => c.Label);
        await using var table = new CsvTable(stream, Texts.CultureOf(words.Language));
        await table.WriteAsync(Heads(breakdowns), ct);
        await foreach (var cell in cells.WithCancellation(ct))
        {
            var pairs = cell.Key.Pairs.ToDictionary(p => p.Breakdown, p => p.Code);

            // A cell of a breakdown that is out of use has no column here.
            if (pairs.Keys.All(p => breakdowns.Any(b => b.Breakdown == p)))
            {
                await table.WriteAsync(Fields(cell, breakdowns.Select(b =>
                    pairs.TryGetValue(b.Breakdown, out var code) ? labels.GetValueOrDefault((b.Breakdown, code), code) : null)), ct);
            }
        }
    }

    private object?[] Heads(IEnumerable<(string Code, string Name)> breakdowns) =>
    [
        words["measurement.when"],
        .. breakdowns.Select(b => b.Name),
        words["measurement.csv.figure", definition.Terms.Unit],
        .. definition.Terms.TakesDenominator ? new object[] { words["measurement.csv.numerator"], words["measurement.csv.denominator"] } : [],
        words["measurement.csv.status"],
        words["measurement.csv.revised"],
        words["measurement.csv.definition"],
    ];

    private object?[] Fields(CellRow cell, IEnumerable<string?> parts)
    {
        var (terms, figure) = (definition.Terms, cell.Point.Figure);
        return
        [
            cell.Point.Period.Code,
            .. parts,
            figure.InUnit(terms)?.ToDecimal(),
            .. terms.TakesDenominator ? new object?[] { figure.Number?.ToDecimal(), figure.Denominator?.ToDecimal() } : [],
            words.Of(figure.Status),
            cell.Point.IsRevised ? words["measurement.revised"] : null,
            cell.Point.DefinitionNumber.ToString(CultureInfo.InvariantCulture),
        ];
    }
}
