using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using Medvirk.Interchange.Documents;
using static Medvirk.Tests.Interchange.Documents.Docx;

namespace Medvirk.Tests.Interchange.Documents;

public sealed class WordDocumentTests
{
    [Fact]
    public void Headings_are_found_by_style_by_inherited_style_and_by_outline_level()
    {
        var document = Read(Of(
            P("Grundlag", "Titel"), P("Om os."), P("Udfordring", "Overskrift1"), P("a"), P("Formål", "Kapitel"), P("b"),
            "<w:p><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>" + R("Mål") + "</w:p>", P("c"), P("ikke en overskrift", "Ring")));

        Assert.Equal(("Grundlag", "Om os."), (document.Title, document.Front));
        Assert.Equal([("Udfordring", 1, "a"), ("Formål", 1, "b"), ("Mål", 2, "c\n\nikke en overskrift")], document.Sections.Select(s => (s.Heading, s.Level, s.Text)));
    }

    [Fact]
    public void Lists_are_counted_and_indented() =>
        Assert.Equal(
            "Vi vil:\n\n- bygge\n   - huse\n- bo\n\nOg så:\n\n1. først\n2. så",
            Body(P("Vi vil:"), Item("bygge", 1), Item("huse", 1, 1), Item("bo", 1), P("Og så:"), Item("først", 2), Item("så", 2)));

    [Fact]
    public void Where_no_paragraph_is_a_heading_by_style_short_ones_are() =>
        Assert.Equal(["Udfordring", "Formål"], Read(Of(P("Udfordring"), P("Det er svært at være med."), P("Formål"), P("Alle skal kunne."))).Sections.Select(s => s.Heading));

    [Fact]
    public void Tables_become_rows_and_a_frame_of_one_cell_its_text()
    {
        var table = "<w:tbl><w:tr><w:tc>" + P("Hvem") + "</w:tc><w:tc>" + P("Hv|ad") + "</w:tc></w:tr><w:tr><w:tc>" + P("Os") + P("og jer") + "</w:tc></w:tr></w:tbl>";

        Assert.Equal("Før.\n\n| Hvem | Hv\\|ad |\n| --- | --- |\n| Os / og jer |  |\n\nI ramme.", Body(P("Før."), table, "<w:tbl><w:tr><w:tc>" + P("I ramme.") + "</w:tc></w:tr></w:tbl>"));
    }

    [Fact]
    public void A_table_in_a_table_is_read_once()
    {
        var inner = "<w:tbl><w:tr><w:tc>" + P("inde") + "</w:tc><w:tc>" + P("her") + "</w:tc></w:tr></w:tbl>";

        Assert.Equal("| ude | inde / her |\n| --- | --- |", Body("<w:tbl><w:tr><w:tc>" + P("ude") + "</w:tc><w:tc>" + inner + "<w:p/></w:tc></w:tr></w:tbl>"));
    }

