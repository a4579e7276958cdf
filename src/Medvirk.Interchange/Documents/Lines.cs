using System.Text;
using System.Text.RegularExpressions;

namespace Medvirk.Interchange.Documents;

/// <summary>What lines of text look like, shared by the readers.</summary>
internal static partial class Lines
{
    /// <summary>A heading in plain text is no longer than this.</summary>
    public const int HeadingLength = 80;

    /// <summary>Normalized. Two signs that no text can hold, and normalization or a database refuses, become �.</summary>
    public static string[] Of(string text) => text.Replace('\uFFFE', '\uFFFD').Replace('\0', '\uFFFD').Normalize(NormalizationForm.FormC).Replace("\r\n", "\n", StringComparison.Ordinal)
        .Replace('\r', '\n').Replace('\u0085', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n').Replace('\f', '\n').TrimStart('\uFEFF').Split('\n');

    /// <summary>Short, with a letter, and without punctuation at its end.</summary>
    public static bool LooksLikeHeading(string line) =>
        line.Trim() is { Length: > 0 and <= HeadingLength } text && text.Any(char.IsLetter) && !EndPunctuation().IsMatch(text);

    public static bool IsBullet(string line) => BulletPattern().IsMatch(line);

    public static bool IsNumbered(string line) => NumberPattern().IsMatch(line);

    /// <summary>A row of marks: an underline or a dividing line.</summary>
    public static bool IsRule(string line) => RulePattern().IsMatch(line);

    /// <summary>Bullets that Markdown does not know become those that it knows.</summary>
    public static string WithKnownBullet(string line) => StrangeBullet().Replace(line, "$1- ");

    [GeneratedRegex(@"[.,:;!?…][)\]""'»”*_]*$")]
    private static partial Regex EndPunctuation();

    [GeneratedRegex(@"^\s*[-*+•·▪◦‣–—]\s+\S")]
    private static partial Regex BulletPattern();

    [GeneratedRegex(@"^\s*(?:\d{1,3}|[a-zA-Z])[.)]\s+\S")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^\s*(?:[-=_*~]\s*){3,}$")]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"^(\s*)[•·▪◦‣]\s+")]
    private static partial Regex StrangeBullet();
}
