using System.Buffers;
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Medvirk.Data.Backups;

/// <summary>A table's rows as text: a line each, a JSON array of the columns' values.</summary>
internal static class RowText
{
    private const int Portion = 64 * 1024;
    private static readonly JsonWriterOptions AsWritten = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <returns>How many rows there were.</returns>
    public static async Task<long> WriteAsync(DbDataReader rows, IReadOnlyList<BackupColumn> columns, Stream to, CancellationToken ct)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * Portion);
        await using var json = new Utf8JsonWriter(buffer, AsWritten);
        var count = 0L;
        for (; await rows.ReadAsync(ct); count++)
        {
            json.WriteStartArray();
            for (var at = 0; at < columns.Count; at++)
            {
                columns[at].Kind.Copy(rows, at, json);
            }

            json.WriteEndArray();
            await json.FlushAsync(ct);
            json.Reset();
            buffer.Write("\n"u8);
            if (buffer.WrittenCount >= Portion)
            {
                await to.WriteAsync(buffer.WrittenMemory, ct);
                buffer.ResetWrittenCount();
            }
        }

        await to.WriteAsync(buffer.WrittenMemory, ct);
        return count;
    }

    /// <exception cref="BackupException">A line is not as it was written.</exception>
    public static async IAsyncEnumerable<object?[]> ReadAsync(BackupTable table, Stream from, [EnumeratorCancellation] CancellationToken ct)
    {
        using var lines = new StreamReader(from);
        var number = 0;
        while (await lines.ReadLineAsync(ct) is { } line)
        {
            number++;
            yield return Parse(table, line)
                ?? throw new BackupException($"{table.Entry}, line {number}, is not a row of that table.");
        }
    }

    private static object?[]? Parse(BackupTable table, string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            return row.RootElement.GetArrayLength() == table.Columns.Count
                ? [.. row.RootElement.EnumerateArray().Select((value, at) => table.Columns[at].Kind.Parse(value))]
                : null;
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }
}
