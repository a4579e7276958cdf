using System.Globalization;
using CsvHelper;

namespace Medvirk.Interchange.Csv;

/// <summary>
/// Writes a table of text and numbers as a stream: UTF-8 with mark, so that spreadsheets read its letters. A text that
/// begins like a formula is escaped; numbers are written in full, in the culture's format.
/// </summary>
public sealed class CsvTable : IAsyncDisposable
{
    private readonly CsvWriter writer;

    /// <param name="stream">Left open.</param>
    /// <param name="culture">Decimal sign; a decimal comma parts fields with semicolons.</param>
    /// <param name="hasMark">Without it, for programs that would take it for a letter.</param>
    public CsvTable(Stream stream, CultureInfo culture, bool hasMark = true) => writer = CsvWriter.Create(
        stream,
        new CsvWriterOptions
        {
            Separator = culture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',',
            WriteByteOrderMark = hasMark,
            Injection = CsvInjection.Escape,
            FormatProvider = culture,
        },
        leaveOpen: true);

    /// <param name="fields">Texts (null is empty) and decimals.</param>
    /// <param name="ct">Cancels.</param>
    public async ValueTask WriteAsync(IReadOnlyList<object?> fields, CancellationToken ct)
    {
        foreach (var field in fields)
        {
            if (field is decimal number)
            {
                writer.WriteField(number, "0.######");
            }
            else
            {
                writer.WriteField((string?)field);
            }
        }

        await writer.EndRecordAsync(ct);
    }

    public ValueTask DisposeAsync() => writer.DisposeAsync();
}
