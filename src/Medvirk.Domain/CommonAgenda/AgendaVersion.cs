using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>A numbered text that organisations endorse. Its words never change.</summary>
public sealed class AgendaVersion : Aggregate
{
    public const int HashLength = 64;

    private readonly List<Endorsement> endorsements = [];

    private AgendaVersion()
    {
    }

    internal AgendaVersion(Agenda agenda, int number, string text, Actor by, DateTime now)
    {
        (InitiativeId, AgendaId, Number, Text, Hash) = (agenda.InitiativeId, agenda.Id, number, text, CanonicalAgenda.Hash(text));
        (PutForwardById, PutForwardAt) = (by.PersonId, now);
        Record(InitiativeId, by, now, new AgendaPutForward(Id, number, Hash));
    }

    public Guid InitiativeId { get; private init; }

    public Guid AgendaId { get; private init; }

    /// <summary>1, 2, 3 … within the initiative.</summary>
    public int Number { get; private init; }

    /// <summary>The canonical form (<see cref="CanonicalAgenda"/>), as it was hashed.</summary>
    public string Text { get; private init; } = "";

    /// <summary>SHA-256 over <see cref="Text"/>, lower-case hexadecimal.</summary>
    public string Hash { get; private init; } = "";

    public Guid? PutForwardById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime PutForwardAt { get; private init; }

    /// <summary>Every act on it, in no promised order.</summary>
    public IReadOnlyList<Endorsement> Endorsements => endorsements;

    public IReadOnlyList<VersionPart> Parts() => CanonicalAgenda.Read(Text);

    /// <summary>Whether the text still is what was put forward.</summary>
    public bool IsIntact => Hash == CanonicalAgenda.Hash(Text);

    /// <summary>
    /// Says where the actor's organisation, or seat, stands. The latest act counts and all are kept;
    /// saying again what one's organisation has just said through the same person changes nothing.
    /// </summary>
    /// <param name="stance">What is said.</param>
    /// <param name="remarks">Needed with remarks and objections; at most <see cref="Endorsement.RemarksLength"/>.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="latestVersion">The agenda's latest version: only that one can be endorsed.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Endorse(Stance stance, string? remarks, Actor by, int latestVersion, DateTime now)
    {
        var said = stance is Stance.Endorsed ? null : Shared.Text.CleanOrNull(remarks) ?? throw new ArgumentException("Say what the remarks are.", nameof(remarks));
        if (Endorsement.RefusalToEndorse(by) is { } refusal)
        {
            return refusal;
        }

        if (latestVersion != Number)
        {
            return AgendaRefusals.NewerVersion(latestVersion);
        }

        var before = endorsements.Where(e => e.StanderId == (by.OrganisationId ?? by.PersonId)).MaxBy(e => e.Sequence);
        if (before is not null && before.Stance == stance && before.Remarks == said && before.PersonId == by.PersonId)
        {
            return null;
        }

        endorsements.Add(new Endorsement(this, endorsements.Count + 1, stance, said, by, now));
        Record(InitiativeId, by, now, stance is Stance.Objected
            ? new AgendaObjectedTo(Id, Number, by.OrganisationId, said!)
            : new AgendaEndorsed(Id, Number, by.OrganisationId, said));
        return null;
    }
}
