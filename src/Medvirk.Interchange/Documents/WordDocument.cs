using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Medvirk.Interchange.Documents;

/// <summary>
/// Word (DOCX, ECMA-376 WordprocessingML): headings by style or outline level, lists, tables, links, foot- and endnotes
/// and text boxes as Markdown. Deleted text of tracked changes is left out, inserted text taken. Where no paragraph is a
/// heading by its style, short paragraphs are taken for headings as in plain text.
/// </summary>
internal static class WordDocument
{
    private const long CharactersInPart = 30_000_000;

    /// <exception cref="DocumentException">Broken, unsafe, or no Word file.</exception>
    public static Document Read(byte[] bytes)
    {
        ZipGuard.Check(bytes);
        try
        {
            using var word = WordprocessingDocument.Open(
                new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { AutoSave = false, MaxCharactersInPart = CharactersInPart });
            var main = word.MainDocumentPart ?? throw new DocumentException(DocumentFault.Broken);
            return Read(main, main.Document?.Body ?? throw new DocumentException(DocumentFault.Broken));
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException
            or InvalidOperationException or ArgumentException or FormatException or IOException or KeyNotFoundException or NotSupportedException or UriFormatException)
        {
            throw new DocumentException(DocumentFault.Broken, broken);
        }
    }

    private static Document Read(MainDocumentPart main, Body body)
    {
        var blocks = new WordBlocks(main).Of(body).ToArray();
        var text = blocks.Sum(b => (long)b.Markdown.Length);
        if (text > DocumentReader.TextLength)
        {
            throw new DocumentException(DocumentFault.TooLarge);
        }

        if (!blocks.Any(b => b.HeadingLevel is not null))
        {
            blocks = [.. blocks.Select((b, i) => b.IsParagraph && i + 1 < blocks.Length && Lines.LooksLikeHeading(b.Plain) ? b with { HeadingLevel = 1 } : b)];
        }

        var sections = new SectionBuilder();
        foreach (var block in blocks)
        {
            if (block.HeadingLevel is { } level)
            {
                sections.Heading(string.Join(' ', block.Plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), level);
            }
            else if (block.ContinuesList)
            {
                sections.NextItem(block.Markdown);
            }
            else
            {
                sections.Block(block.Markdown);
            }
        }

        return sections.Build(LeftOutOf(main, body));
    }

    private static LeftOut LeftOutOf(MainDocumentPart main, Body body) => new(
        body.Descendants<Drawing>().Count(d => !d.Descendants<TextBoxContent>().Any()) + body.Descendants<EmbeddedObject>().Count(),
        main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Count() ?? 0,
        main.HeaderParts.Select(p => (OpenXmlElement?)p.Header).Concat(main.FooterParts.Select(p => p.Footer)).Count(p => p?.InnerText.Any(char.IsLetter) == true));
}
