namespace Medvirk.Interchange.Csv;

/// <summary>What is wrong with a file's form, and where.</summary>
/// <param name="Kind">What.</param>
/// <param name="Line">The line in the file, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column, from 1; 0 for the line as a whole.</param>
/// <param name="Found">What was found: a count, a size.</param>
/// <param name="Allowed">What would be right.</param>
public sealed record CsvFault(CsvFaultKind Kind, long Line = 0, int Column = 0, long Found = 0, long Allowed = 0);

public enum CsvFaultKind
{
    Empty,

    /// <summary>An Excel workbook: it has to be saved as CSV first.</summary>
    Workbook,

    /// <summary>Neither text nor a workbook.</summary>
    NotText,
    TooLarge,
    TooManyRows,
    TooManyColumns,
    NoRows,
    FieldTooLong,

    /// <summary>A row has more or fewer fields than the header.</summary>
    FieldCount,

    /// <summary>A quotation mark is opened and not closed, or stands in the middle of a field.</summary>
    BrokenQuote,
}
