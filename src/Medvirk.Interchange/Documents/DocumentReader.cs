using System.Text;

namespace Medvirk.Interchange.Documents;

/// <summary>Reads founding papers: plain text, Markdown and Word (DOCX). Nothing but the bytes handed in is read.</summary>
public static class DocumentReader
{
    public const int FileBytes = 5 * 1024 * 1024;

    /// <summary>Characters of text.</summary>
    public const int TextLength = 400_000;
    public const int SectionsMost = 200;

    /// <summary>The endings of file names, as a browser's file field takes them.</summary>
    public const string Accept = ".txt,.md,.markdown,.docx";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file by what it is, and where that does not tell by its name's ending.</summary>
    /// <exception cref="DocumentException">It cannot be read; the fault says why.</exception>
    public static Document Read(string fileName, byte[] bytes)
    {
        if (bytes.Length > FileBytes)
        {
            throw new DocumentException(DocumentFault.TooLarge);
        }

        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            return Checked(WordDocument.Read(bytes));
        }

        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new DocumentException(DocumentFault.OldOrLockedWord);
        }

        if (bytes.AsSpan().StartsWith("%PDF"u8))
        {
            throw new DocumentException(DocumentFault.Pdf);
        }

        return Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".txt" => Checked(PlainText.Read(Decode(bytes))),
            ".md" or ".markdown" => Checked(MarkdownText.Read(Decode(bytes))),
            ".docx" => throw new DocumentException(bytes.Length == 0 ? DocumentFault.Empty : DocumentFault.Broken),
            _ => throw new DocumentException(DocumentFault.UnknownType),
        };
    }

    /// <summary>Reads text that someone pasted: Markdown where it has Markdown headings, else plain text.</summary>
    /// <exception cref="DocumentException">It is empty or too long.</exception>
    public static Document ReadPasted(string text) =>
        Checked(MarkdownText.HasHeading(Sized(text)) ? MarkdownText.Read(text) : PlainText.Read(text));

    /// <summary>UTF-8, or UTF-16 with its mark; else Windows-1252, as older Danish files are.</summary>
    private static string Decode(byte[] bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes.AsSpan(3)),
            _ => DecodeUnmarked(bytes),
        };
        return text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085'))
            ? throw new DocumentException(DocumentFault.NotText)
            : Sized(text);
    }

    private static string DecodeUnmarked(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    private static string Sized(string text) =>
        text.Length <= TextLength ? text : throw new DocumentException(DocumentFault.TooLarge);

    private static Document Checked(Document document)
    {
        if (document.Sections.Count > SectionsMost)
        {
            throw new DocumentException(DocumentFault.TooManySections);
        }

        var words = document.Sections.SelectMany(s => s.Blocks.Prepend(s.Heading)).Prepend(document.Front).Prepend(document.Title ?? "");
        return words.Any(text => text.Any(char.IsLetterOrDigit)) ? document : throw new DocumentException(DocumentFault.Empty);
    }
}
