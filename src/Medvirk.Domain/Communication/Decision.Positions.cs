using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>Where organisations and seats stand on it, and what becomes of objections.</summary>
public sealed partial class Decision
{
    /// <summary>When a change was said to resolve an objection, its organisation has so many days to object anew.</summary>
    public const int ObjectAnewDays = 7;

    /// <summary>Null where the actor may say where its organisation, or its seat, stands; else why not.</summary>
    public static Refusal? RefusalToSpeak(Actor by) =>
        by.Role is not (Role.Representative or Role.Seat) ? DecisionRefusals.OnlyThoseWhoMayBind
        : !by.MayBind ? DecisionRefusals.MandateWaitsForConfirmation
        : null;

    /// <summary>Why this actor can't say this now; null where it can.</summary>
    public Refusal? RefusalToSay(PositionKind kind, Actor by, DateTime now) =>
        RefusalToSpeak(by) ?? PhaseAt(now) switch
        {
            DecisionPhase.Withdrawn => DecisionRefusals.AlreadyWithdrawn,
            DecisionPhase.Closed => DecisionRefusals.AlreadyClosed,
            _ when OpenedAt is null => DecisionRefusals.NotOpened,
            _ when !IsAsked(by) => DecisionRefusals.NotAsked,
            DecisionPhase.Open => null,
            DecisionPhase.LastWord when HasLastWord(by) => null,
            _ when kind == PositionKind.Object && MayObjectAnew(by, now) => null,
            _ => DecisionRefusals.Ended,
        };

    /// <summary>
    /// Says where the actor's organisation, or seat, stands. The latest act counts and all are kept. Another position settles an
    /// objection that was open. Saying again what was just said through the same person changes nothing, save as a last word.
    /// </summary>
    /// <param name="kind">One of those that the rules know.</param>
    /// <param name="option">The number of the option picked; null with other kinds.</param>
    /// <param name="words">Why; needed with an objection.</param>
    /// <param name="by">Who says it.</param>
    /// <param name="now">UTC.</param>
    public Refusal? TakePosition(PositionKind kind, int? option, string? words, Actor by, DateTime now)
    {
        var said = Text.CleanOrNull(words);
        if (!Rules.Kinds(Options.Count).Contains(kind) || !IsOptionOf(kind, option) || (kind == PositionKind.Object && said is null))
        {
            throw new ArgumentException("What can't be said to this decision.", nameof(kind));
        }

        if (RefusalToSay(kind, by, now) is { } no)
        {
            return no;
        }

        var stander = StanderOf(by);
        var isLastWord = PhaseAt(now) == DecisionPhase.LastWord && HasLastWord(by);
        var own = objections.Where(o => o.StanderId == stander).ToArray();
        var before = acts.Where(a => a.StanderId == stander).MaxBy(a => a.Sequence);
        if (before is not null && (before.Kind, before.Option, before.Words, before.PersonId) == (kind, option, said, by.PersonId)
            && (before.IsLastWord || !isLastWord) && (kind != PositionKind.Object || own.Any(o => o.IsOpen)))
        {
            return null;
        }

        var act = new PositionAct(acts.Count + 1, kind, option, said, isLastWord, by, now);
        acts.Add(act);
        foreach (var objection in own)
        {
            Leave(objection, kind, by, now);
        }

        if (kind == PositionKind.Object)
        {
            objections.Add(new Objection(objections.Count + 1, act.Sequence, said!, by, now));
            Record(InitiativeId, by, now, new ObjectionRaised(Id, objections.Count, by.OrganisationId, isLastWord, said!));
        }
        else
        {
            Record(InitiativeId, by, now, new PositionTaken(Id, by.OrganisationId, kind, option, isLastWord, said));
        }

        return null;
    }

    /// <summary>
    /// Its organisation takes an objection back, or says that a change has resolved it. Also after the end: it then has taken part,
    /// but does not consent by that.
    /// </summary>
    public Refusal? WithdrawObjection(int number, Actor by, DateTime now)
    {
        var objection = objections.Single(o => o.Number == number);
        if ((RefusalToSpeak(by) ?? NotUnderWay()) is { } no)
        {
            return no;
        }

        if (objection.StanderId != StanderOf(by))
        {
            return DecisionRefusals.ObjectionNotYours;
        }

        if (objection.IsOpen)
        {
            objection.Settle(SettlementKind.Withdrawn, null, by, now);
            Record(InitiativeId, by, now, new ObjectionWithdrawn(Id, number, by.OrganisationId));
            return null;
        }

        if (objection.WaitsForItsOrganisation)
        {
            objection.AnswerChange(now);
            Record(InitiativeId, by, now, new ObjectionChangeAccepted(Id, number, by.OrganisationId));
            return null;
        }

        return objection.Settlement!.Kind is SettlementKind.Withdrawn or SettlementKind.Resolved ? null : DecisionRefusals.ObjectionSettled;
    }

