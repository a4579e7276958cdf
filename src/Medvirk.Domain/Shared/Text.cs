using System.Text;

namespace Medvirk.Domain.Shared;

/// <summary>Text as it is kept: NFC, no surrounding blanks, line ends as one line feed.</summary>
public static class Text
{
    public static string Clean(string text) =>
        Normal(text, NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    public static string? CleanOrNull(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Clean(text);

    /// <summary>Normalized. What no text can hold (NUL, half a sign, U+FFFE, U+FFFF), and databases refuse, becomes �.</summary>
    public static string Normal(string text, NormalizationForm form) => (text.Any(IsSuspect) ? Whole(text) : text).Normalize(form);

    /// <summary>The first characters, so many at most; a sign of two parts (😀) is never cut in half.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static bool IsSuspect(char sign) => sign is '\0' or '\uFFFE' or '\uFFFF' || char.IsSurrogate(sign);

    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var sign in text.EnumerateRunes())
        {
            whole.Append((sign.Value is 0 or 0xFFFE or 0xFFFF ? Rune.ReplacementChar : sign).ToString());
        }

        return whole.ToString();
    }
}
