using System.Text;
using CsvHelper;

namespace Medvirk.Interchange.Csv;

/// <summary>
/// A table of text, read row by row in flat memory. Separator (comma, semicolon, tab, bar) and encoding are found out.
/// What is wrong is said with its line; nothing throws.
/// </summary>
public sealed class CsvFile : IDisposable
{
    private readonly CsvReader reader;
    private readonly CsvLimits limits;
    private readonly Queue<CsvMalformedRecord> malformed;

    private CsvFile(CsvReader reader, Encoding encoding, CsvLimits limits, Queue<CsvMalformedRecord> malformed)
    {
        (this.reader, this.limits, this.malformed, Encoding) = (reader, limits, malformed, encoding);
        Columns = [.. reader.Headers.Select(h => h.Trim())];
    }

    public IReadOnlyList<string> Columns { get; }

    public char Separator => reader.Separator;

    public Encoding Encoding { get; }

    /// <param name="stream">Seekable; left open.</param>
    /// <param name="limits">How much is taken.</param>
    /// <param name="fault">Why it can't be read at all.</param>
    public static CsvFile? Open(Stream stream, CsvLimits limits, out CsvFault? fault)
    {
        fault = Refuse(stream, limits);
        if (fault is not null)
        {
            return null;
        }

        if (CsvEncoding.Of(stream) is not { } encoding)
        {
            fault = new(CsvFaultKind.NotText);
            return null;
        }

        var malformed = new Queue<CsvMalformedRecord>();
        var reader = CsvReader.Create(stream, Options(encoding, limits, malformed.Enqueue), leaveOpen: true);
        try
        {
            var columns = reader.Headers.Count;
            fault = columns switch
            {
                _ when malformed.Count > 0 => new(CsvFaultKind.BrokenQuote, 1),
                _ when columns > limits.Columns => new(CsvFaultKind.TooManyColumns, 1, Found: columns, Allowed: limits.Columns),
                _ when reader.Headers.All(string.IsNullOrWhiteSpace) => new(CsvFaultKind.Empty),
                _ when reader.Headers.Any(h => h.Length > limits.FieldLength) => new(CsvFaultKind.FieldTooLong, 1, Allowed: limits.FieldLength),
                _ => null,
            };
        }
        catch (CsvFormatException)
        {
            fault = new(CsvFaultKind.BrokenQuote, 1);
        }

        if (fault is null)
        {
            return new(reader, encoding, limits, malformed);
        }

        reader.Dispose();
        return null;
    }

    /// <summary>Every row, once, in order. After a fault that can't be passed over, that is the last one.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        for (var count = 0; TryRead(out var broken); count++)
        {
            if (broken is not null || count >= limits.Rows)
            {
                var fault = broken ?? new(CsvFaultKind.TooManyRows, reader.LineNumber, Found: count + 1, Allowed: limits.Rows);
                yield return new(fault.Line, [], fault);
                yield break;
            }

            yield return Row();
        }
    }

    public void Dispose() => reader.Dispose();

    private static CsvReaderOptions Options(Encoding encoding, CsvLimits limits, Action<CsvMalformedRecord> onMalformed) => new()
    {
        Encoding = encoding,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        MalformedData = CsvMalformedDataHandling.Recover,
        OnMalformedRecord = onMalformed,
        MaxRecordSize = Math.Min(1_000_000, limits.Columns * limits.FieldLength * 4),
    };

    private static CsvFault? Refuse(Stream stream, CsvLimits limits)
    {
        if (stream.Length == 0)
        {
            return new(CsvFaultKind.Empty);
        }

        if (stream.Length > limits.Bytes)
        {
            return new(CsvFaultKind.TooLarge, Found: stream.Length, Allowed: limits.Bytes);
        }

        stream.Position = 0;
        Span<byte> start = stackalloc byte[4];
        var read = stream.ReadAtLeast(start, 4, throwOnEndOfStream: false);
        return read == 4 && (start.SequenceEqual("PK\x03\x04"u8) || start.SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            ? new(CsvFaultKind.Workbook)
            : null;
    }

    private bool TryRead(out CsvFault? broken)
    {
        broken = null;
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException e)
        {
            broken = new(CsvFaultKind.BrokenQuote, e.LineNumber);
            return true;
        }
    }

    private CsvRow Row()
    {
        var line = reader.LineNumber;
        if (malformed.Count > 0)
        {
            malformed.Clear();
            return new(line, [], new(CsvFaultKind.BrokenQuote, line));
        }

        var fields = new string[Columns.Count];
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var field = reader.GetString(i);
            if (field.Length > limits.FieldLength)
            {
                return new(line, [], new(CsvFaultKind.FieldTooLong, line, i + 1, field.Length, limits.FieldLength));
            }

            if (i < fields.Length)
            {
                fields[i] = field;
            }
            else if (field.Length > 0)
            {
                return new(line, [], new(CsvFaultKind.FieldCount, line, Found: reader.FieldCount, Allowed: Columns.Count));
            }
        }

        return reader.FieldCount < fields.Length
            ? new(line, [], new(CsvFaultKind.FieldCount, line, Found: reader.FieldCount, Allowed: Columns.Count))
            : new(line, fields, null);
    }
}
