using System.Reflection;
using System.Text.RegularExpressions;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Medvirk.Web.Language;

namespace Medvirk.Tests.Web.Language;

/// <summary>No word is missing, none is left over, and both languages say the same.</summary>
public sealed partial class WordsTests
{
    [Fact]
    public void Every_word_that_is_asked_for_is_there_in_both_languages_and_no_other()
    {
        var problems = new WordScan(Texts.AllOf("da"), Texts.AllOf("en"), Sources(), Enums(), ShownEnums.In(typeof(Texts).Assembly), Refusals()).Problems();
        Assert.True(problems.Count == 0, "Words (src/Medvirk.Web/Resources/{da,en}/<Room>.json):\n  " + string.Join("\n  ", problems));
    }

    [Theory]
    [InlineData("x.cs", "T[\"room.gone\"]", "Danish lacks 'room.gone', which x.cs asks for.")]
    [InlineData("x.cshtml", "<p title=\"@T[\"unknown-room.word\"]\">", "Danish lacks 'unknown-room.word', which x.cshtml asks for.")]
    [InlineData("x.cs", "[Required(ErrorMessage = \"room.required\")]", "English lacks 'room.required', which x.cs asks for.")]
    [InlineData("x.cs", "flag ? \"room.gone\" : \"room.used\"", "English lacks 'room.gone', which x.cs asks for.")]
    [InlineData("x.cs", "T[$\"room.{kind}.gone\"]", "No word fits $\"room.{kind}.gone\", which x.cs asks for.")]
    [InlineData("x.cs", "", "Nothing asks for 'room.used'. Take it away, or name it as a whole in the code.")]
    [InlineData("x.cs", "", "Nothing asks for 'refusal.gone'. Take it away, or name it as a whole in the code.")]
    [InlineData("x.cs", "", "Nothing asks for 'Colour.Blue'. Take it away, or name it as a whole in the code.")]
    [InlineData("x.cs", "", "English lacks 'room.danish-only', which Danish has.")]
    [InlineData("x.cs", "", "'room.blanks' has other blanks in Danish than in English.")]
    [InlineData("x.cs", "", "'room.empty' is empty.")]
    [InlineData("x.cs", "", "Danish lacks 'Colour.Green', a value of an enum that is shown.")]
    [InlineData("x.cs", "", "Danish lacks 'refusal.unworded', which the domain can refuse with.")]
    [InlineData("x.cs", "", "'refusal.known' has more blanks in English than the refusal has facts (1).")]
    public void The_search_finds_what_is_wrong(string file, string source, string problem) =>
        Assert.Contains(problem, Sample(file, source).Problems());

    [Fact]
    public void The_search_lets_be_what_is_right()
    {
        var scan = Sample("x.cs", "T[\"room.used\"] $\"room.{x}.title\" T.Count(\"room.partners\", n) \"room.csv\"") with
        {
            Danish = new Dictionary<string, string>
            {
                ["room.used"] = "Ja", ["room.a.title"] = "A", ["room.partners.one"] = "Én part", ["room.partners.other"] = "{0} parter",
            },
            English = new Dictionary<string, string>
            {
                ["room.used"] = "Yes", ["room.a.title"] = "A", ["room.partners.one"] = "{0} partner", ["room.partners.other"] = "{0} partners",
            },
            ShownEnums = new HashSet<string>(),
            Refusals = new Dictionary<string, int>(),
        };
        Assert.Empty(scan.Problems());
    }

    private static WordScan Sample(string file, string source) => new(
        new Dictionary<string, string>
        {
            ["room.used"] = "Ja", ["room.danish-only"] = "Kun her", ["room.blanks"] = "{0} og {1}", ["room.empty"] = " ",
            ["Colour.Red"] = "Rød", ["Colour.Blue"] = "Blå", ["refusal.gone"] = "Væk", ["refusal.known"] = "Nej, {0}",
        },
        new Dictionary<string, string>
        {
            ["room.used"] = "Yes", ["room.blanks"] = "{0}", ["room.empty"] = " ",
            ["Colour.Red"] = "Red", ["Colour.Blue"] = "Blue", ["refusal.gone"] = "Gone", ["refusal.known"] = "No, {1}",
        },
        [(file, source)],
        new Dictionary<string, IReadOnlyList<string>> { ["Colour"] = ["Red", "Green"] },
        new HashSet<string> { "Colour" },
        new Dictionary<string, int> { ["known"] = 1, ["unworded"] = 0 });

    private static IReadOnlyList<(string, string)> Sources()
    {
        var root = Path.Combine(Repository.Root, "src");
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml" or ".razor")
                .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                    && !file.Contains("/Migrations/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal))
                .Select(file => (Path.GetRelativePath(root, file), DocLine().Replace(File.ReadAllText(file), ""))),
        ];
    }

    private static Dictionary<string, IReadOnlyList<string>> Enums() => Types()
        .Where(type => type.IsEnum)
        .GroupBy(type => type.Name)
        .ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.SelectMany(Enum.GetNames).Distinct()]);

    /// <summary>Fields, and methods that take the facts.</summary>
    private static Dictionary<string, int> Refusals()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var classes = Types().Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal)).ToArray();
        var made = classes.SelectMany(type => type.GetFields(Static).Where(f => f.FieldType == typeof(Refusal)).Select(f => (Refusal)f.GetValue(null)!))
            .Concat(classes.SelectMany(type => type.GetMethods(Static).Where(m => m.ReturnType == typeof(Refusal))
                .Select(m => (Refusal)m.Invoke(null, [.. m.GetParameters().Select(p => Example(p.ParameterType))])!)))
            .ToArray();
        Assert.True(made.Length > 10, "The refusals are not found where they are looked for.");
        return made.GroupBy(r => r.Code).ToDictionary(g => g.Key, g => g.Max(r => r.Facts.Count));
    }


    private static object? Example(Type type) =>
        type == typeof(string) ? "x" : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0) : type.IsValueType ? Activator.CreateInstance(type) : null;

    private static IEnumerable<Type> Types() => new[]
    {
        typeof(Refusal).Assembly, typeof(Medvirk.Data.MedvirkContext).Assembly, typeof(Texts).Assembly,
        Assembly.Load("Medvirk.Interchange"),
    }.SelectMany(assembly => assembly.GetTypes());

    /// <summary>Examples in docstrings ask for nothing.</summary>
    [GeneratedRegex("^\\s*///.*$", RegexOptions.Multiline)]
    private static partial Regex DocLine();
}
