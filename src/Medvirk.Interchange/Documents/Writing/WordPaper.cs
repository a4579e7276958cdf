using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Medvirk.Interchange.Documents.Writing;

/// <summary>
/// A paper as a Word file (DOCX, ECMA-376 WordprocessingML): the built-in styles, real lists, header rows that are marked
/// as such, its language and its title. The same paper gives the same bytes.
/// </summary>
public static class WordPaper
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The earliest that a packed file can tell, for each entry: when a file was packed says nothing.</summary>
    private static readonly DateTimeOffset Packed = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(Paper paper)
    {
        var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "document");
            Write(word.AddNewPart<CoreFilePropertiesPart>(WordPaperParts.CoreMediaType, "core"), WordPaperParts.Core(paper));
            Write(main.AddNewPart<StyleDefinitionsPart>("styles"), WordPaperParts.Styles(paper.Language));
            Write(main.AddNewPart<DocumentSettingsPart>("settings"), WordPaperParts.Settings(paper.Language));
            Write(main.AddNewPart<FooterPart>("footer"), WordPaperParts.Footer);
            var lists = new WordPaperLists();
            main.Document = new WordPaperBody(main, lists).Of(paper, "footer");
            main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = lists.Numbering();
        }

        return Repacked(stream);
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(xml);
    }

    private static byte[] Repacked(MemoryStream packed)
    {
        var stream = new MemoryStream();
        using (var from = new ZipArchive(packed, ZipArchiveMode.Read))
        using (var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            // What the file holds comes first, as its readers expect; the rest in the order of names.
            foreach (var entry in from.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Packed;
                using var source = entry.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return stream.ToArray();
    }
}
