namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>One line of a report as it was typed: kept also where it is wrong, so that nothing is lost.</summary>
/// <param name="Cell">Which part of the whole; the cell's canonical text.</param>
/// <param name="Number">The number, or the numerator of a ratio or share.</param>
/// <param name="Denominator">The denominator, or how many a mean is of.</param>
/// <param name="Status">A word that says that there is no number (<see cref="FigureWords"/>); null or empty for a number.</param>
/// <param name="Note">Why there is no figure, or what explains an unusual one.</param>
public sealed record SheetRow(string Cell, string? Number, string? Denominator = null, string? Status = null, string? Note = null)
{
    public const int NoteLength = 300;

    /// <summary>Longer texts are cut: no number is that long.</summary>
    public const int TypedLength = 200;

    public const string MissingWord = "missing";
    public const string NotApplicableWord = "not applicable";

    public bool IsBlank => Number is null && Denominator is null && Status is null && Note is null;

    /// <summary>The row for a figure that has been read, so that reading it again gives the same.</summary>
    public static SheetRow Of(CellKey cell, Figure? figure, string? note) => new SheetRow(
        cell.Text,
        figure is { IsNumber: true, Number: { } number } ? Typed(number) : null,
        figure is { IsNumber: true, Denominator: { } of } ? Typed(of) : null,
        figure?.Status switch { FigureStatus.Missing => MissingWord, FigureStatus.NotApplicable => NotApplicableWord, _ => null },
        note).Cleaned();

    /// <summary>Culture-free digits that have one reading only: "1.2340", because "1.234" has two.</summary>
    public static string Typed(Quantity number)
    {
        var text = number.ToString();
        return NumberReading.Of(text).Outcome == NumberOutcome.Ambiguous ? text + "0" : text;
    }

    /// <summary>Without surrounding blanks; what is blank is null.</summary>
    public SheetRow Cleaned() => new(Cell, Clean(Number, TypedLength), Clean(Denominator, TypedLength), Clean(Status, TypedLength), Clean(Note, 4 * NoteLength));

    private static string? Clean(string? text, int length) =>
        Shared.Text.CleanOrNull(text) is { } clean ? Shared.Text.Cut(clean, length) : null;
}
