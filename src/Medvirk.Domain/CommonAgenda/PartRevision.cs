namespace Medvirk.Domain.CommonAgenda;

/// <summary>A part as it was after one save. Appended, never changed.</summary>
public sealed class PartRevision
{
    private PartRevision()
    {
    }

    internal PartRevision(AgendaPart part, int draftNumber, Guid? by, DateTime now)
    {
        (PartId, Number, Kind, Title, Paragraphs, Plain) = (part.Id, part.Revision, part.Kind, part.Title, part.Paragraphs, part.Plain);
        (DraftNumber, ById, At) = (draftNumber, by, now);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid PartId { get; private init; }

    /// <summary>From 1.</summary>
    public int Number { get; private init; }

    /// <summary>The number of the draft that it made.</summary>
    public int DraftNumber { get; private init; }

    public PartKind Kind { get; private init; }

    public string Title { get; private init; } = "";

    public IReadOnlyList<Paragraph> Paragraphs { get; private init; } = [];

    public string Plain { get; private init; } = "";

    public Guid? ById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }
}
