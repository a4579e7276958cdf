using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Interchange.Csv;
using Medvirk.Web.Access;
using Medvirk.Web.Language;
using Microsoft.AspNetCore.Mvc;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>A file to fill in: a line for each part that is asked for, with what was typed so far.</summary>
[Allow(Role.Reporter, Role.Representative)]
public sealed class TemplateModel : ReportPageModel
{
    public async Task<IActionResult> OnGetAsync(int number)
    {
        if (await HindranceAsync(number) is { } hindrance)
        {
            return hindrance;
        }

        using var content = new MemoryStream();
        await using (var table = new CsvTable(content, Texts.CultureOf(Lang)))
        {
            await table.WriteAsync(Heads(), Aborted);
            foreach (var cell in CheckOf(Report.Draft).Cells)
            {
                await table.WriteAsync(Fields(cell), Aborted);
            }
        }

        return File(content.ToArray(), "text/csv; charset=utf-8", $"{Identity.IndicatorSlug}-{Report.Period.Code.Replace('/', '-')}.csv");
    }

    private object?[] Heads() =>
    [
        ReportColumn.Period.In(Lang),
        .. Identity.Breakdowns.Select(b => b.Code),
        ReportColumn.Label.In(Lang),
        (Terms.IsRatio ? ReportColumn.Numerator : ReportColumn.Number).In(Lang),
        .. Terms.TakesDenominator ? new object[] { ReportColumn.Denominator.In(Lang) } : [],
        ReportColumn.Status.In(Lang),
        ReportColumn.Note.In(Lang),
    ];

    private object?[] Fields(CheckedCell cell)
    {
        var pairs = cell.Cell.Pairs.ToDictionary(p => p.Breakdown, p => p.Code);
        return
        [
            Report.Period.Code,
            .. Identity.Breakdowns.Select(b => pairs.GetValueOrDefault(b.Code)),
            ReportLine.LabelOf(T, Identity, cell.Cell),
            Typed(cell.Figure?.Number),
            .. Terms.TakesDenominator ? new object?[] { Typed(cell.Figure?.Denominator) } : [],
            cell.Figure?.Status switch { FigureStatus.Missing => SheetRow.MissingWord, FigureStatus.NotApplicable => SheetRow.NotApplicableWord, _ => null },
            cell.Row?.Note,
        ];
    }

    /// <summary>
    /// As a field shows it, so that it reads back as it is: "1,2340", because "1,234" has two readings.
    /// A minus would be guarded as a formula in a text, and stays a number.
    /// </summary>
    private static object? Typed(Quantity? number) =>
        number is not { } known ? null : known < Quantity.Zero ? known.ToDecimal() : FigureText.Typed(known);
}
