using System.Text;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>What every writer must know about text that people wrote.</summary>
internal static class PaperText
{
    /// <summary>Without signs that no file of these formats can hold: each becomes �. Line ends become line feeds.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            clean.Append(rune.Value switch
            {
                '\r' or 0x85 or 0x2028 or 0x2029 or '\f' or '\v' => new Rune('\n'),
                '\t' or '\n' => rune,
                < 0x20 or (>= 0x7F and < 0xA0) or 0xFFFE or 0xFFFF => Rune.ReplacementChar,
                _ => rune,
            });
        }

        return clean.ToString();
    }

    /// <summary>On one line.</summary>
    public static string OneLine(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The address where it leads to the web or to mail; else null.</summary>
    public static Uri? Address(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" && Uri.TryCreate(uri.AbsoluteUri, UriKind.Absolute, out uri) ? uri : null;

    public static string Plain(IReadOnlyList<PaperRun> runs) => OneLine(string.Concat(runs.Select(r => r.Text)));

    /// <summary>Whether the first letter belongs to a script that runs from right to left (Hebrew, Arabic and their kin).</summary>
    public static bool IsRightToLeft(IReadOnlyList<PaperRun> runs) =>
        runs.SelectMany(run => run.Text.EnumerateRunes()).FirstOrDefault(Rune.IsLetter) is var first && IsOfRightToLeft(first);

    public static bool HasRightToLeft(string text) => text.EnumerateRunes().Any(IsOfRightToLeft);

    private static bool IsOfRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
