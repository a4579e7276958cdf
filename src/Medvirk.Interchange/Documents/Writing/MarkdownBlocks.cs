using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>Markdown as blocks of a paper. HTML in it is text, pictures become their descriptions, and links lead to the web or to mail alone.</summary>
public static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePipeTables().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    /// <summary>The text's blocks. Its highest heading becomes one of the level asked for.</summary>
    /// <param name="markdown">Where it nests too deep to be read, it is one paragraph as it was written.</param>
    /// <param name="headingLevel">From 1.</param>
    public static IReadOnlyList<PaperBlock> Of(string markdown, int headingLevel = 1)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return [new PaperParagraph(markdown)];
        }

        var highest = document.Descendants<HeadingBlock>().Select(h => h.Level).DefaultIfEmpty(1).Min();
        return OfAll(document, headingLevel - highest);
    }

    private static IReadOnlyList<PaperBlock> OfAll(ContainerBlock blocks, int deeper) => [.. blocks.SelectMany(block => Of(block, deeper))];

    private static IEnumerable<PaperBlock> Of(Block block, int deeper) => block switch
    {
        HeadingBlock heading => [new PaperHeading(heading.Level + deeper, MarkdownRuns.Of(heading.Inline))],
        ParagraphBlock paragraph => [new PaperParagraph(MarkdownRuns.Of(paragraph.Inline))],
        ListBlock list => [OfList(list, deeper)],
        QuoteBlock quote => [new PaperQuote(OfAll(quote, deeper))],
        CodeBlock code => [new PaperLines(code.Lines.ToString())],
        Table table => [OfTable(table)],
        ThematicBreakBlock => [new PaperDivider()],
        LinkReferenceDefinitionGroup => [],
        ContainerBlock other => OfAll(other, deeper),
        LeafBlock other => [new PaperParagraph(MarkdownRuns.Of(other.Inline))],
        _ => [],
    };

    private static PaperList OfList(ListBlock list, int deeper) => new(
        list.IsOrdered,
        int.TryParse(list.OrderedStart, out var start) ? start : 1,
        [.. list.OfType<ListItemBlock>().Select(item => OfAll(item, deeper))]);

    private static PaperTable OfTable(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(OfCell).ToArray()).ToArray();
        return new PaperTable(rows[0], rows[1..]);
    }

    private static IReadOnlyList<PaperRun> OfCell(TableCell cell) =>
        [.. cell.OfType<LeafBlock>().SelectMany(leaf => MarkdownRuns.Of(leaf.Inline))];
}