    [Fact]
    public void Inserted_text_is_taken_and_deleted_text_left() =>
        Assert.Equal("Det nye ord.", Body("<w:p>" + R("Det ") + "<w:ins w:id=\"1\">" + R("nye ") + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>gamle </w:delText></w:r></w:del>" + R("ord.") + "</w:p>"));

    [Fact]
    public void Content_controls_fields_breaks_and_hyphens_keep_their_words() =>
        Assert.Equal(
            "Et felt\\\nog re-use her.",
            Body("<w:sdt><w:sdtContent><w:p><w:sdt><w:sdtContent>" + R("Et ") + "</w:sdtContent></w:sdt><w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple w:instr=\"X\">" + R("felt") + "</w:fldSimple>"
                + "<w:r><w:br/></w:r>" + R("og re") + "<w:r><w:noBreakHyphen/></w:r>" + R("use") + "<w:r><w:tab/></w:r>" + R("her.") + "</w:p></w:sdtContent></w:sdt>"));

    [Fact]
    public void Footnotes_come_below_their_paragraph()
    {
        var bytes = With(
            main => Write(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Namespaces}><w:footnote w:id=\"1\">{P("Kilden er her.")}</w:footnote></w:footnotes>"),
            "<w:p>" + R("En påstand.") + "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", P("Videre."));

        Assert.Equal("En påstand.\n\nKilden er her.\n\nVidere.", Text(Read(bytes)));
    }

    [Fact]
    public void A_text_box_given_in_two_forms_is_read_once()
    {
        var drawing = "<w:drawing><wp:inline><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>"
            + P("I boksen.") + "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";
        var box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">" + drawing + "</mc:Choice>"
            + "<mc:Fallback><w:pict><w:txbxContent>" + P("I boksen.") + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + R("Ved siden af.") + "</w:p>";

        Assert.Equal("Ved siden af.\n\nI boksen.", Body(box));
    }

    [Fact]
    public void Links_keep_their_address_where_it_is_of_the_web()
    {
        var bytes = With(
            main =>
            {
                main.AddHyperlinkRelationship(new Uri("https://example.org/(a)"), true, "rId90");
                main.AddHyperlinkRelationship(new Uri("file:///etc/passwd"), true, "rId91");
            },
            "<w:p><w:hyperlink r:id=\"rId90\">" + R("Læs") + "</w:hyperlink>" + R(" og ") + "<w:hyperlink r:id=\"rId91\">" + R("se") + "</w:hyperlink></w:p>");

        Assert.Equal("[Læs](https://example.org/%28a%29) og se", Text(Read(bytes)));
    }

    [Fact]
    public void What_Markdown_would_take_for_marks_is_escaped() =>
        Assert.Equal("\\- 5 \\* 3 \\<b> \\_x\\_ snake_case \\[a\\].\n\n2015\\. Vi.\n\n\\# 1", Body(P("- 5 * 3 <b> _x_ snake_case [a]."), P("2015. Vi."), P("# 1")));

    [Fact]
    public void Pictures_comments_and_running_heads_are_counted_as_left_out()
    {
        var bytes = With(
            main =>
            {
                Write(main.AddNewPart<WordprocessingCommentsPart>(), $"<w:comments {Namespaces}><w:comment w:id=\"1\">{P("Hm")}</w:comment></w:comments>");
                Write(main.AddNewPart<HeaderPart>(), $"<w:hdr {Namespaces}>{P("Fjordby")}</w:hdr>");
                Write(main.AddNewPart<FooterPart>(), $"<w:ftr {Namespaces}>{P("1")}</w:ftr>");
            },
            "<w:p>" + R("Se her.") + "<w:r><w:drawing/></w:r></w:p>");

        Assert.Equal(new LeftOut(Pictures: 1, Comments: 1, HeadersAndFooters: 1), Read(bytes).LeftOut);
    }

    [Fact]
    public void No_words_are_lost_whatever_the_order_of_blocks()
    {
        var word = Gen.OneOf("Alle", "kan", "være", "med", "bl.a.", "her", "2015.", "*vi*", "ø_å", "-", "a|b");
        var words = word.Array[1, 8].Select(w => string.Join(' ', w));
        var block = Gen.OneOf(
            words.Select(w => (P(w), w)),
            words.Select(w => (P(w, "Overskrift1"), w)),
            words.Select(w => (P(w, "Titel"), w)),
            Gen.Select(words, Gen.Int[1, 2], Gen.Int[0, 1], (w, list, level) => (Item(w, list, level), w)),
            words.Select(w => ("<w:tbl><w:tr><w:tc>" + P(w) + "</w:tc><w:tc>" + P("celle") + "</w:tc></w:tr></w:tbl>", w + " celle")),
            words.Select(w => ("<w:sdt><w:sdtContent>" + P(w) + "</w:sdtContent></w:sdt>", w)));
        block.Array[1, 12].Sample(
            blocks =>
            {
                var document = Read(Of([.. blocks.Select(b => b.Item1), P("Slut.")]));
                Assert.Equal(Letters(string.Join(' ', blocks.Select(b => b.Item2)) + "Slut."), Letters(All(document)));
            },
            iter: 300);
    }

    [Fact]
    public void A_broken_file_is_refused_and_never_crashes()
    {
        var good = Of(P("Udfordring", "Overskrift1"), P("Tekst."), Item("punkt", 1));
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte, Gen.Int[0, 3]).Array[1, 6].Sample(
            changes =>
            {
                var bytes = good.ToArray();
                foreach (var (at, value, cut) in changes)
                {
                    bytes[at % bytes.Length] = value;
                    bytes = cut == 0 ? bytes[..Math.Clamp(at, 4, bytes.Length)] : bytes;
                }

                try
                {
                    Read(bytes);
                }
                catch (DocumentException)
                {
                    // A clear no is what a broken file shall get.
                }
            },
            iter: 500);
    }

