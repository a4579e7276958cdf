using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>A problem to be solved, with what it rests on. Every wording that it has had stays.</summary>
public sealed class Challenge : Aggregate
{
    public const int TitleLength = 160;
    public const int DescriptionLength = 8_000;
    public const int PartLength = 3_000;
    public const int WhyLength = 600;

    /// <summary>So many pieces of evidence at most, withdrawn ones apart.</summary>
    public const int EvidenceMost = 40;

    private readonly List<ChallengeArena> arenas = [];
    private readonly List<ChallengeGroup> targetGroups = [];
    private readonly List<ChallengeArea> areas = [];
    private readonly List<ChallengeWording> wordings = [];
    private readonly List<Evidence> evidence = [];
    private readonly List<ChallengeClosing> closings = [];

    private Challenge()
    {
    }

    private Challenge(Guid initiativeId, int number, Actor by, DateTime now) =>
        (InitiativeId, Number, OrganisationId, PutForwardById, PutForwardAt) = (initiativeId, number, by.OrganisationId, by.PersonId, now);

    public Guid InitiativeId { get; private init; }

    /// <summary>1, 2, 3 … within its initiative: its public address.</summary>
    public int Number { get; private init; }

    /// <summary>The organisation that put it forward; null for the secretariat and a seat.</summary>
    public Guid? OrganisationId { get; private init; }

    public Guid? PutForwardById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime PutForwardAt { get; private init; }

    /// <summary>Counts its wordings, from 1. A form that rewords it carries the number it was made from.</summary>
    public int Revision { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string Description { get; private set; } = "";

    public GoalHorizon Horizon { get; private set; }

    public string Causes { get; private set; } = "";

    /// <summary>How the built environment hinders.</summary>
    public string Hinders { get; private set; } = "";

    /// <summary>How the built environment could help.</summary>
    public string Helps { get; private set; } = "";

    /// <summary>UTC; null while it is open.</summary>
    public DateTime? ClosedAt { get; private set; }

    public IReadOnlyList<ChallengeArena> Arenas => arenas;

    public IReadOnlyList<ChallengeGroup> TargetGroups => targetGroups;

    public IReadOnlyList<ChallengeArea> Areas => areas;

    public IReadOnlyList<ChallengeWording> Wordings => wordings;

    /// <summary>All that was ever cited, withdrawn ones too.</summary>
    public IReadOnlyList<Evidence> Evidence => evidence;

    public IReadOnlyList<ChallengeClosing> Closings => closings;

    /// <summary>Whether anything is cited that holds.</summary>
    public bool IsSupported => evidence.Exists(e => e.WithdrawnAt is null);

    /// <summary>Why it is closed; null while it is open.</summary>
    public ChallengeClosing? Closing => ClosedAt is null ? null : closings.MaxBy(c => c.Number);

    /// <summary>Whether someone may put challenges forward and cite evidence.</summary>
    public static bool MayWork(Actor by) => by.Role is Role.Secretariat or Role.Representative or Role.Reporter or Role.Seat;

    /// <param name="number">The next free number in the initiative.</param>
    public static Result<Challenge> PutForward(Guid initiativeId, int number, ChallengeText text, Actor by, DateTime now)
    {
        if (!MayWork(by))
        {
            return ChallengeRefusals.OnlyThoseWhoWork;
        }

        var challenge = new Challenge(initiativeId, number, by, now);
        var clean = challenge.Write(text, by, now);
        challenge.Record(initiativeId, by, now, new ChallengePutForward(challenge.Id, number, by.OrganisationId, challenge.Title, clean.Digest()));
        return challenge;
    }

    /// <summary>Whether it is the actor's to reword: the secretariat, the organisation that put it forward, or the seat that did.</summary>
    public bool IsOf(Actor by) => by.IsSecretariat || (MayWork(by) && IsOf(by, OrganisationId, PutForwardById));

    /// <summary>Says it in other words. Where someone else has done so since, nothing is overwritten; the same words again change nothing.</summary>
    /// <param name="madeFrom">The revision that the form was made from.</param>
    public Refusal? Reword(int madeFrom, ChallengeText text, Actor by, DateTime now)
    {
        if (!IsOf(by))
        {
            return ChallengeRefusals.NotYours;
        }

        if (ClosedAt is not null)
        {
            return ChallengeRefusals.Closed;
        }

        if (AsText().Digest() == text.Clean().Digest())
        {
            return null;
        }

        if (madeFrom != Revision)
        {
            return ChallengeRefusals.ChangedMeanwhile;
        }

        var clean = Write(text, by, now);
        Record(InitiativeId, by, now, new ChallengeReworded(Id, Revision, Title, clean.Digest()));
        return null;
    }

    /// <summary>Cites something. Citing the same again gives what stands.</summary>
    public Result<Evidence> Cite(EvidenceText says, EvidenceFile? file, Actor by, DateTime now)
    {
        if (!MayWork(by))
        {
            return ChallengeRefusals.OnlyThoseWhoWork;
        }

        if (ClosedAt is not null)
        {
            return ChallengeRefusals.Closed;
        }

        if (evidence.Find(e => e.WithdrawnAt is null && e.Says(says, file)) is { } same)
        {
            return same;
        }

        if (evidence.Count(e => e.WithdrawnAt is null) >= EvidenceMost)
        {
            return ChallengeRefusals.TooMuchEvidence;
        }

        var cited = new Evidence(Id, evidence.Select(e => e.Number).DefaultIfEmpty().Max() + 1, says, file, by, now);
        evidence.Add(cited);
        Record(InitiativeId, by, now, new ChallengeEvidenceAdded(Id, cited.Number, cited.Kind, cited.IndicatorId, cited.Voices.Count, cited.Reference, cited.FileDigest));
        return cited;
    }

    /// <summary>Whether a piece of evidence is the actor's to withdraw: what one's own side cited, and all on one's own challenge.</summary>
    public bool MayWithdraw(Evidence cited, Actor by) => IsOf(by) || (MayWork(by) && IsOf(by, cited.OrganisationId, cited.AddedById));

    public Refusal? Withdraw(int number, string why, Actor by, DateTime now)
    {
        var cited = evidence.Single(e => e.Number == number);
        if (!MayWithdraw(cited, by))
        {
            return ChallengeRefusals.EvidenceNotYours;
        }

        if (cited.WithdrawnAt is not null)
        {
            return ChallengeRefusals.EvidenceWithdrawn;
        }

        var cleaned = Text.Clean(why);
        cited.Withdraw(cleaned, by.PersonId, now);
        Record(InitiativeId, by, now, new ChallengeEvidenceWithdrawn(Id, number, cleaned));
        return null;
    }

    /// <param name="into">The number of the challenge that says it too, where it is merged.</param>
    public Refusal? Close(ClosingReason reason, int? into, string why, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (ClosedAt is not null)
        {
            return ChallengeRefusals.Closed;
        }

        if (reason == ClosingReason.Merged && into == Number)
        {
            return ChallengeRefusals.MergedIntoItself;
        }

        if ((reason == ClosingReason.Merged) != (into is not null))
        {
            throw new ArgumentException("What is merged is merged into another, and nothing else is.", nameof(into));
        }

        ClosedAt = now;
        var closing = new ChallengeClosing(Id, closings.Count + 1, reason, into, Text.Clean(why), by.PersonId, now);
        closings.Add(closing);
        Record(InitiativeId, by, now, new ChallengeClosed(Id, reason, into, closing.Why));
        return null;
    }

    public Refusal? Reopen(Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return BackboneRefusals.OnlySecretariat;
        }

        if (Closing is not { } closing)
        {
            return ChallengeRefusals.NotClosed;
        }

        closing.Reopen(by.PersonId, now);
        ClosedAt = null;
        Record(InitiativeId, by, now, new ChallengeReopened(Id));
        return null;
    }

