namespace Medvirk.Domain.CommonAgenda;

/// <summary>One part of the draft, as it stands now, with every revision that led here.</summary>
public sealed class AgendaPart
{
    public const int TitleLength = 160;
    public const int TextLength = 60_000;
    public const int PlainLength = 30_000;

    private readonly List<PartRevision> revisions = [];

    private AgendaPart()
    {
    }

    internal AgendaPart(int position, PartText text, Guid? by, DateTime now)
    {
        Position = position;
        Write(text, by, now);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Its place in the agenda, counted from 0; removed parts keep theirs.</summary>
    public int Position { get; private init; }

    /// <summary>The number of its latest revision, from 1. A form that edits it carries the number it was made from.</summary>
    public int Revision { get; private set; }

    public PartKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<Paragraph> Paragraphs { get; private set; } = [];

    /// <summary>The plain version beside the text, Markdown; empty until someone writes it.</summary>
    public string Plain { get; private set; } = "";

    public DateTime? RemovedAt { get; private set; }

    public IReadOnlyList<PartRevision> Revisions => revisions;

    public PartText AsText() => new(Kind, Title, CommonAgenda.Paragraphs.Join(Paragraphs), Plain);

    /// <summary>Nobody has written in it yet.</summary>
    public bool IsEmpty => Paragraphs.Count == 0 && Plain.Length == 0;

    internal void Write(PartText text, Guid? by, DateTime now)
    {
        (Revision, Kind, Title, Plain) = (Revision + 1, text.Kind, text.Title, text.Plain);
        Paragraphs = ParagraphAlignment.Revise(Paragraphs, CommonAgenda.Paragraphs.Split(text.Text));
        revisions.Add(new PartRevision(this, by, now));
    }

    internal void Remove(DateTime now) => RemovedAt = now;
}
