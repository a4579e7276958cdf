namespace Medvirk.Interchange.Documents;

/// <summary>Why a file cannot be read as a document.</summary>
public enum DocumentFault
{
    /// <summary>No words in it.</summary>
    Empty,

    /// <summary>More bytes than <see cref="DocumentReader.FileBytes"/>, or more text than <see cref="DocumentReader.TextLength"/>.</summary>
    TooLarge,

    /// <summary>More headings than <see cref="DocumentReader.SectionsMost"/>.</summary>
    TooManySections,

    /// <summary>A kind of file that is not read here.</summary>
    UnknownType,

    /// <summary>PDF: its text has no order that can be trusted.</summary>
    Pdf,

    /// <summary>Word before 2007, or a Word file locked with a password: the two look alike.</summary>
    OldOrLockedWord,

    /// <summary>Called text, but its bytes are not text.</summary>
    NotText,

    /// <summary>A damaged or unfinished Word file.</summary>
    Broken,

    /// <summary>It unpacks to far more than its size, or refers to things outside itself as no Word file does.</summary>
    Unsafe,
}

/// <summary>The file cannot be read as a document; <see cref="Fault"/> says why.</summary>
public sealed class DocumentException : Exception
{
    public DocumentException(DocumentFault fault, Exception? inner = null)
        : base($"The document cannot be read: {fault}.", inner) => Fault = fault;

    public DocumentFault Fault { get; }
}
