using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Medvirk.Domain.Shared;

namespace Medvirk.Web.Language;

/// <summary>
/// The words of the interface, by key and language, from Resources/{da,en}/&lt;Room&gt;.json.
/// A missing key is a mistake that a test finds; at run time it shows the key, never an error.
/// </summary>
public sealed class Texts
{
    public static readonly IReadOnlyList<string> Languages = ["da", "en"];

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> All =
        Languages.ToFrozenDictionary(language => language, Load);

    private readonly FrozenDictionary<string, string> words;

    private Texts(string language) => (Language, words) = (language, All[language]);

    public static Texts Danish { get; } = new("da");

    public static Texts English { get; } = new("en");

    public string Language { get; }

    /// <summary>The language that a page offers beside its own.</summary>
    public string Other => Language == "da" ? "en" : "da";

    public string this[string key] => words.GetValueOrDefault(key, key);

    public string this[string key, params object?[] blanks] =>
        string.Format(CultureOf(Language), this[key], blanks);

    public static Texts In(string language) => language == "en" ? English : Danish;

    public static CultureInfo CultureOf(string language) => language == "en" ? Cultures.English : Cultures.Danish;

    /// <summary>The key's words for one (<c>.one</c>) or several (<c>.other</c>); {0} is the count.</summary>
    public string Count(string key, long count, params object?[] more) =>
        this[key + (count == 1 ? ".one" : ".other"), [count, .. more]];

    /// <summary>An enum's word: <c>Role.Secretariat</c>.</summary>
    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => this[$"{typeof(TEnum).Name}.{value}"];

    /// <summary>A refusal's sentence.</summary>
    public string Of(Refusal refusal) => this["refusal." + refusal.Code, [.. refusal.Facts]];

    public static IReadOnlyDictionary<string, string> AllOf(string language) => All[language];

    private static FrozenDictionary<string, string> Load(string language)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith($"Resources/{language}/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, text) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                if (!merged.TryAdd(key, text))
                {
                    throw new InvalidOperationException($"The word '{key}' stands twice in {language}, again in {name}.");
                }
            }
        }

        return merged.ToFrozenDictionary(StringComparer.Ordinal);
    }
}

public static class Cultures
{
    public static readonly CultureInfo Danish = CultureInfo.GetCultureInfo("da-DK");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
}
