namespace Medvirk.Interchange.Documents.Writing;

/// <summary>One block of a paper.</summary>
public abstract record PaperBlock;

/// <summary>A heading. Within a list or a quotation it is written as bold text: it does not divide the paper.</summary>
/// <param name="Level">1 is the highest below the title.</param>
public sealed record PaperHeading(int Level, IReadOnlyList<PaperRun> Runs) : PaperBlock
{
    public PaperHeading(int level, string text)
        : this(level, [new PaperRun(text)])
    {
    }
}

public sealed record PaperParagraph(IReadOnlyList<PaperRun> Runs) : PaperBlock
{
    public PaperParagraph(string text)
        : this([new PaperRun(text)])
    {
    }
}

/// <param name="IsOrdered">Numbered; else with bullets.</param>
/// <param name="Start">The first number.</param>
/// <param name="Items">Each a few blocks, lists among them.</param>
public sealed record PaperList(bool IsOrdered, int Start, IReadOnlyList<IReadOnlyList<PaperBlock>> Items) : PaperBlock;

public sealed record PaperQuote(IReadOnlyList<PaperBlock> Blocks) : PaperBlock;

/// <summary>Lines kept as they stand, as program text is.</summary>
public sealed record PaperLines(string Text) : PaperBlock;

/// <summary>A table. Rows that are shorter than the longest are filled up with empty cells.</summary>
/// <param name="Header">The first row: what the columns are.</param>
/// <param name="Rows">The rest. Each cell is a line of runs.</param>
public sealed record PaperTable(IReadOnlyList<IReadOnlyList<PaperRun>> Header, IReadOnlyList<IReadOnlyList<IReadOnlyList<PaperRun>>> Rows) : PaperBlock
{
    /// <summary>Columns.</summary>
    internal int Width => Rows.Select(row => row.Count).Append(Header.Count).Max();

    internal IEnumerable<IReadOnlyList<PaperRun>> Filled(IReadOnlyList<IReadOnlyList<PaperRun>> row) =>
        row.Concat(Enumerable.Repeat<IReadOnlyList<PaperRun>>([], Width - row.Count));
}

/// <summary>A line across, between what belongs apart.</summary>
public sealed record PaperDivider : PaperBlock;

/// <summary>Words that look alike.</summary>
/// <param name="Text">A line feed is a new line.</param>
/// <param name="Link">An absolute address of the web or of mail; any other is left out, and the words stay.</param>
public sealed record PaperRun(string Text, PaperMarks Marks = PaperMarks.None, string? Link = null);

[Flags]
public enum PaperMarks
{
    None = 0,
    Bold = 1,
    Italic = 2,
    Code = 4,
    Struck = 8,
}
