using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Medvirk.Interchange.Documents;

/// <summary>Walks the body of a Word file and gives its blocks in order.</summary>
internal sealed class WordBlocks(MainDocumentPart main)
{
    private readonly WordStyles styles = new(main);
    private readonly WordLists lists = new(main);
    private readonly WordText text = new(main);
    private bool afterItem;

    public IEnumerable<WordBlock> Of(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            foreach (var block in OfOne(child))
            {
                afterItem = !block.IsParagraph && block.HeadingLevel is null && lists.IsItem(child);
                yield return block;
            }
        }
    }

    private IEnumerable<WordBlock> OfOne(OpenXmlElement element) => element switch
    {
        Paragraph paragraph => OfParagraph(paragraph),
        Table table => OfTable(table),
        DeletedRun or MoveFromRun => [],
        AlternateContent both => Of((OpenXmlElement?)both.GetFirstChild<AlternateContentChoice>() ?? both),
        _ when element.Descendants<Paragraph>().Any() => Of(element),
        _ => [],
    };

    private IEnumerable<WordBlock> OfParagraph(Paragraph paragraph)
    {
        var plain = text.Plain(paragraph);
        if (plain.Any(c => !char.IsWhiteSpace(c)))
        {
            var style = styles.Of(paragraph);
            if (style.HeadingLevel is { } level)
            {
                yield return new WordBlock("", plain, level, IsParagraph: false, ContinuesList: false);
            }
            else if (lists.Mark(paragraph, style.NumberingId, style.NumberingLevel) is { } mark)
            {
                var below = "\n" + new string(' ', mark.Length);
                yield return new WordBlock(mark + text.Markdown(paragraph).Replace("\n", below, StringComparison.Ordinal), plain, null, IsParagraph: false, afterItem);
            }
            else
            {
                yield return new WordBlock(WordText.AtLineStart(text.Markdown(paragraph)), plain, null, IsParagraph: true, ContinuesList: false);
            }
        }

        foreach (var block in Beside(paragraph))
        {
            yield return block;
        }
    }

    /// <summary>Notes and text boxes come below the paragraph they hang on; headings in them are text.</summary>
    private IEnumerable<WordBlock> Beside(Paragraph paragraph) => text.Notes(paragraph).Concat(WordText.Boxes(paragraph))
        .SelectMany(Of)
        .Select(block => block.HeadingLevel is null ? block : block with { HeadingLevel = null, Markdown = block.Plain });

    /// <summary>A table of one cell is a frame around its text; others become rows of cells, the first as head.</summary>
    private IEnumerable<WordBlock> OfTable(Table table)
    {
        var rows = Inner<TableRow>(table).Select(row => Inner<TableCell>(row).ToArray()).Where(row => row.Length > 0).ToArray();
        if (rows is [[var only]])
        {
            return Of(only);
        }

        var cells = rows.Select(row => row.Select(Cell).ToArray()).ToArray();
        var notes = rows.SelectMany(row => row).SelectMany(InCell).SelectMany(Beside).ToArray();
        if (cells.All(row => row.All(cell => cell.Length == 0)))
        {
            return notes;
        }

        var width = cells.Max(row => row.Length);
        var lines = cells.Select(row => Row(row, width)).ToList();
        lines.Insert(1, Row([.. Enumerable.Repeat("---", width)], width));
        return notes.Prepend(new WordBlock(string.Join('\n', lines), "", null, IsParagraph: false, ContinuesList: false));
    }

    private string Cell(TableCell cell) => string.Join(" / ", InCell(cell)
        .Select(p => text.Markdown(p).Replace("\\\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Trim())
        .Where(t => t.Length > 0));

    /// <summary>The cell's paragraphs, those of tables inside it too, but not those of text boxes.</summary>
    private static IEnumerable<Paragraph> InCell(TableCell cell) =>
        cell.Descendants<Paragraph>().Where(p => !p.Ancestors<TextBoxContent>().Any(box => box.Ancestors().Contains(cell)));

    /// <summary>Rows of a table, cells of a row: also inside content controls, but not those of tables inside.</summary>
    private static IEnumerable<T> Inner<T>(OpenXmlElement parent)
        where T : OpenXmlElement =>
        parent.Descendants<T>().Where(e => e.Ancestors().First(a => a.GetType() == parent.GetType()) == parent);

    private static string Row(string[] cells, int width) =>
        "| " + string.Join(" | ", cells.Concat(Enumerable.Repeat("", width - cells.Length))) + " |";
}
