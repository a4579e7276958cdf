using System.Diagnostics;
using System.IO.Compression;
using CsCheck;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Medvirk.Interchange.Documents;
using Medvirk.Interchange.Documents.Writing;

namespace Medvirk.Tests.Interchange.Documents.Writing;

public sealed class WordPaperTests
{
    [Fact]
    public void What_is_written_is_read_back_with_the_same_headings_and_paragraphs()
    {
        var document = DocumentReader.Read("dagsorden.docx", WordPaper.Write(Papers.Of(Papers.Markdown)));

        Assert.Equal(("Fælles dagsorden", "Version 7\n\nFjordby, den 4. marts 2026"), (document.Title, document.Front));
        Assert.Equal([("Hvad er galt", 1), ("Citat", 2), ("Slut", 1)], document.Sections.Select(s => (s.Heading, s.Level)));
        Assert.Equal(
            "Mange kan ikke være med. Se [vores kort](https://example.org/kort?a=1&b=2) eller skriv til [post@example.org](mailto:post@example.org).\n\n"
            + "1. først\n2. så\n   - det lille\n      1. og det mindste\n   - det andet\n\nOg mere om det andet.\n\n3. til sidst\n\nEt ord imellem.\n\n1. fem\n2. seks",
            document.Sections[0].Text);
        Assert.Equal(
            "Vi står udenfor.\n\n   - hver dag\n\nikke en overskrift\n\n| Hvem | Hvad |\n| --- | --- |\n| Alle | kode |\n| Nogle | intet |\n\nlinje 1\\\nlinje 2",
            document.Sections[1].Text);
        Assert.Equal("En linje\\\nog en til.", document.Sections[2].Text);
        Assert.Equal(LeftOut.Nothing, document.LeftOut);
    }

    [Fact]
    public void Headings_and_paragraphs_of_any_words_come_back()
    {
        var words = Gen.OneOf("Alle", "kan", "være", "med", "*", "_x_", "<b>", "&amp;", "#", "1.", "\\", "a|b", "🏘️", "שלום", "[", "](", "`").Array[1, 9].Select(w => string.Join(' ', w.Prepend("Ord")));
        Gen.Select(words, words.Array[1, 4]).Array[1, 8].Sample(
            sections =>
            {
                var paper = Papers.Of("") with
                {
                    Blocks = [.. sections.SelectMany(s => s.Item2.Select(PaperBlock (text) => new PaperParagraph(text)).Prepend(new PaperHeading(1, s.Item1)))],
                };
                using var word = Open(WordPaper.Write(paper));
                var paragraphs = word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Skip(3).Select(p => (p.ParagraphProperties?.ParagraphStyleId?.Val?.Value, p.InnerText));
                Assert.Equal(sections.SelectMany(s => s.Item2.Select(text => ((string?)null, text)).Prepend(("Heading1", s.Item1))), paragraphs);
                Assert.Equal(sections.Select(s => s.Item1), DocumentReader.Read("a.docx", WordPaper.Write(paper)).Sections.Select(s => s.Heading));
            },
            iter: 100);
    }

    [Fact]
    public void The_file_says_its_title_and_language_and_nobodys_name()
    {
        using var word = Open(WordPaper.Write(Papers.Of("Tekst.", "Mål & <midler>")));

        Assert.Equal("Mål & <midler>", word.PackageProperties.Title);
        Assert.Equal("da-DK", word.PackageProperties.Language);
        Assert.Equal(new DateTime(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc), word.PackageProperties.Created!.Value.ToUniversalTime());
        Assert.Null(word.PackageProperties.Creator);
        Assert.Equal("da-DK", word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val);
    }

    [Fact]
    public void An_English_paper_says_so()
    {
        using var word = Open(WordPaper.Write(Papers.Of("Text.") with { Language = PaperLanguage.English }));

        Assert.Equal("en-GB", word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val);
    }

    [Fact]
    public void The_header_row_of_a_table_is_marked_and_every_row_is_as_wide()
    {
        using var word = Open(WordPaper.Write(Papers.Of("| a | b |\n|---|---|\n| 1 | 2 |\n\ntekst") with
        {
            Blocks = [new PaperTable([[new PaperRun("a")]], [[[new PaperRun("1")], [new PaperRun("2")]], []])],
        }));
        var rows = word.MainDocumentPart!.Document!.Descendants<TableRow>().ToArray();

        Assert.Equal([true, false, false], rows.Select(r => r.TableRowProperties!.Elements<TableHeader>().Any()));
        Assert.All(rows, row => Assert.Equal(2, row.Elements<TableCell>().Count()));
    }

    [Fact]
    public void Links_lead_to_the_web_and_to_mail_alone()
    {
        using var word = Open(WordPaper.Write(Papers.Of("[a](https://example.org/å) [b](javascript:alert(1)) [c](file:///etc/passwd) [d](mailto:x@example.org) [e](/work) [f](https://example.org/å)")));

        Assert.Equal(["https://example.org/%C3%A5", "mailto:x@example.org"], word.MainDocumentPart!.HyperlinkRelationships.Select(r => r.Uri.AbsoluteUri));
        Assert.Equal("a b c d e f", word.MainDocumentPart.Document!.Body!.Elements<Paragraph>().ElementAt(3).InnerText);
    }

    [Fact]
    public void Words_that_run_from_right_to_left_say_so()
    {
        using var word = Open(WordPaper.Write(Papers.Of("שלום עולם\n\nDansk שלום")));
        var paragraphs = word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().Skip(3).ToArray();

        Assert.Equal([true, false], paragraphs.Select(p => p.ParagraphProperties!.BiDi is not null));
        Assert.All(paragraphs, p => Assert.NotEmpty(p.Descendants<RightToLeftText>()));
    }

    [Fact]
    public void The_same_paper_gives_the_same_bytes()
    {
        var first = WordPaper.Write(Papers.Of(Papers.Markdown));

        Assert.Equal(first, WordPaper.Write(Papers.Of(Papers.Markdown)));
        using var zip = new ZipArchive(new MemoryStream(first));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void It_is_valid()
    {
        using var word = Open(WordPaper.Write(Papers.Of(Papers.Markdown)));

        Assert.Empty(Faults(word));
    }

    [Theory]
    [MemberData(nameof(Papers.Hostile), MemberType = typeof(Papers))]
    public void Whatever_is_sent_becomes_a_valid_file_in_time(string markdown)
    {
        var clock = Stopwatch.StartNew();
        var bytes = WordPaper.Write(Papers.Of(markdown + "\n\nSlut", markdown));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));

        using var word = Open(bytes);
        Assert.Empty(Faults(word));
        Assert.Contains(word.MainDocumentPart!.Document!.Body!.Elements<Paragraph>(), p => p.InnerText.EndsWith("Slut", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_becomes_a_valid_file() =>
        Gen.String[Gen.OneOf(Gen.Char, Gen.Char["*_[](){}<>#|`~>- \n\t1.&\\!:/@"]), 0, 400].Sample(
            markdown =>
            {
                using var word = Open(WordPaper.Write(Papers.Of(markdown)));
                Assert.Empty(Faults(word));
            },
            iter: 200);

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static IEnumerable<string> Faults(WordprocessingDocument word) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Take(5).Select(e => $"{e.Path?.XPath}: {e.Description}");
}
