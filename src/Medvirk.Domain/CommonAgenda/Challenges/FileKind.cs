using System.IO.Compression;

namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>The kinds of files that can be evidence. Stored by name.</summary>
public enum FileKind
{
    Pdf,
    Docx,
    Xlsx,
    Csv,
    Txt,
}

/// <summary>Tells a file's kind by its name, and whether its content is of that kind.</summary>
public static class FileKinds
{
    /// <summary>So many entries at most are looked at in a document.</summary>
    private const int MostEntries = 5_000;

    public static FileKind? ByName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PDF" => FileKind.Pdf,
        ".DOCX" => FileKind.Docx,
        ".XLSX" => FileKind.Xlsx,
        ".CSV" => FileKind.Csv,
        ".TXT" => FileKind.Txt,
        _ => null,
    };

    public static bool IsPicture(string name) => Path.GetExtension(name).ToUpperInvariant() is ".PNG" or ".JPG" or ".JPEG";

    /// <summary>As it is handed out.</summary>
    public static string ContentType(this FileKind kind) => kind switch
    {
        FileKind.Pdf => "application/pdf",
        FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileKind.Csv => "text/csv",
        _ => "text/plain",
    };

    public static bool Fits(FileKind kind, byte[] content) => kind switch
    {
        FileKind.Pdf => content.AsSpan().StartsWith("%PDF-"u8),
        FileKind.Docx => IsPackage(content, "word/document.xml"),
        FileKind.Xlsx => IsPackage(content, "xl/workbook.xml"),
        _ => IsText(content),
    };

    /// <summary>An Office document without macros: a zip with its main part.</summary>
    private static bool IsPackage(byte[] content, string mainPart)
    {
        if (!content.AsSpan().StartsWith("PK\u0003\u0004"u8))
        {
            return false;
        }

        try
        {
            using var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return zip.Entries.Count <= MostEntries
                && zip.GetEntry("[Content_Types].xml") is not null
                && zip.GetEntry(mainPart) is not null
                && !zip.Entries.Any(entry => entry.Name.StartsWith("vbaProject", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>Text holds no control signs but tabs and line ends.</summary>
    private static bool IsText(byte[] content) =>
        content.Length > 0 && content.All(sign => sign is >= 0x20 and not 0x7F or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'\f')
        && !content.AsSpan().StartsWith("%PDF-"u8) && !content.AsSpan().StartsWith("PK\u0003\u0004"u8);
}
