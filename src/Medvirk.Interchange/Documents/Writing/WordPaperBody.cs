using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WrittenDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>The blocks of a paper as those of a Word file. Lists and quotations become paragraphs that stand in, so nothing nests.</summary>
internal sealed class WordPaperBody(MainDocumentPart main, WordPaperLists lists)
{
    private const int DeepestHeading = 6;

    private readonly WordPaperRuns text = new(main);

    /// <summary>Where a paragraph stands: how many lists and quotations it is in, and whether a quotation is one of them.</summary>
    private readonly record struct Place(int Depth, bool IsQuoted)
    {
        public Place Deeper => this with { Depth = Math.Min(WordPaperLists.DeepestLevel + 1, Depth + 1) };

        public string? Style => IsQuoted ? "Quote" : Depth > 0 ? "ListParagraph" : null;
    }

    /// <param name="footer">The relationship to the footer.</param>
    public WrittenDocument Of(Paper paper, string footer)
    {
        var body = new Body(Paragraph("Title", [new PaperRun(PaperText.OneLine(paper.Title))]));
        body.Append(paper.Under.Select(line => Paragraph("Subtitle", [new PaperRun(PaperText.OneLine(line))])));
        body.Append(PaperOutline.Of(paper, DeepestHeading).SelectMany(block => Of(block, default)));
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
            new PageSize { Width = 11_906, Height = 16_838 },
            new PageMargin { Top = 1_418, Bottom = 1_418, Left = 1_418, Right = 1_418, Header = 709, Footer = 709, Gutter = 0 }));
        return new WrittenDocument(body);
    }

    private IEnumerable<OpenXmlElement> Of(PaperBlock block, Place place) => block switch
    {
        PaperHeading heading when place == default => [Paragraph($"Heading{heading.Level}", heading.Runs)],
        PaperHeading heading => [In(place, [.. heading.Runs.Select(run => run with { Marks = run.Marks | PaperMarks.Bold })])],
        PaperParagraph paragraph => [In(place, paragraph.Runs)],
        PaperList list => OfList(list, place),
        PaperQuote quote => quote.Blocks.SelectMany(inner => Of(inner, place.Deeper with { IsQuoted = true })),
        PaperLines lines => [Indented(Paragraph("Lines", [new PaperRun(lines.Text)]), place)],
        PaperTable table => OfTable(table),
        PaperDivider => [Paragraph("Divider", [])],
        _ => throw new InvalidOperationException($"A block of kind {block.GetType().Name} has no form in Word."),
    };

    private IEnumerable<OpenXmlElement> OfList(PaperList list, Place place)
    {
        var level = Math.Min(WordPaperLists.DeepestLevel, place.Depth);
        var number = lists.Begin(list, level);
        foreach (var item in list.Items)
        {
            // The mark hangs on the item's first paragraph. An item that begins with something else gets an empty one.
            var first = item.Count > 0 ? item[0] as PaperParagraph : null;
            var marked = Paragraph("ListParagraph", first?.Runs ?? []);
            marked.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = number });
            yield return marked;
            foreach (var element in item.Skip(first is null ? 0 : 1).SelectMany(inner => Of(inner, place.Deeper)))
            {
                yield return element;
            }
        }
    }

    private IEnumerable<OpenXmlElement> OfTable(PaperTable table)
    {
        var made = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true }),
            new TableGrid(Enumerable.Range(0, table.Width).Select(_ => new GridColumn { Width = $"{9_070 / table.Width}" })));
        made.Append(Row(table.Filled(table.Header).Select(runs => runs.Select(run => run with { Marks = run.Marks | PaperMarks.Bold }).ToArray()), isHeader: true));
        made.Append(table.Rows.Select(row => Row(table.Filled(row), isHeader: false)));

        // Two tables without a paragraph between would be taken for one.
        return [made, Paragraph(null, [])];
    }

    private TableRow Row(IEnumerable<IReadOnlyList<PaperRun>> cells, bool isHeader)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (isHeader)
        {
            row.TableRowProperties!.Append(new TableHeader());
        }

        row.Append(cells.Select(runs => new TableCell(Paragraph(null, runs))));
        return row;
    }

    private Paragraph In(Place place, IReadOnlyList<PaperRun> runs) => Indented(Paragraph(place.Style, runs), place);

    private static Paragraph Indented(Paragraph paragraph, Place place)
    {
        if (place.Depth > 0)
        {
            paragraph.ParagraphProperties!.Indentation = new Indentation { Left = $"{place.Depth * WordPaperLists.Indent}" };
        }

        return paragraph;
    }

    private Paragraph Paragraph(string? style, IReadOnlyList<PaperRun> runs)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
        {
            properties.ParagraphStyleId = new ParagraphStyleId { Val = style };
        }

        if (PaperText.IsRightToLeft(runs))
        {
            properties.BiDi = new BiDi();
        }

        var paragraph = new Paragraph(properties);
        paragraph.Append(text.Of(runs));
        return paragraph;
    }
}
