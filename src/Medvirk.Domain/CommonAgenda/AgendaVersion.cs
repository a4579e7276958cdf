using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>
/// A numbered text that organisations endorse, or an edition of one in which its wording was put right. Its words never change.
/// </summary>
public sealed class AgendaVersion : Aggregate
{
    public const int HashLength = 64;
    public const int CorrectedLength = 400;

    /// <summary>So many days a representative has to say that an edition changes more than the wording.</summary>
    public const int DaysToContest = 14;

    private readonly List<Endorsement> endorsements = [];
    private readonly List<EndorsementAnswer> answers = [];

    private AgendaVersion()
    {
    }

    internal AgendaVersion(Agenda agenda, VersionNumber name, int draftNumber, string text, Actor by, DateTime now, string? corrected = null)
    {
        (InitiativeId, AgendaId, Number, Edition) = (agenda.InitiativeId, agenda.Id, name.Whole, name.Edition);
        (DraftNumber, Text, Hash, Corrected) = (draftNumber, text, CanonicalAgenda.Hash(text), Shared.Text.CleanOrNull(corrected));
        (PutForwardById, PutForwardAt) = (by.PersonId, now);
        Record(InitiativeId, by, now, name.IsEdition
            ? new AgendaEditionPutForward(Id, Number, Edition, Hash, Corrected!)
            : new AgendaPutForward(Id, Number, Hash));
    }

    public Guid InitiativeId { get; private init; }

    public Guid AgendaId { get; private init; }

    /// <summary>1, 2, 3 … within the initiative.</summary>
    public int Number { get; private init; }

    /// <summary>0 for the version itself; 1, 2 … for its editions.</summary>
    public int Edition { get; private init; }

    public VersionNumber Name => new(Number, Edition);

    /// <summary>The draft that it was made from; from the parts' revisions it can be made again (<see cref="AgendaHistory"/>).</summary>
    public int DraftNumber { get; private init; }

    /// <summary>The canonical form (<see cref="CanonicalAgenda"/>), as it was hashed.</summary>
    public string Text { get; private init; } = "";

    /// <summary>SHA-256 over <see cref="Text"/>, lower-case hexadecimal.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>What an edition put right; null for a version.</summary>
    public string? Corrected { get; private init; }

    public Guid? PutForwardById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime PutForwardAt { get; private init; }

    /// <summary>The decision that made it the agenda; null until then.</summary>
    public Adoption? Adoption { get; private set; }

    /// <summary>Who said that the edition changes more than the wording; null where nobody did.</summary>
    public Contest? Contested { get; private set; }

    /// <summary>Every act on it, in no promised order.</summary>
    public IReadOnlyList<Endorsement> Endorsements => endorsements;

    /// <summary>Answers to objections and remarks, in no promised order.</summary>
    public IReadOnlyList<EndorsementAnswer> Answers => answers;

    public IReadOnlyList<VersionPart> Parts() => CanonicalAgenda.Read(Text);

    /// <summary>Whether the text still is what was put forward.</summary>
    public bool IsIntact => Hash == CanonicalAgenda.Hash(Text);

    /// <summary>The last moment at which an edition can be contested.</summary>
    public DateTime ContestableUntil => PutForwardAt.AddDays(DaysToContest);

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

    /// <summary>Whether what an organisation said waits for an answer: it stands, it objects, and nobody has answered it.</summary>
    public bool WaitsForAnswer(Endorsement said) =>
        said.Stance is Stance.Objected
        && !endorsements.Exists(e => e.StanderId == said.StanderId && e.Sequence > said.Sequence)
        && !answers.Exists(a => a.EndorsementId == said.Id);

    /// <summary>The secretariat, or the chair, answers an objection or remarks. Further answers are added to the first.</summary>
    public Refusal? Answer(Guid endorsementId, string text, Actor by, DateTime now)
    {
        if (by.Role is not (Role.Secretariat or Role.Chair))
        {
            return AgendaRefusals.OnlySecretariatOrChairAnswers;
        }

        var said = endorsements.Single(e => e.Id == endorsementId);
        var answer = Shared.Text.Clean(text);
        if (said.Remarks is null)
        {
            return AgendaRefusals.NothingToAnswer;
        }

        if (!answers.Exists(a => a.EndorsementId == said.Id && a.Text == answer))
        {
            answers.Add(new EndorsementAnswer(this, said.Id, answer, by, now));
            Record(InitiativeId, by, now, new AgendaObjectionAnswered(Id, Number, said.Id, answer));
        }

        return null;
    }

    internal Refusal? Adopt(Guid decisionId, Actor by, DateTime now)
    {
        if (Edition > 0)
        {
            throw new InvalidOperationException("An edition is not adopted: it stands with its version.");
        }

        if (Adoption is not null)
        {
            return Adoption.DecisionId == decisionId ? null : AgendaRefusals.AlreadyAdopted(Number);
        }

        if (endorsements.Exists(WaitsForAnswer))
        {
            return AgendaRefusals.ObjectionWithoutAnswer(Number);
        }

        Adoption = new Adoption(decisionId, now);
        Record(InitiativeId, by, now, new AgendaAdopted(Id, Number, decisionId));
        return null;
    }

    /// <summary>The person in the seat that contested it is erased: why goes, that it was stays.</summary>
    public void ForgetWhoContested() => Contested = Contested! with { Reason = "" };

    /// <summary>Null where the actor may say that the edition changes more than the wording; else why not.</summary>
    public Refusal? RefusalToContest(Actor by, DateTime now) =>
        Endorsement.RefusalToEndorse(by)
        ?? (Edition == 0 ? AgendaRefusals.NotAnEdition
        : Contested is not null ? AgendaRefusals.AlreadyMaterial(Name)
        : now > ContestableUntil ? AgendaRefusals.TooLateToContest(DaysToContest)
        : null);

    internal Refusal? Contest(string reason, Actor by, DateTime now)
    {
        var refusal = RefusalToContest(by, now);
        if (refusal is null)
        {
            Contested = new Contest(by.PersonId, by.OrganisationId, Shared.Text.Clean(reason), now);
            Record(InitiativeId, by, now, new AgendaEditionContested(Id, Number, Edition, by.OrganisationId, Contested.Reason));
        }

        return refusal;
    }

    internal void GiveWay(Contest contest) => Contested = contest;
}

/// <param name="DecisionId">The decision that adopted it.</param>
/// <param name="At">UTC.</param>
public sealed record Adoption(Guid DecisionId, DateTime At);

/// <param name="ById">Who acted; for a seat the person in it.</param>
/// <param name="OrganisationId">For which organisation; null for a seat.</param>
/// <param name="Reason">In their words.</param>
/// <param name="At">UTC.</param>
public sealed record Contest(Guid? ById, Guid? OrganisationId, string Reason, DateTime At);
