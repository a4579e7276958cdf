namespace Medvirk.Domain.Shared;

/// <summary>Text as it is kept: NFC, no surrounding blanks, line ends as one line feed.</summary>
public static class Text
{
    public static string Clean(string text) =>
        text.Normalize(System.Text.NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    public static string? CleanOrNull(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Clean(text);
}
