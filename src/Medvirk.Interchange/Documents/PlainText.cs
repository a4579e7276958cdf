namespace Medvirk.Interchange.Documents;

/// <summary>
/// Plain text: a heading is a short line between blank lines without end punctuation, that stands above something;
/// or a line with a row of marks under it. What is not a heading is kept line by line.
/// </summary>
internal static class PlainText
{
    public static Document Read(string text)
    {
        var groups = Groups(text);
        var sections = new SectionBuilder();
        for (var i = 0; i < groups.Count; i++)
        {
            if (Heading(groups, i) is { } heading)
            {
                sections.Heading(heading, level: 1);
            }
            else
            {
                sections.Block(Block(groups[i]));
            }
        }

        return sections.Build(LeftOut.Nothing);
    }

    /// <summary>Lines that stand together, between blank lines. A row of marks below more than one line stands alone.</summary>
    private static List<string[]> Groups(string text)
    {
        var groups = new List<List<string>> { new() };
        foreach (var line in Lines.Of(text).Select(line => line.TrimEnd()))
        {
            if (line.Length == 0 || (Lines.IsRule(line) && groups[^1].Count > 1))
            {
                groups.Add([]);
            }

            if (line.Length > 0)
            {
                groups[^1].Add(line);
            }

            if (Lines.IsRule(line))
            {
                groups.Add([]);
            }
        }

        return [.. groups.Where(g => g.Count > 0).Select(g => g.ToArray())];
    }

    private static string? Heading(List<string[]> groups, int at)
    {
        if (groups[at] is [var underlined, var rule] && Lines.IsRule(rule) && underlined.Length <= Lines.HeadingLength)
        {
            return underlined.Trim();
        }

        return groups[at] is [var line] && at + 1 < groups.Count && Lines.LooksLikeHeading(line) && !IsListed(line, groups[at + 1])
            ? line.Trim()
            : null;
    }

    /// <summary>A bullet, or a numbered line that the next number follows.</summary>
    private static bool IsListed(string line, string[] next) =>
        Lines.IsBullet(line) || (Lines.IsNumbered(line) && Lines.IsNumbered(next[0]) && next.Length == 1);

    /// <summary>The lines without the indent that they share, so that Markdown does not take them for code.</summary>
    private static string Block(string[] lines)
    {
        if (!Lines.IsBullet(lines[0]) && !Lines.IsNumbered(lines[0]))
        {
            return string.Join('\n', lines.Select(line => Lines.WithKnownBullet(line.TrimStart())));
        }

        var indent = lines.Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => Lines.WithKnownBullet(line[indent..])));
    }
}
