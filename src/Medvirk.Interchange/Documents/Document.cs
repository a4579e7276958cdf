namespace Medvirk.Interchange.Documents;

/// <summary>A paper in neutral form, whatever file it came from: front matter, then sections. Texts are Markdown.</summary>
/// <param name="Title">The title, one line; null where there is none.</param>
/// <param name="Front">What else stands before the first section, Markdown; may be empty.</param>
/// <param name="Sections">Headings with what stands below each, in order.</param>
/// <param name="LeftOut">What the file holds that is no running text, and was not taken over.</param>
public sealed record Document(string? Title, string Front, IReadOnlyList<Section> Sections, LeftOut LeftOut)
{
    /// <summary>
    /// Finds title and front matter. Text before the first heading is front matter, and then there is no title. Else the
    /// title is a top heading that no other shares, or the first of the headings at the start with nothing of their own
    /// below them; the rest of those are front matter. Without headings all is one section.
    /// </summary>
    /// <param name="sections">In order.</param>
    /// <param name="leftOut">What was not taken over.</param>
    internal static Document Of(IReadOnlyList<Section> sections, LeftOut leftOut)
    {
        if (sections is [{ Heading: "" } before, _, ..])
        {
            return new Document(null, before.Text, [.. sections.Skip(1)], leftOut);
        }

        if (sections is [{ Heading.Length: > 0 } top, _, ..] && sections.Skip(1).All(s => s.Level > top.Level))
        {
            return new Document(top.Heading, top.Text, [.. sections.Skip(1)], leftOut);
        }

        var lone = 0;
        while (lone < sections.Count - 1 && sections[lone].Blocks.Count == 0 && sections[lone + 1].Level <= sections[lone].Level)
        {
            lone++;
        }

        return new Document(
            lone > 0 ? sections[0].Heading : null,
            string.Join("\n\n", sections.Take(lone).Skip(1).Select(s => s.Heading)),
            [.. sections.Skip(lone)],
            leftOut);
    }
}

/// <param name="Heading">One line, plain text.</param>
/// <param name="Level">1 is the highest; a Word title is 0.</param>
/// <param name="Blocks">What stands below it: paragraphs, list items, tables and the like, each as Markdown.</param>
public sealed record Section(string Heading, int Level, IReadOnlyList<string> Blocks)
{
    public string Text => string.Join("\n\n", Blocks);
}

/// <param name="Pictures">Pictures, drawings and charts.</param>
/// <param name="Comments">Comments in the margin.</param>
/// <param name="HeadersAndFooters">Running heads and feet that hold words.</param>
public sealed record LeftOut(int Pictures, int Comments, int HeadersAndFooters)
{
    public static readonly LeftOut Nothing = new(0, 0, 0);
}
