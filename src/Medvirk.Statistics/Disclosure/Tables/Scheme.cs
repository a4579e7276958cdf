using System.Text.Json;
using System.Text.Json.Serialization;

namespace Medvirk.Statistics.Disclosure.Tables;

/// <summary>Which cells are published: a finite list, said beforehand. What is not in it is not published.</summary>
/// <param name="Cells">Each as a list of dimensions: all codes of those, and the total of the others.</param>
public sealed record Scheme(IReadOnlyList<IReadOnlyList<string>> Cells)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Of each dimension the codes that are made of others, and of which. Several may overlap.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Hierarchies { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>();

    /// <summary>The code of the whole, in every dimension.</summary>
    public string Total { get; init; } = "Total";

    /// <summary>Whether nobody may know that there is none; null: in ratios so, in counts not.</summary>
    public bool? SensitiveZeros { get; init; }

    /// <summary>Whether everyone knows a ratio's denominators anyway, as those of a population.</summary>
    public bool PublicDenominators { get; init; }

    /// <summary>The dimension of the partners, where each could reckon with what it entered itself; null: they have agreed on secrecy.</summary>
    public string? Insiders { get; init; }

    /// <param name="json">As the properties are named here, the first letter small.</param>
    /// <exception cref="InvalidInputException">It is no JSON, or says what a scheme does not.</exception>
    public static Scheme Read(string json)
    {
        var scheme = Read<Scheme>(json, "scheme");
        Check(scheme.Hierarchies);
        return scheme.Cells.Any(list => list is null || list.Contains(null!))
            ? throw new InvalidInputException(InputProblem.Empty, "cells", "Among the scheme's cells stands null.")
            : scheme;
    }

    /// <summary>The hierarchies of a scheme, or these alone, as a scheme that publishes nothing.</summary>
    /// <param name="json">A whole scheme, an object with <c>hierarchies</c>, or what stands in that.</param>
    /// <exception cref="InvalidInputException">It is no JSON, or no hierarchies.</exception>
    public static Scheme ReadHierarchies(string json)
    {
        var root = Read<Dictionary<string, JsonElement>>(json, "hierarchies");
        if (root.TryGetValue("cells", out var cells) && cells.ValueKind == JsonValueKind.Array)
        {
            return Read(json);
        }

        var hierarchies = Read<Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>>(
            root.TryGetValue("hierarchies", out var within) ? within.GetRawText() : json, "hierarchies");
        Check(hierarchies);
        return new([]) { Hierarchies = hierarchies };
    }

    internal IReadOnlyDictionary<string, IReadOnlyList<string>>? PartsOf(string dimension) => Hierarchies.GetValueOrDefault(dimension);

    /// <summary>The reader of JSON sees to nulls, but not to those within lists.</summary>
    private static void Check(IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> hierarchies)
    {
        if (hierarchies.FirstOrDefault(of => of.Value is null || of.Value.Values.Any(parts => parts is null || parts.Contains(null!))).Key is { } name)
        {
            throw new InvalidInputException(InputProblem.Empty, name, $"In the hierarchies of {name} stands null.");
        }
    }

    private static T Read<T>(string json, string input)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Json) ?? throw new InvalidInputException(InputProblem.Empty, input, $"The {input} says nothing.");
        }
        catch (JsonException e)
        {
            throw new InvalidInputException(InputProblem.NotANumber, input, $"The {input} cannot be read{At(e)}: {e.Message}");
        }
    }

    private static string At(JsonException e) => e.LineNumber is { } line ? $" (line {line + 1})" : string.Empty;
}
