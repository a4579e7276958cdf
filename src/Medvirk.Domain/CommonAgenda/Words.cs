using System.Text;
using System.Text.RegularExpressions;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>Words as LIX counts them: runs of letters or digits, with inner hyphens or apostrophes.</summary>
internal static partial class Words
{
    public static IEnumerable<string> Of(string text) => Pattern().Matches(text).Select(match => match.Value);

    public static int Letters(string word) => word.EnumerateRunes().Count(Rune.IsLetter);

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+(?:[-'’‐‑][\p{L}\p{M}\p{Nd}]+)*")]
    private static partial Regex Pattern();
}
