using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// An initiative's agenda while it is written: the draft, from which numbered versions are put forward
/// (<c>Agenda.Versions.cs</c>); who writes in it, and what others suggest, is in <c>Agenda.Writers.cs</c>.
/// </summary>
public sealed partial class Agenda : Aggregate
{
    public const int PartsMost = 60;

    /// <summary>What a blank agenda begins with.</summary>
    public static readonly IReadOnlyList<PartKind> BlankParts =
    [
        PartKind.PresentState, PartKind.Vision, PartKind.Purpose, PartKind.Objectives, PartKind.Boundary, PartKind.Goals, PartKind.WayOfWorking,
    ];

    private readonly List<AgendaPart> parts = [];
    private readonly List<PartOrder> orders = [];

    private Agenda()
    {
    }

    private Agenda(Guid initiativeId, Guid? foundingDocumentId, DateTime now) =>
        (InitiativeId, FoundingDocumentId, DraftedAt) = (initiativeId, foundingDocumentId, now);

    public Guid InitiativeId { get; private init; }

    /// <summary>What it was made from; null where it began blank.</summary>
    public Guid? FoundingDocumentId { get; private init; }

    public DateTime DraftedAt { get; private init; }

    /// <summary>Counts every change of the draft, from 1. What is put forward is the draft that was read.</summary>
    public int DraftNumber { get; private set; } = 1;

    /// <summary>Every part there has been, removed ones too.</summary>
    public IReadOnlyList<AgendaPart> Parts => parts;

    /// <summary>Every order in which the parts have stood since they were first moved.</summary>
    public IReadOnlyList<PartOrder> Orders => orders;

    public IEnumerable<AgendaPart> CurrentParts => parts.Where(p => p.RemovedAt is null).OrderBy(p => p.Position);

    /// <summary>Begins the draft with these parts, in this order.</summary>
    public static Result<Agenda> Draft(Guid initiativeId, IReadOnlyList<PartText> texts, FoundingDocument? source, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return AgendaRefusals.OnlySecretariatEdits;
        }

        if (texts.Count > PartsMost)
        {
            return AgendaRefusals.TooManyParts;
        }

        var agenda = new Agenda(initiativeId, source?.Id, now);
        agenda.parts.AddRange(texts.Select((text, i) => new AgendaPart(i, i, 1, text.Clean(), by.PersonId, now)));
        agenda.Record(initiativeId, by, now, new AgendaDrafted(agenda.Id, source?.Id, texts.Count));
        return agenda;
    }

    public Result<AgendaPart> Add(PartText text, Editor editor, DateTime now)
    {
        if (!IsWrittenBy(editor))
        {
            return AgendaRefusals.OnlyEditors;
        }

        if (CurrentParts.Count() >= PartsMost)
        {
            return AgendaRefusals.TooManyParts;
        }

        var part = new AgendaPart(parts.Count, parts.Select(p => p.Position + 1).DefaultIfEmpty(0).Max(), ++DraftNumber, text.Clean(), editor.By.PersonId, now);
        parts.Add(part);
        Record(InitiativeId, editor.By, now, new AgendaPartAdded(part.Id, part.Kind, Digest(part)));
        return part;
    }

    /// <summary>
    /// Saves what an editor wrote. Where someone else has saved since, nothing is overwritten;
    /// saving what stands already is done, not refused.
    /// </summary>
    /// <param name="madeFrom">The revision that the editor's text was made from.</param>
    public Refusal? Revise(Guid partId, int madeFrom, PartText text, Editor editor, DateTime now)
    {
        var part = parts.Single(p => p.Id == partId);
        var clean = text.Clean();
        if (Editable(part, editor) is { } refusal)
        {
            return refusal;
        }

        if (part.AsText() == clean)
        {
            return null;
        }

        if (part.Revision != madeFrom)
        {
            return AgendaRefusals.PartChangedMeanwhile;
        }

        part.Write(++DraftNumber, clean, editor.By.PersonId, now);
        Record(InitiativeId, editor.By, now, new AgendaPartRevised(part.Id, part.Revision, part.Kind, Digest(part)));
        return null;
    }

    /// <summary>Takes a part out of the draft; its text stays among the revisions and in the versions that had it.</summary>
    public Refusal? Remove(Guid partId, int madeFrom, Editor editor, DateTime now)
    {
        var part = parts.Single(p => p.Id == partId);
        if (Editable(part, editor) is { } refusal)
        {
            return refusal;
        }

        if (part.Revision != madeFrom)
        {
            return AgendaRefusals.PartChangedMeanwhile;
        }

        part.Remove(++DraftNumber, now);
        Record(InitiativeId, editor.By, now, new AgendaPartRemoved(part.Id, part.Revision));
        return null;
    }

    /// <summary>Moves a part to another place in the draft. Its text, and whoever writes in it, are left alone.</summary>
    /// <param name="after">The part that it comes after; null to come first.</param>
    public Refusal? Move(Guid partId, Guid? after, Editor editor, DateTime now)
    {
        var part = parts.Single(p => p.Id == partId);
        if (Editable(part, editor) is { } refusal)
        {
            return refusal;
        }

        var before = CurrentParts.ToList();
        var order = before.Where(p => p != part).ToList();
        var place = after is null ? 0 : order.FindIndex(p => p.Id == after) + 1;
        if (after is not null && place == 0)
        {
            return AgendaRefusals.PartRemoved;
        }

        order.Insert(place, part);
        if (order.SequenceEqual(before))
        {
            return null;
        }

        for (var i = 0; i < order.Count; i++)
        {
            order[i].Position = i;
        }

        orders.Add(new PartOrder(++DraftNumber, [.. order.Select(p => p.Id)]));
        Record(InitiativeId, editor.By, now, new AgendaPartMoved(part.Id, place));
        return null;
    }

    /// <summary>The draft in canonical form (<see cref="CanonicalAgenda"/>).</summary>
    public string Canonical() => CanonicalAgenda.Write(
        CurrentParts.Where(p => !p.IsEmpty).Select(p => new VersionPart(p.Id, p.Kind, p.Title, p.Paragraphs, p.Plain)));

    private Refusal? Editable(AgendaPart part, Editor editor) =>
        !IsWrittenBy(editor) ? AgendaRefusals.OnlyEditors
        : part.RemovedAt is not null ? AgendaRefusals.PartRemoved
        : null;

    private static string Digest(AgendaPart part) =>
        CanonicalAgenda.Hash(CanonicalAgenda.Write([new VersionPart(part.Id, part.Kind, part.Title, part.Paragraphs, part.Plain)]));
}
