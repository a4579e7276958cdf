using System.Text;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// Markdown as a list of paragraphs, and back. Blank lines divide; each heading and each top-level list item is a
/// paragraph of its own, so that it can be talked about. <c>Split(Join(Split(x)))</c> is <c>Split(x)</c>.
/// </summary>
public static class Paragraphs
{
    public static IReadOnlyList<string> Split(string markdown)
    {
        var found = new List<string>();
        var lines = new List<string>();
        var fenced = false;
        foreach (var line in Text.Clean(markdown).Split('\n').Select(TrimEnd))
        {
            if (!fenced && (line.Length == 0 || MarkdownLine.IsHeading(line) || BeginsItem(line, lines)))
            {
                Close();
            }

            if (fenced || line.Length > 0)
            {
                lines.Add(line);
            }

            if (MarkdownLine.IsFence(line))
            {
                fenced = !fenced;
            }

            if (lines is [var only] && MarkdownLine.IsHeading(only))
            {
                Close();
            }
        }

        Close();
        return found;

        void Close()
        {
            if (lines.Count > 0)
            {
                found.Add(string.Join('\n', lines).TrimEnd());
                lines.Clear();
            }
        }
    }

    public static string Join(IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder();
        var afterItem = false;
        foreach (var paragraph in paragraphs)
        {
            var item = IsItem(paragraph);
            if (text.Length > 0)
            {
                text.Append(item && afterItem ? "\n" : "\n\n");
            }

            text.Append(paragraph);
            afterItem = item;
        }

        return text.ToString();
    }

    public static string Join(IEnumerable<Paragraph> paragraphs) => Join(paragraphs.Select(p => p.Text));

    private static bool IsItem(string paragraph) => MarkdownLine.ListMark(paragraph, insideText: false) > 0;

    private static bool BeginsItem(string line, List<string> before) =>
        before.Count > 0 && MarkdownLine.ListMark(line, insideText: !IsItem(before[0])) > 0;

    /// <summary>Two blanks at a line's end are Markdown for a line break, and stay; more or fewer go.</summary>
    private static string TrimEnd(string line) =>
        line.TrimEnd() is { Length: > 0 } text && line.EndsWith("  ", StringComparison.Ordinal) ? text + "  " : line.TrimEnd();
}
