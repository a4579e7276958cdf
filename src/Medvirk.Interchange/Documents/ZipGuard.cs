using System.IO.Compression;
using System.Xml;

namespace Medvirk.Interchange.Documents;

/// <summary>Looks through a packed file before anything else reads it, so that a small file cannot become a giant one.</summary>
internal static class ZipGuard
{
    public const int EntriesMost = 2_000;
    public const long UnpackedBytes = 50 * 1024 * 1024;

    /// <summary>Elements within elements; the readers that follow call themselves for each.</summary>
    public const int DepthMost = 200;

    /// <exception cref="DocumentException">
    /// Broken; no Word file; or it unpacks to too much, nests too deep, or declares entities.
    /// </exception>
    public static void Check(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > EntriesMost)
            {
                throw new DocumentException(DocumentFault.Unsafe);
            }

            CheckLength(zip);
            foreach (var entry in zip.Entries)
            {
                CheckXml(entry);
            }

            if (!MeansToBeWord(zip))
            {
                throw new DocumentException(DocumentFault.UnknownType);
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException or ArgumentException or XmlException)
        {
            throw new DocumentException(DocumentFault.Broken, broken);
        }
    }

    private static bool MeansToBeWord(ZipArchive zip)
    {
        if (zip.GetEntry("[Content_Types].xml") is not { } types)
        {
            return false;
        }

        using var reader = new StreamReader(types.Open());
        return reader.ReadToEnd().Contains("wordprocessingml", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What an entry says about its own length may be a lie, so it is unpacked and counted.</summary>
    private static void CheckLength(ZipArchive zip)
    {
        var unpacked = 0L;
        var buffer = new byte[81_920];
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                unpacked += read;
                if (unpacked > UnpackedBytes)
                {
                    throw new DocumentException(DocumentFault.Unsafe);
                }
            }
        }
    }

    /// <summary>
    /// No Word file has a document type declaration, so one is refused before any entity in it is looked at. Every entry
    /// is tried, since a part may have any name; pictures end at their first byte.
    /// </summary>
    private static void CheckXml(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Parse, XmlResolver = null, MaxCharactersFromEntities = 1 });
        try
        {
            while (xml.Read())
            {
                if (xml.Depth > DepthMost || xml.NodeType == XmlNodeType.DocumentType)
                {
                    throw new DocumentException(DocumentFault.Unsafe);
                }
            }
        }
        catch (XmlException) when (!entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
        {
            // No XML, or broken after what was read: whoever reads it for real meets the same end.
        }
    }
}
