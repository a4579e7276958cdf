using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Medvirk.Data.SharedMeasurement.Reporting;

/// <summary>How lists that are read and written as a whole are kept in one column.</summary>
internal static class ReportingColumns
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Canonical texts, one a line; the total is an empty line.</summary>
    public static PropertyBuilder<IReadOnlyList<CellKey>> AsLines(this PropertyBuilder<IReadOnlyList<CellKey>> property) => property.HasConversion(
        new ValueConverter<IReadOnlyList<CellKey>, string>(
            cells => string.Join('\n', cells.Select(c => c.Text)),
            text => text.Split('\n', StringSplitOptions.None).Select(line => new CellKey(line)).ToArray()),
        Whole<CellKey>());

    public static PropertyBuilder<IReadOnlyList<SheetRow>> AsJson(this PropertyBuilder<IReadOnlyList<SheetRow>> property) => property.HasConversion(
        new ValueConverter<IReadOnlyList<SheetRow>, string>(
            rows => JsonSerializer.Serialize(rows, Json),
            text => JsonSerializer.Deserialize<SheetRow[]>(text, Json)!),
        Whole<SheetRow>());

    private static ValueComparer<IReadOnlyList<T>> Whole<T>() => new(
        (a, b) => a == b || (a != null && b != null && a.SequenceEqual(b)),
        list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
        list => list);
}
