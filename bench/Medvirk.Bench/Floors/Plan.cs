using System.Data.Common;
using System.Globalization;
using System.Text.Json;

namespace Medvirk.Bench.Floors;

/// <summary>What a page costs at the least: these queries, and a page of this text.</summary>
/// <param name="Page">Its name.</param>
/// <param name="SignedIn">Whether the sign-in cookie is read first.</param>
/// <param name="Queries">In the order in which the page asked.</param>
/// <param name="Html">The page as it was sent, uncompressed.</param>
internal sealed record Plan(string Page, bool SignedIn, IReadOnlyList<PlannedQuery> Queries, string Html);

/// <summary>The plans of a run, and where their database is.</summary>
internal sealed record Plans(string Provider, string Connection, IReadOnlyList<Plan> Pages)
{
    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));

    public static Plans Read(string file) => JsonSerializer.Deserialize<Plans>(File.ReadAllText(file))!;
}

/// <summary>One query, word for word as the page sent it.</summary>
internal sealed record PlannedQuery(string Sql, IReadOnlyList<PlannedParameter> Parameters)
{
    public static PlannedQuery Of(DbCommand command) =>
        new(command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => PlannedParameter.Of(p.ParameterName, p.Value))]);
}

/// <summary>A parameter and its value, with its type, so that the floor binds the same.</summary>
internal sealed record PlannedParameter(string Name, string Type, string Value)
{
    public static PlannedParameter Of(string name, object? value) => value switch
    {
        string text => new(name, nameof(String), text),
        Guid id => new(name, nameof(Guid), id.ToString()),
        int number => new(name, nameof(Int32), number.ToString(CultureInfo.InvariantCulture)),
        long number => new(name, nameof(Int64), number.ToString(CultureInfo.InvariantCulture)),
        DateOnly day => new(name, nameof(DateOnly), day.ToString("O", CultureInfo.InvariantCulture)),
        DateTime time => new(name, nameof(DateTime), time.ToString("O", CultureInfo.InvariantCulture)),
        null or DBNull => new(name, nameof(DBNull), ""),
        Guid[] ids => new(name, "Guid[]", string.Join(',', ids)),
        _ => throw new NotSupportedException($"The floor can't yet bind {name}, a {value.GetType()}."),
    };

    public object Bound() => Type switch
    {
        nameof(String) => Value,
        nameof(Guid) => Guid.Parse(Value),
        nameof(Int32) => int.Parse(Value, CultureInfo.InvariantCulture),
        nameof(Int64) => long.Parse(Value, CultureInfo.InvariantCulture),
        nameof(DateOnly) => DateOnly.Parse(Value, CultureInfo.InvariantCulture),
        nameof(DateTime) => DateTime.Parse(Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        "Guid[]" => Value.Split(',').Select(Guid.Parse).ToArray(),
        _ => DBNull.Value,
    };
}