    /// <summary>Answers an objection. Every answer stands; the same said twice stands once.</summary>
    public Refusal? AnswerObjection(int number, string words, Actor by, DateTime now)
    {
        var objection = objections.Single(o => o.Number == number);
        if ((NotLeading(by) ?? NotUnderWay()) is { } no)
        {
            return no;
        }

        var clean = Text.Clean(words);
        if (objection.Answers.MaxBy(a => a.Number) is { } last && last.Words == clean && last.ById == by.PersonId)
        {
            return null;
        }

        if (objection.Answers.Count >= Objection.AnswersMost)
        {
            return DecisionRefusals.TooManyAnswers;
        }

        objection.Answer(clean, by, now);
        Record(InitiativeId, by, now, new ObjectionAnswered(Id, number, clean));
        return null;
    }

    /// <summary>Who leads it says by which change the objection is resolved. Its organisation may object anew for some days.</summary>
    public Refusal? ResolveObjection(int number, string change, Actor by, DateTime now)
    {
        var objection = objections.Single(o => o.Number == number);
        var clean = Text.Clean(change);
        if ((NotLeading(by) ?? NotUnderWay()) is { } no)
        {
            return no;
        }

        if (!objection.IsOpen)
        {
            return IsSettledSo(objection, SettlementKind.Resolved, clean) ? null : DecisionRefusals.ObjectionSettled;
        }

        objection.Settle(SettlementKind.Resolved, clean, by, now);
        Record(InitiativeId, by, now, new ObjectionResolved(Id, number, clean));
        return null;
    }

    /// <summary>The chair overrules an objection by the rule stated beforehand, when all have spoken.</summary>
    public Refusal? OverruleObjection(int number, string why, Actor by, DateTime now)
    {
        var objection = objections.Single(o => o.Number == number);
        var clean = Text.Clean(why);
        if (by.Role != Role.Chair)
        {
            return DecisionRefusals.OnlyChair;
        }

        if (OverruleFrom is null || objection.OrganisationId is null)
        {
            return DecisionRefusals.CannotBeOverruled;
        }

        if (NotCounted(now) is { } no)
        {
            return no;
        }

        if (!objection.IsOpen)
        {
            return IsSettledSo(objection, SettlementKind.Overruled, clean) ? null : DecisionRefusals.ObjectionSettled;
        }

        if (!Tally.MayOverrule(Rules))
        {
            return DecisionRefusals.TooFewConsent(OverruleFrom.ToString());
        }

        objection.Settle(SettlementKind.Overruled, clean, by, now);
        Record(InitiativeId, by, now, new ObjectionOverruled(Id, number, clean));
        return null;
    }

    /// <summary>Whether the actor's organisation, or its seat, is asked. Known once it is open.</summary>
    public bool IsAsked(Actor by) =>
        by.OrganisationId is { } organisation
            ? participants.Exists(p => p.OrganisationId == organisation)
            : by.Role == Role.Seat && seats.Exists(s => s.PersonId == by.PersonId);

    public bool HasLastWord(Actor by) =>
        IsAsked(by) && (by.OrganisationId is not { } organisation || participants.Exists(p => p.OrganisationId == organisation && p.HasLastWord));

    /// <summary>Until when its organisation may object anew to a change that was said to resolve the objection. UTC.</summary>
    public static DateTime AnewUntil(Objection objection) => (objection.Settlement?.At ?? objection.At).AddDays(ObjectAnewDays);

    private bool IsOptionOf(PositionKind kind, int? option) =>
        kind == PositionKind.Choose ? option >= 1 && option <= Options.Count : option is null;

    private static Guid? StanderOf(Actor by) => by.OrganisationId ?? by.PersonId;

    private static void Leave(Objection objection, PositionKind next, Actor by, DateTime now)
    {
        if (objection.IsOpen)
        {
            objection.Settle(next == PositionKind.Object ? SettlementKind.Replaced : SettlementKind.Withdrawn, null, by, now);
        }
        else if (objection.WaitsForItsOrganisation)
        {
            objection.AnswerChange(now);
        }
    }

    private static bool IsSettledSo(Objection objection, SettlementKind kind, string words) =>
        objection.Settlement is { } done && done.Kind == kind && done.Words == words;

    private bool MayObjectAnew(Actor by, DateTime now) =>
        objections.Exists(o => o.StanderId == StanderOf(by) && o.WaitsForItsOrganisation && now < AnewUntil(o));

    private Refusal? NotUnderWay() =>
        Withdrawal is not null ? DecisionRefusals.AlreadyWithdrawn
        : Closing is not null ? DecisionRefusals.AlreadyClosed
        : null;
}
