using System.Globalization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Guards;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>One row of the form, as it is typed.</summary>
public sealed class CellInput
{
    /// <summary>Which part of the whole: the cell's text, which is empty for the total.</summary>
    [Figures]
    public string? Cell { get; set; }

    [Figures]
    public string? Number { get; set; }

    [Figures]
    public string? Denominator { get; set; }

    /// <summary>Empty for a number; else a word for why there is none.</summary>
    public string? Status { get; set; }

    public string? Note { get; set; }

    /// <summary>What is no figure: words, and what can't be read as a number.</summary>
    internal IEnumerable<(string Field, string? Text)> Words =>
    [
        (nameof(Note), Note),
        (nameof(Status), Status),
        .. new[] { (nameof(Number), Number), (nameof(Denominator), Denominator) }.Where(typed => !NumberReading.Of(typed.Item2).IsNumber),
    ];

    public static CellInput Of(CellKey cell, SheetRow? row) => new()
    {
        Cell = cell.Text,
        Number = Shown(row?.Number),
        Denominator = Shown(row?.Denominator),
        Status = row?.Status,
        Note = row?.Note,
    };

    public SheetRow ToRow() => new SheetRow(Cell ?? "", Number, Denominator, Status, Note).Cleaned();

    /// <summary>A file's digits with the reader's decimal sign; whatever a person typed stays as it was typed.</summary>
    private static string? Shown(string? typed) =>
        decimal.TryParse(typed, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && NumberReading.Of(typed) is { IsNumber: true } reading && reading.Number.ToDecimal() == number
            ? FigureText.Typed(reading.Number)
            : typed;
}
