using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>Its life: opening, ending, closing, withdrawing, looking back. Each is done once, by hand or by the clock.</summary>
public sealed partial class Decision
{
    /// <summary>
    /// Opens it: from now on positions are taken, and who is asked, with which weight, stands still.
    /// The program does it when its time has come. Done again, it changes nothing.
    /// </summary>
    /// <param name="partners">The organisations that are partners now.</param>
    /// <param name="seated">The persons in a seat now.</param>
    /// <param name="by">Who leads it, or the program.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Open(IReadOnlyCollection<Partner> partners, IReadOnlyCollection<Guid> seated, Actor by, DateTime now)
    {
        if (by.Role != Role.System && NotLeading(by) is { } no)
        {
            return no;
        }

        if (OpenedAt is not null)
        {
            return null;
        }

        if (now >= PositionsUntil)
        {
            return DecisionRefusals.EndHasPassed;
        }

        if (by.Role == Role.System && !Times.IsDueToOpen(now))
        {
            return DecisionRefusals.NotOpened;
        }

        var weights = Weights.ToDictionary(a => a.OrganisationId, a => a.Weight);
        var asked = partners.Where(p => AllPartners || weights.ContainsKey(p.OrganisationId))
            .Select(p => new Participant(p.OrganisationId, weights.GetValueOrDefault(p.OrganisationId, 1), p.IsOfUsers)).ToArray();
        if (asked.Length == 0)
        {
            return DecisionRefusals.NobodyAsked;
        }

        Ask(asked);
        seats.AddRange(SeatsAsked ? seated.Distinct().Select(id => new AskedSeat(id)) : []);
        (OpenedAt, OpenedById) = (now, by.PersonId);
        EndAt(PositionsUntil);
        Record(InitiativeId, by, now, new DecisionOpened(Id, participants.Count, seats.Count, PositionsUntil));
        return null;
    }

    /// <summary>Ends it before its time: from now on no position is taken, save by those who have the last word.</summary>
    public Refusal? End(Actor by, DateTime now)
    {
        if ((NotLeading(by) ?? NotOpened()) is { } no)
        {
            return no;
        }

        if (now < PositionsUntil)
        {
            EndAt(now);
            NoteEnd(by, now);
        }

        return null;
    }

    /// <summary>Notes that its end has passed, once. It had ended without that, too.</summary>
    public void NoteEnd(DateTime now)
    {
        if (OpenedAt is not null && EndedAt is null && Closing is null && Withdrawal is null && PositionsUntil <= now)
        {
            NoteEnd(Actor.System, now);
        }
    }

    /// <summary>Writes the outcome: the tally is kept with it, and nothing is counted any more. The same sent again changes nothing.</summary>
    /// <param name="outcome">What was decided, who sees to it, when it is looked at again.</param>
    /// <param name="isAdopted">With advice, what the one responsible decided; with other methods the count says it.</param>
    /// <param name="by">Who leads it.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Close(Outcome outcome, bool isAdopted, Actor by, DateTime now)
    {
        if ((NotLeading(by) ?? NotOpened()) is { } no)
        {
            return no;
        }

        var clean = outcome with { Words = Text.Clean(outcome.Words) };
        if (Closing is not null)
        {
            return Closing.Says(clean, AdoptedBy(Closing.Result)) ? null : DecisionRefusals.AlreadyClosed;
        }

        if (NotCounted(now) is { } early)
        {
            return early;
        }

        var tally = Tally;
        if (tally.Result == TallyResult.Carried && objections.Exists(o => o.WaitsForItsOrganisation && now < AnewUntil(o)))
        {
            return DecisionRefusals.ChangeWaitsForAnswer;
        }

        NoteEnd(now);
        Closing = new Closing(clean, AdoptedBy(tally.Result), tally, by.PersonId, now);
        ReviewDueOn = clean.ReviewOn;
        Record(InitiativeId, by, now, new DecisionClosed(
            Id, tally.Result, tally.CarriedOption, Closing.IsAdopted, tally.Eligible, tally.TookPart, clean.ResponsibleId, clean.ReviewOn, clean.Words));
        return null;

        bool AdoptedBy(TallyResult result) => Method == DecisionMethod.Advice ? isAdopted : result == TallyResult.Carried;
    }

    /// <summary>Takes it back before it is closed. It keeps its number, and says why.</summary>
    public Refusal? Withdraw(string why, Actor by, DateTime now)
    {
        var words = Text.Clean(why);
        if (MayLead(by) && Withdrawal?.Words == words)
        {
            return null;
        }

        if (NotLeading(by) is { } no)
        {
            return no;
        }

        if (Closing is not null)
        {
            return DecisionRefusals.AlreadyClosed;
        }

        Withdrawal = new DecisionWithdrawal(words, by.PersonId, now);
        Record(InitiativeId, by, now, new DecisionWithdrawn(Id, words));
        return null;
    }

    /// <summary>Says what came of it, and when it is looked at next. Each look is kept.</summary>
    public Refusal? Review(string words, DateOnly? nextOn, Actor by, DateTime now)
    {
        if (NotLeading(by) is { } no)
        {
            return no;
        }

        if (Closing is null)
        {
            return DecisionRefusals.NotClosed;
        }

        var clean = Text.Clean(words);
        if (reviews.MaxBy(r => r.Number) is { } last && last.Words == clean && last.NextOn == nextOn && last.ById == by.PersonId)
        {
            return null;
        }

        reviews.Add(new DecisionReview(reviews.Count + 1, clean, nextOn, by.PersonId, now));
        ReviewDueOn = nextOn;
        Record(InitiativeId, by, now, new DecisionReviewed(Id, nextOn, clean));
        return null;
    }

    /// <summary>Whether everyone who has the last word has used it.</summary>
    public bool EveryLastWordIsSaid =>
        participants.Where(p => p.HasLastWord).Select(p => p.OrganisationId).Concat(seats.Select(s => s.PersonId))
            .All(id => acts.Exists(a => a.IsLastWord && a.StanderId == id));

    /// <summary>Why it can't be counted for good yet: positions, or last words, are still taken. Null where it can.</summary>
    public Refusal? NotCounted(DateTime now) => PhaseAt(now) switch
    {
        DecisionPhase.Prepared => DecisionRefusals.NotOpened,
        DecisionPhase.Open => DecisionRefusals.StillOpen,
        DecisionPhase.LastWord when !EveryLastWordIsSaid => DecisionRefusals.LastWordRuns,
        DecisionPhase.Withdrawn => DecisionRefusals.AlreadyWithdrawn,
        DecisionPhase.Closed => DecisionRefusals.AlreadyClosed,
        _ => null,
    };

    private void EndAt(DateTime end)
    {
        // Planned, someone may have it; opened, it is known.
        var someone = OpenedAt is null || participants.Exists(p => p.HasLastWord) || seats.Count > 0;
        (PositionsUntil, LastWordUntil) = (end, someone ? end.AddDays(LastWordDays) : end);
    }

    private void NoteEnd(Actor by, DateTime now)
    {
        EndedAt = now;
        Record(InitiativeId, by, now, new DecisionEnded(Id, PositionsUntil, LastWordUntil));
    }

    private Refusal? NotOpened() => OpenedAt is null ? DecisionRefusals.NotOpened : null;
}
