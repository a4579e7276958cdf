using System.Text.RegularExpressions;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>What one line of Markdown begins, as far as paragraphs and sentences need to know.</summary>
internal static partial class MarkdownLine
{
    public static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    /// <summary>The length of a top-level list mark with the blanks after it (<c>- </c>, <c>2) </c>); 0 where there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="insideText">Whether the line before is running text: then only a bullet or number 1 begins a list, as in CommonMark.</param>
    public static int ListMark(string line, bool insideText)
    {
        var mark = ListPattern().Match(line);
        return !mark.Success || (insideText && mark.Groups["number"] is { Success: true, Value: not "1" }) ? 0 : mark.Length;
    }

    public static bool IsHeading(string line) => HeadingPattern().IsMatch(line);

    public static bool IsHeadingUnderline(string line) => UnderlinePattern().IsMatch(line);

    public static bool IsFence(string line) => FencePattern().IsMatch(line);

    [GeneratedRegex(@"^ {0,3}(?:[-*+•]|(?<number>\d{1,9})[.)])[ \t]+(?=\S)")]
    private static partial Regex ListPattern();

    [GeneratedRegex(@"^ {0,3}#{1,6}(?:[ \t]|$)")]
    private static partial Regex HeadingPattern();

    [GeneratedRegex(@"^ {0,3}(?:=+|-{2,})[ \t]*$")]
    private static partial Regex UnderlinePattern();

    [GeneratedRegex(@"^ {0,3}(?:```|~~~)")]
    private static partial Regex FencePattern();
}