    [Fact]
    public void A_zip_cut_in_half_is_broken() => Assert.Equal(DocumentFault.Broken, Fault(Of(P("Tekst."))[..900]));

    [Fact]
    public void A_zip_that_is_no_office_file_is_of_unknown_type() => Assert.Equal(DocumentFault.UnknownType, Fault(Zip(("content.xml", "<a/>"))));

    [Fact]
    public void A_spreadsheet_is_of_unknown_type()
    {
        var stream = new MemoryStream();
        using (var sheet = SpreadsheetDocument.Create(stream, DocumentFormat.OpenXml.SpreadsheetDocumentType.Workbook))
        {
            Write(sheet.AddWorkbookPart(), "<x:workbook xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheets/></x:workbook>");
        }

        Assert.Equal(DocumentFault.UnknownType, Fault(stream.ToArray()));
    }

    [Fact]
    public void Broken_markup_is_broken() => Assert.Equal(DocumentFault.Broken, Fault(Replacing("word/document.xml", s => s.Write("<w:document"u8))));

    [Fact]
    public void A_file_that_unpacks_to_a_giant_is_unsafe() => Assert.Equal(DocumentFault.Unsafe, Fault(Replacing("word/document.xml", stream =>
    {
        var zeros = new byte[1024 * 1024];
        for (var i = 0; i < 51; i++)
        {
            stream.Write(zeros);
        }
    })));

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document {0}><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><w:document {0}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>")]
    public void Entities_are_unsafe(string xml) =>
        Assert.Equal(DocumentFault.Unsafe, Fault(Replacing("word/document.xml", s => s.Write(Encoding.UTF8.GetBytes(xml.Replace("{0}", Namespaces, StringComparison.Ordinal))))));

    [Fact]
    public void Elements_nested_without_end_are_unsafe()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100_000));

        Assert.Equal(DocumentFault.Unsafe, Fault(Replacing("word/document.xml", s => s.Write(Encoding.UTF8.GetBytes($"<w:document {Namespaces}><w:body>{deep}")))));
    }

    [Fact]
    public void A_file_of_very_many_paragraphs_is_read_in_time() =>
        Assert.Equal(40_000, Read(Of([.. Enumerable.Repeat(P("Ord her.", null), 40_000)])).Sections.Single().Blocks.Count);

    [Fact]
    public void More_text_than_the_limit_is_too_large() =>
        Assert.Equal(DocumentFault.TooLarge, Fault(Of(P(new string('a', DocumentReader.TextLength + 1)))));

    private static Document Read(byte[] bytes) => DocumentReader.Read("grundlag.docx", bytes);

    private static string Body(params string[] blocks) => Text(Read(Of(blocks)));

    private static string Text(Document document) => string.Join("\n\n", document.Sections.Select(s => s.Text).Prepend(document.Front).Where(t => t.Length > 0));

    private static string All(Document document) => document.Title + " " + document.Front + " " + string.Concat(document.Sections.Select(s => s.Heading + " " + s.Text));

    /// <summary>Letters only: numbers of lists are not in Word's text.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static DocumentFault Fault(byte[] bytes) => Assert.Throws<DocumentException>(() => Read(bytes)).Fault;
}
