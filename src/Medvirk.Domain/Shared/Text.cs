namespace Medvirk.Domain.Shared;

/// <summary>Text as it is kept: NFC, no surrounding blanks, line ends as one line feed.</summary>
public static class Text
{
    public static string Clean(string text) =>
        text.Normalize(System.Text.NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    public static string? CleanOrNull(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Clean(text);

    /// <summary>The first characters, so many at most; a sign of two parts (😀) is never cut in half.</summary>
    public static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
}
