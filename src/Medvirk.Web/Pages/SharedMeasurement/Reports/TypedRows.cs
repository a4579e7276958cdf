using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>Between the form's rows and the sheet's: one for each cell that is asked for, in its order.</summary>
internal static class TypedRows
{
    /// <summary>What the form says; what it left out stays as it was.</summary>
    public static IReadOnlyList<SheetRow> Of(ReportBasis basis, IEnumerable<CellInput> form, IEnumerable<SheetRow> draft)
    {
        var before = draft.ToDictionary(r => r.Cell);
        var sent = form.GroupBy(r => r.Cell ?? "").ToDictionary(g => g.Key, g => g.First());
        return
        [
            .. from cell in basis.Cells
               let row = sent.TryGetValue(cell.Text, out var input) ? input.ToRow() : before.GetValueOrDefault(cell.Text)
               where row is not null
               select row,
        ];
    }

    /// <summary>As the form shows them.</summary>
    public static List<CellInput> Shown(ReportBasis basis, IEnumerable<SheetRow> rows)
    {
        var known = rows.ToDictionary(r => r.Cell);
        return [.. basis.Cells.Select(cell => CellInput.Of(cell, known.GetValueOrDefault(cell.Text)))];
    }

    /// <summary>All of a row in a line.</summary>
    public static string Text(SheetRow row) => string.Join(" · ", new[] { row.Number, row.Denominator, row.Status, row.Note }.OfType<string>());

    /// <summary>The field of a row that a fault is told at.</summary>
    public static string FieldOf(FigureFault fault, SheetRow? row) => fault.Code switch
    {
        "ambiguous-number" or "not-a-number" or "number-too-large" when NumberReading.Of(row?.Number).IsNumber => nameof(CellInput.Denominator),
        "because-missing" or "word-missing" or "note-too-long" => nameof(CellInput.Note),
        "denominator-missing" => nameof(CellInput.Denominator),
        "unknown-status" or "number-beside-status" => nameof(CellInput.Status),
        _ => nameof(CellInput.Number),
    };
}
