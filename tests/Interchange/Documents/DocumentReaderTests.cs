using System.Text;
using CsCheck;
using Medvirk.Interchange.Documents;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Interchange.Documents;

public sealed class DocumentReaderTests
{
    private const string Paper = "Grundlag\n\nGruppen for – NOGET\n\nMarts 2026\n\nUdfordring\n\nDet er svært.\nMeget.\n\nFormål\n\nVi vil:\n\n- bygge\n- bo\n\nFjordby\n";

    [Fact]
    public void In_plain_text_a_short_line_between_blank_lines_without_end_punctuation_is_a_heading()
    {
        var document = DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(Paper));

        Assert.Equal(("Grundlag", "Gruppen for – NOGET\n\nMarts 2026"), (document.Title, document.Front));
        Assert.Equal(
            [("Udfordring", "Det er svært.\nMeget."), ("Formål", "Vi vil:\n\n- bygge\n- bo\n\nFjordby")],
            document.Sections.Select(s => (s.Heading, s.Text)));
    }

    [Theory]
    [InlineData("Vi vil:")]
    [InlineData("Det er nok.")]
    [InlineData("Er det nok?")]
    [InlineData("Alle (også os.)")]
    [InlineData("- et punkt")]
    [InlineData("• et punkt")]
    [InlineData("2015")]
    [InlineData("To linjer\nsammen")]
    [InlineData("En linje der er så lang at ingen vil tro at den er en overskrift til noget som helst andet")]
    public void What_is_no_heading_stays_text(string line) =>
        Assert.DoesNotContain(DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes($"Begynd.\n\n{line}\n\nTekst.")).Sections, s => s.Heading.Length > 0);

    [Fact]
    public void A_numbered_heading_is_one_and_numbered_lines_in_a_row_are_not()
    {
        var document = DocumentReader.Read("a.txt", "1. Baggrund\n\nTekst.\n\n2. Formål\n\nTekst.\n\n1. bolig\n\n2. arbejde\n\n3. fritid"u8.ToArray());

        Assert.Equal(["1. Baggrund", "2. Formål"], document.Sections.Select(s => s.Heading));
    }

    [Fact]
    public void A_line_with_a_row_of_marks_under_it_is_a_heading() =>
        Assert.Equal(["Formål", "Mål"], DocumentReader.Read("a.txt", "Formål\n======\nTekst.\n\nMål\n---\n\nTekst."u8.ToArray()).Sections.Select(s => s.Heading));

    [Fact]
    public void Indented_plain_text_does_not_become_code() =>
        Assert.Equal("Indrykket tekst\nover to linjer.\n\n- et\n- to", DocumentReader.Read("a.txt", "    Indrykket tekst\n    over to linjer.\n\n     • et\n     • to"u8.ToArray()).Sections.Single().Text);

    [Fact]
    public void Markdown_is_cut_at_its_headings_and_kept_as_written()
    {
        var document = DocumentReader.Read("a.md", "# Grundlag\n\nOm *os*.\n\n## Udfordring\n\n```\n# ikke en overskrift\n```\n\nMål\n---\n\n- a\n\n### Under `mål` ##\n\nb"u8.ToArray());

        Assert.Equal(("Grundlag", "Om *os*."), (document.Title, document.Front));
        Assert.Equal(
            [("Udfordring", 2, "```\n# ikke en overskrift\n```"), ("Mål", 2, "- a"), ("Under mål", 3, "b")],
            document.Sections.Select(s => (s.Heading, s.Level, s.Text)));
    }

    [Fact]
    public void Text_before_the_first_heading_is_front_matter_and_keeps_its_place()
    {
        var document = DocumentReader.Read("a.md", "Før.\n\n# Mål\n\na"u8.ToArray());

        Assert.Equal((null, "Før.", "Mål"), (document.Title, document.Front, document.Sections.Single().Heading));
    }

    [Fact]
    public void A_heading_with_only_subheadings_is_no_front_matter() =>
        Assert.Equal(["Udfordring", "Boliger", "Formål"], DocumentReader.Read("a.md", "# Grundlag\n\n## Udfordring\n\n### Boliger\n\na\n\n## Formål\n\nb"u8.ToArray()).Sections.Select(s => s.Heading));

    [Theory]
    [InlineData("## Mål\n\ntekst\n\n## Formål\n\ntekst", "Mål")]
    [InlineData("Mål\n\ntekst.\n\nFormål\n\ntekst.", "Mål")]
    public void Pasted_text_is_Markdown_where_it_has_its_headings(string text, string first) =>
        Assert.Equal(first, DocumentReader.ReadPasted(text).Sections[0].Heading);

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Danish_letters_survive_every_common_encoding(string name)
    {
        var encoding = name == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(name);

        Assert.Equal("Ærø – »får« 5 €.", DocumentReader.Read("a.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes("Ærø – »får« 5 €.")]).Sections.Single().Text);
    }

    [Theory]
    [InlineData("a.txt", "", DocumentFault.Empty)]
    [InlineData("a.txt", " \n\n – \n", DocumentFault.Empty)]
    [InlineData("a.md", "# \n\n---", DocumentFault.Empty)]
    [InlineData("a.docx", "", DocumentFault.Empty)]
    [InlineData("a.docx", "ikke en word-fil", DocumentFault.Broken)]
    [InlineData("a.txt", "%PDF-1.7", DocumentFault.Pdf)]
    [InlineData("a.pdf", "%PDF-1.7", DocumentFault.Pdf)]
    [InlineData("a.html", "<p>Hej</p>", DocumentFault.UnknownType)]
    [InlineData("uden-endelse", "Hej", DocumentFault.UnknownType)]
    [InlineData("a.txt", "GIF\u0001\u0002\u0000", DocumentFault.NotText)]
    public void What_cannot_be_read_says_why(string name, string content, DocumentFault fault) =>
        Assert.Equal(fault, Assert.Throws<DocumentException>(() => DocumentReader.Read(name, Encoding.UTF8.GetBytes(content))).Fault);

    [Fact]
    public void Old_or_locked_Word_files_are_told_apart() => Assert.Equal(
        DocumentFault.OldOrLockedWord,
        Assert.Throws<DocumentException>(() => DocumentReader.Read("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1])).Fault);

    [Fact]
    public void Giant_files_texts_and_numbers_of_headings_are_refused()
    {
        Assert.Equal(DocumentFault.TooLarge, FaultOf(new byte[DocumentReader.FileBytes + 1]));
        Assert.Equal(DocumentFault.TooLarge, FaultOf(Encoding.UTF8.GetBytes(new string('a', DocumentReader.TextLength + 1))));
        Assert.Equal(DocumentFault.TooLarge, Assert.Throws<DocumentException>(() => DocumentReader.ReadPasted(new string('a', DocumentReader.TextLength + 1))).Fault);
        Assert.Equal(DocumentFault.TooManySections, FaultOf(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Del\n\ntekst.\n\n", DocumentReader.SectionsMost + 1)))));
    }

    [Fact]
    public void A_text_of_very_many_lines_is_read_in_time() =>
        Assert.Equal(100_000, DocumentReader.Read("a.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a.\n\n", 100_000)))).Sections.Single().Blocks.Count);

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void Every_line_is_in_exactly_one_place(string name)
    {
        var line = Gen.OneOf(
            "", "", "", "Udfordring", "Formål", "Det er svært.", "Vi vil:", "- punkt", "• prik", "1. et", "2. to", "  indrykket", "    mere", "Februar 2015", "A|B", "*alle*", "## Mål", "# Titel #", "> citat", "\t tab", "Æ ø å", "2015. Vi");
        line.Array[1, 25].Sample(
            lines =>
            {
                var text = string.Join('\n', lines.Append("Slut."));
                var document = DocumentReader.Read(name, Encoding.UTF8.GetBytes(text));
                Assert.Equal(Letters(text), Letters(All(document)));
            },
            iter: 5_000);
    }

    [Fact]
    public void The_founding_paper_loses_no_line()
    {
        var folder = Samples.Path("founding");
        foreach (var file in Directory.GetFiles(folder, "*.txt"))
        {
            var text = File.ReadAllText(file);
            var document = DocumentReader.Read(Path.GetFileName(file), File.ReadAllBytes(file));
            var places = document.Sections.SelectMany(s => s.Blocks.SelectMany(b => b.Split('\n')).Prepend(s.Heading)).Concat((document.Title + "\n\n" + document.Front).Split('\n')).Where(l => l.Length > 0);

            Assert.Equal(text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).Order(), places.Select(l => l.Trim()).Order());
        }
    }

    [Fact]
    public void The_founding_paper_is_cut_at_its_four_headings()
    {
        var document = DocumentReader.Read("a.txt", File.ReadAllBytes(Samples.Path("founding/arbejdsgrundlag-rummelighed-for-alle-2015.txt")));

        Assert.Equal("Arbejdsgrundlag", document.Title);
        Assert.Equal(["Udfordring", "Formål", "Målsætninger", "En ny måde at arbejde på"], document.Sections.Select(s => s.Heading));
    }

    private static string All(Document document) =>
        string.Join(' ', document.Sections.SelectMany(s => s.Blocks.Prepend(s.Heading)).Prepend(document.Front).Prepend(document.Title));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static DocumentFault FaultOf(byte[] bytes) => Assert.Throws<DocumentException>(() => DocumentReader.Read("a.txt", bytes)).Fault;
}
