using System.Text.RegularExpressions;

namespace Medvirk.Tests.Web.Language;

/// <summary>
/// Compares the words of the interface with what the code asks for. A key stands in the code as a whole
/// (<c>"agenda.title"</c>), with blanks (<c>$"error.{code}.title"</c>), or is made of an enum's or a refusal's name.
/// </summary>
/// <param name="Danish">Key and text.</param>
/// <param name="English">Key and text.</param>
/// <param name="Sources">File name and text of everything that may name a key.</param>
/// <param name="Enums">Every enum that has a word, by name, with its values' names.</param>
/// <param name="ShownEnums">The enums whose values are shown (<c>T.Of(value)</c>).</param>
/// <param name="Refusals">Every refusal's code, with the number of facts that it hands over.</param>
internal sealed partial record WordScan(
    IReadOnlyDictionary<string, string> Danish,
    IReadOnlyDictionary<string, string> English,
    IReadOnlyList<(string File, string Text)> Sources,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Enums,
    IReadOnlySet<string> ShownEnums,
    IReadOnlyDictionary<string, int> Refusals)
{
    private static readonly HashSet<string> Extensions =
        ["csv", "xlsx", "docx", "json", "jsonl", "md", "txt", "svg", "css", "js", "xml", "px", "html", "db", "ics", "zip", "gz", "png"];

    /// <summary>What is wrong, one sentence each.</summary>
    public IReadOnlyList<string> Problems() =>
        [.. Missing().Concat(Unused()).Concat(Unlike()).Distinct().Order(StringComparer.Ordinal)];

    private HashSet<string> Rooms => Danish.Keys.Concat(English.Keys).Select(key => key.Split('.')[0]).ToHashSet(StringComparer.Ordinal);

    private IEnumerable<string> Missing()
    {
        var rooms = Rooms;
        foreach (var (file, text) in Sources)
        {
            var named = AskedFor().Matches(text).Concat(Whole().Matches(text).Where(m => rooms.Contains(m.Value.Split('.')[0]) && !IsFile(m.Value)))
                .Where(m => !m.Value.Contains('{', StringComparison.Ordinal) && !m.Value.EndsWith('.'));
            foreach (var key in named.Select(m => m.Value))
            {
                foreach (var (language, words) in Languages)
                {
                    if (!Has(words, key))
                    {
                        yield return $"{language} lacks '{key}', which {file} asks for.";
                    }
                }
            }

            foreach (var blank in Blank().Matches(text).Select(m => m.Value).Where(b => rooms.Contains(b.Split('.')[0])))
            {
                if (!Danish.Keys.Any(Fits(blank).IsMatch))
                {
                    yield return $"No word fits $\"{blank}\", which {file} asks for.";
                }
            }
        }

        foreach (var name in Enums.Where(e => ShownEnums.Contains(e.Key) || e.Value.Any(value => Danish.ContainsKey($"{e.Key}.{value}")))
            .SelectMany(e => e.Value.Select(value => $"{e.Key}.{value}")))
        {
            foreach (var (language, words) in Languages.Where(l => !l.Words.ContainsKey(name)))
            {
                yield return $"{language} lacks '{name}', a value of an enum that is shown.";
            }
        }

        foreach (var (code, facts) in Refusals)
        {
            foreach (var (language, words) in Languages)
            {
                if (!words.TryGetValue("refusal." + code, out var sentence))
                {
                    yield return $"{language} lacks 'refusal.{code}', which the domain can refuse with.";
                }
                else if (BlanksOf(sentence).Any(blank => blank >= facts))
                {
                    yield return $"'refusal.{code}' has more blanks in {language} than the refusal has facts ({facts}).";
                }
            }
        }
    }

    private IEnumerable<string> Unused()
    {
        var whole = Sources.SelectMany(s => Whole().Matches(s.Text).Concat(AskedFor().Matches(s.Text)))
            .Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var rooms = Rooms;
        var patterns = Sources.SelectMany(s => Blank().Matches(s.Text)).Select(m => m.Value)
            .Where(blank => rooms.Contains(blank.Split('.')[0])).Distinct().Select(Fits).ToArray();
        var beginnings = Sources.SelectMany(s => Beginning().Matches(s.Text)).Select(m => m.Value).Distinct().ToArray();
        foreach (var key in Danish.Keys)
        {
            var used = key.StartsWith("refusal.", StringComparison.Ordinal)
                ? Refusals.ContainsKey(key["refusal.".Length..])
                : char.IsUpper(key[0])
                    ? Enums.TryGetValue(key.Split('.')[0], out var values) && values.Contains(key[(key.IndexOf('.', StringComparison.Ordinal) + 1)..])
                    : whole.Contains(key) || whole.Contains(Counted().Replace(key, "")) || patterns.Any(p => p.IsMatch(key))
                        || beginnings.Any(beginning => key.StartsWith(beginning, StringComparison.Ordinal));
            if (!used)
            {
                yield return $"Nothing asks for '{key}'. Take it away, or name it as a whole in the code.";
            }
        }
    }

    /// <summary>Both languages have the same keys and the same blanks.</summary>
    private IEnumerable<string> Unlike()
    {
        foreach (var key in Danish.Keys.Except(English.Keys))
        {
            yield return $"English lacks '{key}', which Danish has.";
        }

        foreach (var key in English.Keys.Except(Danish.Keys))
        {
            yield return $"Danish lacks '{key}', which English has.";
        }

        foreach (var (key, text) in Danish.Where(w => w.Value.Trim().Length == 0 || (English.TryGetValue(w.Key, out var e) && e.Trim().Length == 0)))
        {
            yield return $"'{key}' is empty.";
        }

        foreach (var (key, text) in Danish)
        {
            // One and many may leave out the count.
            if (!Counted().IsMatch(key) && English.TryGetValue(key, out var english) && !BlanksOf(text).SetEquals(BlanksOf(english)))
            {
                yield return $"'{key}' has other blanks in Danish than in English.";
            }
        }
    }

    private IEnumerable<(string Language, IReadOnlyDictionary<string, string> Words)> Languages => [("Danish", Danish), ("English", English)];

    private static bool Has(IReadOnlyDictionary<string, string> words, string key) =>
        words.ContainsKey(key) || (words.ContainsKey(key + ".one") && words.ContainsKey(key + ".other"));

    private static bool IsFile(string key) => Extensions.Contains(key.Split('.')[^1]);

    private static HashSet<int> BlanksOf(string text) =>
        [.. BlankInText().Matches(text).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>$"error.{code}.title" → ^error\..+\.title$, also as a count.</summary>
    private static Regex Fits(string blank) =>
        new("^" + string.Join(".+", InBraces().Split(blank).Select(Regex.Escape)) + "(\\.one|\\.other)?$");

    /// <summary>What stands in T["…"], T.Count("…", ErrorMessage = "…".</summary>
    [GeneratedRegex("""(?<=\bT\[")[^"…]+(?=")|(?<=\bT\.Count\(")[^"…]+(?=")|(?<=ErrorMessage = ")[^"]+(?=")""")]
    private static partial Regex AskedFor();

    /// <summary>Any text in quotes that reads like a key; not what an attribute of a tag is bound to.</summary>
    [GeneratedRegex("""(?<=[^$=]")[a-z][a-z0-9-]*(?:\.[A-Za-z0-9-]+)+(?=")""")]
    private static partial Regex Whole();

    /// <summary>Any text with blanks that reads like a key.</summary>
    [GeneratedRegex("""(?<=\$")[a-z][a-z0-9-]*\.[^"\s/:]*\{[^"]*(?=")""")]
    private static partial Regex Blank();

    /// <summary>"account.password." + code</summary>
    [GeneratedRegex("""(?<=")[a-z][a-z0-9-]*\.(?:[a-z0-9-]+\.)*(?=" \+)""")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex InBraces();

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex BlankInText();

    [GeneratedRegex(@"\.(one|other)$")]
    private static partial Regex Counted();
}