    public ChallengeText AsText() => new ChallengeText(
        Title, Description, Horizon, [.. arenas.Select(a => a.Arena)], [.. targetGroups.Select(g => g.TargetGroupId)], [.. areas.Select(a => a.AreaId)],
        Causes, Hinders, Helps).Clean();

    /// <summary>Someone of the organisation, or the same person where no organisation spoke.</summary>
    private static bool IsOf(Actor by, Guid? organisationId, Guid? personId) =>
        organisationId is null ? by.OrganisationId is null && by.PersonId is not null && by.PersonId == personId : by.OrganisationId == organisationId;

    private ChallengeText Write(ChallengeText text, Actor by, DateTime now)
    {
        var clean = text.Clean();
        (Title, Description, Horizon, Causes, Hinders, Helps, Revision) =
            (clean.Title, clean.Description, clean.Horizon, clean.Causes, clean.Hinders, clean.Helps, Revision + 1);

        // What stays is left as it is, so that it is not taken out and put in again under the same key.
        arenas.RemoveAll(a => !clean.Arenas.Contains(a.Arena));
        arenas.AddRange(clean.Arenas.Except(arenas.Select(a => a.Arena)).Select(a => new ChallengeArena(Id, a)));
        targetGroups.RemoveAll(g => !clean.TargetGroupIds.Contains(g.TargetGroupId));
        targetGroups.AddRange(clean.TargetGroupIds.Except(targetGroups.Select(g => g.TargetGroupId)).Select(id => new ChallengeGroup(Id, id)));
        areas.RemoveAll(a => !clean.AreaIds.Contains(a.AreaId));
        areas.AddRange(clean.AreaIds.Except(areas.Select(a => a.AreaId)).Select(id => new ChallengeArea(Id, id)));
        wordings.Add(new ChallengeWording(this, clean, by.PersonId, by.OrganisationId, now));
        return clean;
    }
}
