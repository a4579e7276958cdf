using System.Text.Json;
using System.Text.Json.Serialization;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>What a file's columns mean.</summary>
/// <param name="Columns">In the file's order, one for each column.</param>
/// <param name="Series">Which indicator each text of the series column goes to; empty where there is no such column.</param>
/// <param name="Sign">The decimal sign of the file's numbers.</param>
/// <param name="AddCodes">Whether codes that a breakdown lacks are added to it; else they are faults.</param>
public sealed record ImportMapping(IReadOnlyList<ColumnMapping> Columns, IReadOnlyList<SeriesMapping> Series, DecimalSign Sign, bool AddCodes)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public static ImportMapping FromJson(string json) => JsonSerializer.Deserialize<ImportMapping>(json, Options)!;

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>The column put to that use; −1 where none is.</summary>
    public int IndexOf(ColumnUse use)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Use == use)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <param name="Use">What the column is.</param>
/// <param name="Breakdown">The breakdown's code, where the column is one.</param>
/// <param name="Name">The breakdown's name, where it is new.</param>
public sealed record ColumnMapping(ColumnUse Use, string? Breakdown = null, string? Name = null);

/// <param name="Text">As it stands in the file.</param>
/// <param name="IndicatorId">The indicator it goes to; null where it is new or not taken.</param>
/// <param name="NewName">The name of a new indicator with the same definition; null where it is not taken.</param>
public sealed record SeriesMapping(string Text, Guid? IndicatorId, string? NewName);

public enum ColumnUse
{
    Ignore,
    Period,
    Number,
    Denominator,
    Status,
    Unit,
    Series,
    Breakdown,
}
