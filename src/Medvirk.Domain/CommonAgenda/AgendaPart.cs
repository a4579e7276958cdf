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

    internal AgendaPart(int place, int position, int draftNumber, PartText text, Guid? by, DateTime now)
    {
        (Place, Position) = (place, position);
        Write(draftNumber, text, by, now);
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Its number among all parts there have been, in the order in which they were made, from 0.</summary>
    public int Place { get; private init; }

    /// <summary>Where it stands in the agenda now; removed parts keep theirs.</summary>
    public int Position { get; internal set; }

    /// <summary>The number of its latest revision, from 1. A form that edits it carries the number it was made from.</summary>
    public int Revision { get; private set; }

    public PartKind Kind { get; private set; }

    public string Title { get; private set; } = "";

    public IReadOnlyList<Paragraph> Paragraphs { get; private set; } = [];

    /// <summary>The plain version beside the text, Markdown; empty until someone writes it.</summary>
    public string Plain { get; private set; } = "";

    public DateTime? RemovedAt { get; private set; }

    /// <summary>The draft number from which it is gone; null while it is there.</summary>
    public int? RemovedInDraft { get; private set; }

    public IReadOnlyList<PartRevision> Revisions => revisions;

    public PartText AsText() => new(Kind, Title, CommonAgenda.Paragraphs.Join(Paragraphs), Plain);

    /// <summary>Nobody has written in it yet.</summary>
    public bool IsEmpty => Paragraphs.Count == 0 && Plain.Length == 0;

    /// <summary>The paragraphs as they would be with another text in one's place; empty takes it away.</summary>
    /// <exception cref="InvalidOperationException">The paragraph is not here.</exception>
    public IReadOnlyList<Paragraph> With(Guid paragraphId, string text)
    {
        if (!Paragraphs.Any(p => p.Id == paragraphId))
        {
            throw new InvalidOperationException($"No paragraph {paragraphId} in part {Id}.");
        }

        // The paragraph keeps its id also where hardly a word of it is left, for here we know which one it is.
        Paragraph[] wanted =
        [
            .. Paragraphs.SelectMany(p => p.Id != paragraphId
                ? [p]
                : CommonAgenda.Paragraphs.Split(text).Select((piece, i) => new Paragraph(i == 0 ? p.Id : Guid.CreateVersion7(), piece))),
        ];
        var texts = CommonAgenda.Paragraphs.Split(CommonAgenda.Paragraphs.Join(wanted));
        return texts.SequenceEqual(wanted.Select(p => p.Text)) ? wanted : ParagraphAlignment.Revise(Paragraphs, texts);
    }

    internal void Write(int draftNumber, PartText text, Guid? by, DateTime now) =>
        Write(draftNumber, text, ParagraphAlignment.Revise(Paragraphs, CommonAgenda.Paragraphs.Split(text.Text)), by, now);

    internal void Write(int draftNumber, IReadOnlyList<Paragraph> paragraphs, Guid? by, DateTime now) =>
        Write(draftNumber, AsText(), paragraphs, by, now);

    internal void Remove(int draftNumber, DateTime now) => (RemovedInDraft, RemovedAt) = (draftNumber, now);

    private void Write(int draftNumber, PartText text, IReadOnlyList<Paragraph> paragraphs, Guid? by, DateTime now)
    {
        (Revision, Kind, Title, Paragraphs, Plain) = (Revision + 1, text.Kind, text.Title, paragraphs, text.Plain);
        revisions.Add(new PartRevision(this, draftNumber, by, now));
    }
}
