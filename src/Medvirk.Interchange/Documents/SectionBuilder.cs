using System.Text;

namespace Medvirk.Interchange.Documents;

/// <summary>Gathers headings and blocks in the order in which a reader meets them.</summary>
internal sealed class SectionBuilder
{
    private readonly List<(string Heading, int Level, List<StringBuilder> Blocks)> sections = [("", 1, [])];

    public void Heading(string text, int level) => sections.Add((text, level, []));

    public void Block(string markdown) => sections[^1].Blocks.Add(new StringBuilder(markdown));

    /// <summary>Puts a list item right below the one before, in the same block.</summary>
    public void NextItem(string markdown)
    {
        if (sections[^1].Blocks is [.., var list])
        {
            list.Append('\n').Append(markdown);
        }
        else
        {
            Block(markdown);
        }
    }

    public Document Build(LeftOut leftOut) => Document.Of(
        [
            .. sections.Where(s => s.Heading.Length > 0 || s.Blocks.Count > 0)
                .Select(s => new Section(s.Heading, s.Level, [.. s.Blocks.Select(b => b.ToString())])),
        ],
        leftOut);
}
