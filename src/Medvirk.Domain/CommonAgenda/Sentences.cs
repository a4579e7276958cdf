using System.Text;
using System.Text.RegularExpressions;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// Where sentences end (chapter 1): at <c>. ! ? …</c> followed by white space and a capital, or by the end of the
/// paragraph; the line end closes a heading or a list item. A colon does not end a sentence, so a list's lead-in belongs
/// to its first item; nor do abbreviations, initials, ordinals, decimals and dates. Closing and opening quotes and
/// brackets may stand around the white space.
/// </summary>
public static partial class Sentences
{
    private static readonly HashSet<string> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
    };

    /// <summary>The sentences that hold a word, in order, with their white space as single blanks.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var found = new List<string>();
        foreach (var run in Runs(text))
        {
            var start = 0;
            foreach (Match mark in EndPattern().Matches(run))
            {
                var end = mark.Groups["end"].Index + mark.Groups["end"].Length;
                if (!IsInner(run[start..mark.Index], mark))
                {
                    Add(run[start..end]);
                    start = end;
                }
            }

            Add(run[start..]);
        }

        return found;

        void Add(string sentence)
        {
            if (Words.Of(sentence).Any())
            {
                found.Add(sentence.Trim());
            }
        }
    }

    /// <summary>The text cut where a sentence must end: after headings, list items and paragraphs that do not lead in to more.</summary>
    private static List<string> Runs(string text)
    {
        var runs = new List<string>();
        var run = new StringBuilder();
        var inItem = false;
        foreach (var line in LinkPattern().Replace(Shared.Text.Clean(text).Replace("\u00AD", "", StringComparison.Ordinal), "$1").Split('\n'))
        {
            var mark = MarkdownLine.ListMark(line.TrimStart(), insideText: run.Length > 0 && !inItem);
            if (MarkdownLine.IsBlank(line) || MarkdownLine.IsHeadingUnderline(line))
            {
                CloseUnlessLeadIn();
                continue;
            }

            if (mark > 0 || MarkdownLine.IsHeading(line))
            {
                CloseUnlessLeadIn();
                inItem = mark > 0;
            }

            run.Append(' ').Append(BlankPattern().Replace(line.TrimStart()[mark..], " "));
            if (MarkdownLine.IsHeading(line))
            {
                Close();
            }
        }

        Close();
        return runs;

        void CloseUnlessLeadIn()
        {
            if (inItem || !run.ToString().TrimEnd(' ', '*', '_').EndsWith(':'))
            {
                Close();
            }
        }

        void Close()
        {
            runs.Add(run.ToString().Trim());
            run.Clear();
            inItem = false;
        }
    }

    /// <summary>Whether the mark stands inside the sentence: an abbreviation, an initial, a day of a month, a lone number.</summary>
    private static bool IsInner(string before, Match mark)
    {
        if (mark.Groups["mark"].Value != ".")
        {
            return false;
        }

        var token = LastToken(before);
        var isNumber = token.Length > 0 && token.All(char.IsAsciiDigit);
        return isNumber
            ? Months.Contains(mark.Groups["next"].Value) || before.Trim().Length == token.Length
            : DanishAbbreviations.Contains(token);
    }

    /// <summary>The last word with its inner points, as "bl.a".</summary>
    private static string LastToken(string text)
    {
        var start = text.Length;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return text[start..].TrimStart('.');
    }

    [GeneratedRegex(@"(?<end>(?<mark>[.!?…]+)[)\]»«”“""'’*_]*)\s+[(\[«»„“”""'‘*_–—-]*(?<next>[\p{Lu}\p{Lt}]\p{L}*)")]
    private static partial Regex EndPattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex BlankPattern();

    /// <summary>Links and pictures, of which only the words are text.</summary>
    [GeneratedRegex(@"!?\[([^\]\n]*)\]\([^)\s]*(?:\s+""[^""]*"")?\)")]
    private static partial Regex LinkPattern();
}
