using System.Security.Cryptography;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>A file that goes with a source. Kept as it came; handed out to be saved, never to be shown.</summary>
public sealed class EvidenceFile
{
    public const int NameLength = 160;

    /// <summary>In bytes: 5 MB.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    private EvidenceFile()
    {
    }

    private EvidenceFile(Guid initiativeId, string name, FileKind kind, byte[] content)
    {
        (InitiativeId, Name, Kind, Content) = (initiativeId, name, kind, content);
        (Size, Digest) = (content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid InitiativeId { get; private init; }

    public string Name { get; private init; } = "";

    public FileKind Kind { get; private init; }

    /// <summary>In bytes.</summary>
    public int Size { get; private init; }

    /// <summary>SHA-256 in hex.</summary>
    public string Digest { get; private init; } = "";

    public byte[] Content { get; private init; } = [];

    /// <summary>Takes a file in, where its content is of the kind that its name says.</summary>
    /// <param name="fault">Why it is not taken; null where it is.</param>
    public static EvidenceFile? Take(Guid initiativeId, string fileName, byte[] content, out FileFault? fault)
    {
        fault = null;
        var name = Text.Clean(Path.GetFileName(fileName.Replace('\\', '/')));
        name = name.Length <= NameLength ? name : name[^NameLength..];
        if (content.Length > MostBytes)
        {
            fault = FileFault.TooLarge;
        }
        else if (FileKinds.ByName(name) is not { } kind)
        {
            fault = FileKinds.IsPicture(name) ? FileFault.Picture : FileFault.UnknownKind;
        }
        else if (!FileKinds.Fits(kind, content))
        {
            fault = FileFault.OtherContent;
        }
        else
        {
            return new EvidenceFile(initiativeId, name, kind, content);
        }

        return null;
    }
}

/// <summary>Why a file is not taken.</summary>
public enum FileFault
{
    TooLarge,
    UnknownKind,

    /// <summary>A picture may tell where and by whom it was taken, and nothing here takes that out.</summary>
    Picture,

    /// <summary>It is not what its name says.</summary>
    OtherContent,
}
