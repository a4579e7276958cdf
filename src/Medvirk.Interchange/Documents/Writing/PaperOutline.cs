namespace Medvirk.Interchange.Documents.Writing;

/// <summary>The headings of a paper as they are written: none skips a level, since who listens to it would look for what is missing.</summary>
internal static class PaperOutline
{
    /// <summary>The blocks, with the levels of their headings closed up.</summary>
    /// <param name="deepest">The deepest level that the format has below the title.</param>
    public static IReadOnlyList<PaperBlock> Of(Paper paper, int deepest)
    {
        var open = new Stack<int>();
        return [.. paper.Blocks.Select(block => block is PaperHeading heading ? heading with { Level = Math.Min(deepest, Closed(heading.Level)) } : block)];

        int Closed(int level)
        {
            while (open.Count > 0 && open.Peek() >= level)
            {
                open.Pop();
            }

            open.Push(level);
            return open.Count;
        }
    }
}
