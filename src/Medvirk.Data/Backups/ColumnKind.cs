using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Medvirk.Data.Backups;

/// <summary>What a column holds, whichever database keeps it. Written in a backup by name: never renamed once released.</summary>
public enum ColumnKind
{
    Uuid,
    Text,

    /// <summary>In base 64.</summary>
    Bytes,
    Bool,
    Int,
    Long,
    Double,

    /// <summary>A day, <c>2026-03-02</c>.</summary>
    Day,

    /// <summary>A time in UTC.</summary>
    Time,

    /// <summary>A time with its distance from UTC.</summary>
    Instant,
}

internal static class ColumnKinds
{
    private static readonly Dictionary<Type, ColumnKind> ByType = new()
    {
        [typeof(Guid)] = ColumnKind.Uuid,
        [typeof(string)] = ColumnKind.Text,
        [typeof(byte[])] = ColumnKind.Bytes,
        [typeof(bool)] = ColumnKind.Bool,
        [typeof(int)] = ColumnKind.Int,
        [typeof(long)] = ColumnKind.Long,
        [typeof(double)] = ColumnKind.Double,
        [typeof(DateOnly)] = ColumnKind.Day,
        [typeof(DateTime)] = ColumnKind.Time,
        [typeof(DateTimeOffset)] = ColumnKind.Instant,
    };

    /// <exception cref="NotSupportedException">No kind for this type yet: it needs a line here.</exception>
    public static ColumnKind Of(Type type) => ByType.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var kind)
        ? kind
        : throw new NotSupportedException($"A backup can't hold a column of {type} yet.");

    /// <summary>Writes the value that a row has in a column.</summary>
    public static void Copy(this ColumnKind kind, DbDataReader row, int at, Utf8JsonWriter json)
    {
        if (row.IsDBNull(at))
        {
            json.WriteNullValue();
            return;
        }

        switch (kind)
        {
            case ColumnKind.Uuid: json.WriteStringValue(row.GetGuid(at)); break;
            case ColumnKind.Text: json.WriteStringValue(row.GetString(at)); break;
            case ColumnKind.Bytes: json.WriteBase64StringValue(row.GetFieldValue<byte[]>(at)); break;
            case ColumnKind.Bool: json.WriteBooleanValue(row.GetBoolean(at)); break;
            case ColumnKind.Int: json.WriteNumberValue(row.GetInt32(at)); break;
            case ColumnKind.Long: json.WriteNumberValue(row.GetInt64(at)); break;
            case ColumnKind.Double: json.WriteNumberValue(row.GetDouble(at)); break;
            case ColumnKind.Day: json.WriteStringValue(row.GetFieldValue<DateOnly>(at).ToString("O", CultureInfo.InvariantCulture)); break;
            case ColumnKind.Time: json.WriteStringValue(DateTime.SpecifyKind(row.GetDateTime(at), DateTimeKind.Utc)); break;
            case ColumnKind.Instant: json.WriteStringValue(row.GetFieldValue<DateTimeOffset>(at)); break;
            default: throw new InvalidOperationException(kind.ToString());
        }
    }

    /// <summary>The value that was written so; null for none.</summary>
    public static object? Parse(this ColumnKind kind, JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : kind switch
    {
        ColumnKind.Uuid => value.GetGuid(),
        ColumnKind.Text => value.GetString(),
        ColumnKind.Bytes => value.GetBytesFromBase64(),
        ColumnKind.Bool => value.GetBoolean(),
        ColumnKind.Int => value.GetInt32(),
        ColumnKind.Long => value.GetInt64(),
        ColumnKind.Double => value.GetDouble(),
        ColumnKind.Day => DateOnly.ParseExact(value.GetString()!, "O", CultureInfo.InvariantCulture),
        ColumnKind.Time => value.GetDateTime(),
        ColumnKind.Instant => value.GetDateTimeOffset(),
        _ => throw new InvalidOperationException(kind.ToString()),
    };
}
