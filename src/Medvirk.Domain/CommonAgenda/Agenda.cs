using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>An initiative's agenda while it is written: the draft, from which numbered versions are put forward.</summary>
public sealed class Agenda : Aggregate
{
    public const int PartsMost = 60;

    /// <summary>What a blank agenda begins with.</summary>
    public static readonly IReadOnlyList<PartKind> BlankParts =
    [
        PartKind.PresentState, PartKind.Vision, PartKind.Purpose, PartKind.Objectives, PartKind.Boundary, PartKind.Goals, PartKind.WayOfWorking,
    ];

    private readonly List<AgendaPart> parts = [];

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

    /// <summary>The number of the latest version; 0 before the first.</summary>
    public int LatestVersion { get; private set; }

    /// <summary>Every part there has been, removed ones too.</summary>
    public IReadOnlyList<AgendaPart> Parts => parts;

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
        agenda.parts.AddRange(texts.Select((text, i) => new AgendaPart(i, text.Clean(), by.PersonId, now)));
        agenda.Record(initiativeId, by, now, new AgendaDrafted(agenda.Id, source?.Id, texts.Count));
        return agenda;
    }

    public Result<AgendaPart> Add(PartText text, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return AgendaRefusals.OnlySecretariatEdits;
        }

        if (CurrentParts.Count() >= PartsMost)
        {
            return AgendaRefusals.TooManyParts;
        }

        var part = new AgendaPart(parts.Count, text.Clean(), by.PersonId, now);
        parts.Add(part);
        DraftNumber++;
        Record(InitiativeId, by, now, new AgendaPartAdded(part.Id, part.Kind, Digest(part)));
        return part;
    }

    /// <summary>
    /// Saves what an editor wrote. Where someone else has saved since, nothing is overwritten;
    /// saving what stands already is done, not refused.
    /// </summary>
    /// <param name="madeFrom">The revision that the editor's text was made from.</param>
    public Refusal? Revise(Guid partId, int madeFrom, PartText text, Actor by, DateTime now)
    {
        var part = parts.Single(p => p.Id == partId);
        var clean = text.Clean();
        if (Editable(part, by) is { } refusal)
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

        part.Write(clean, by.PersonId, now);
        DraftNumber++;
        Record(InitiativeId, by, now, new AgendaPartRevised(part.Id, part.Revision, part.Kind, Digest(part)));
        return null;
    }

    /// <summary>Takes a part out of the draft; its text stays among the revisions and in the versions that had it.</summary>
    public Refusal? Remove(Guid partId, int madeFrom, Actor by, DateTime now)
    {
        var part = parts.Single(p => p.Id == partId);
        if (Editable(part, by) is { } refusal)
        {
            return refusal;
        }

        if (part.Revision != madeFrom)
        {
            return AgendaRefusals.PartChangedMeanwhile;
        }

        part.Remove(now);
        DraftNumber++;
        Record(InitiativeId, by, now, new AgendaPartRemoved(part.Id, part.Revision));
        return null;
    }

    /// <summary>Makes the draft the next version. Parts in which nothing is written are left out.</summary>
    /// <param name="draftRead">The draft number that was shown when asking.</param>
    /// <param name="latest">The latest version; null before the first.</param>
    public Result<AgendaVersion> PutForward(int draftRead, AgendaVersion? latest, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return AgendaRefusals.OnlySecretariatEdits;
        }

        if (NothingNew(latest) is { } nothing)
        {
            return nothing;
        }

        if (draftRead != DraftNumber)
        {
            return AgendaRefusals.DraftChangedMeanwhile;
        }

        return new AgendaVersion(this, ++LatestVersion, Canonical(), by, now);
    }

    /// <summary>Why there is nothing to put forward: nothing is written, or nothing has changed since the latest version; null where there is.</summary>
    public Refusal? NothingNew(AgendaVersion? latest) =>
        CurrentParts.All(p => p.IsEmpty) ? AgendaRefusals.NothingToPutForward
        : latest is not null && latest.Text == Canonical() ? AgendaRefusals.NothingChanged(latest.Number)
        : null;

    /// <summary>The draft in canonical form (<see cref="CanonicalAgenda"/>).</summary>
    public string Canonical() => CanonicalAgenda.Write(
        CurrentParts.Where(p => !p.IsEmpty).Select(p => new VersionPart(p.Id, p.Kind, p.Title, p.Paragraphs, p.Plain)));

    private static Refusal? Editable(AgendaPart part, Actor by) =>
        !by.IsSecretariat ? AgendaRefusals.OnlySecretariatEdits
        : part.RemovedAt is not null ? AgendaRefusals.PartRemoved
        : null;

    private static string Digest(AgendaPart part) =>
        CanonicalAgenda.Hash(CanonicalAgenda.Write([new VersionPart(part.Id, part.Kind, part.Title, part.Paragraphs, part.Plain)]));
}
