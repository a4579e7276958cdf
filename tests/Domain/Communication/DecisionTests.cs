using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;

namespace Medvirk.Tests.Domain.Communication;

public sealed class DecisionTests
{
    private static readonly Partner[] Partners = [new(Guid.CreateVersion7(), false), new(Guid.CreateVersion7(), true)];

    [Fact]
    public void The_secretariat_and_the_chair_prepare_a_decision()
    {
        var decision = Given.Prepared();

        Assert.Equal(DecisionPhase.Prepared, decision.PhaseAt(Given.Now));
        Assert.Contains(decision.TakeHappenings(), h => h.What is DecisionPrepared { Number: 1, Question: "Skal vi gøre det?" });
        Assert.False(Prepare(Given.Chair).IsRefused);
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.Reporter)]
    [InlineData(Role.Representative)]
    [InlineData(Role.Seat)]
    [InlineData(Role.Visitor)]
    public void Others_lead_no_decision(Role role)
    {
        var other = Given.Someone(role);
        var decision = Given.Prepared();

        Assert.Equal(DecisionRefusals.OnlyLeaders, Prepare(other).Refusal);
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.Change(Given.Content("Andet."), decision.Rules, decision.Plan, null, 1, other, Given.Now));
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.Open(Partners, [], other, Given.Now));
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.End(other, Given.Now));
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.Close(Given.Outcome(), true, other, Given.Now));
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.Withdraw("Nej.", other, Given.Now));
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.Tie(TieKind.FromVoice, Guid.CreateVersion7(), other, Given.Now));
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.Review("Godt.", null, other, Given.Now));
    }

    [Fact]
    public void Rules_that_do_not_fit_the_options_are_no_rules()
    {
        Assert.Throws<ArgumentException>(() => Given.Prepared(Given.Rules(DecisionMethod.Consent), null, "A", "B"));
        Assert.Throws<ArgumentException>(() => Given.Prepared(new DecisionRules(DecisionMethod.QualifiedMajority, Share.Half)));
        Assert.Throws<ArgumentException>(() => Given.Prepared(new DecisionRules(DecisionMethod.QualifiedMajority, Share.Half, Share.Half)));
        Assert.Throws<ArgumentException>(() => Given.Prepared(new DecisionRules(DecisionMethod.Majority, Share.Half, OverruleFrom: Share.Half)));
        Assert.Throws<ArgumentException>(() => Given.Prepared(null, new DecisionPlan(false, [], false, null, Given.End)));
        Assert.Throws<ArgumentException>(() => Given.Prepared(null, Given.Plan(Given.End)));
        Assert.Throws<ArgumentException>(() => Given.Prepared(null, Given.Plan() with { Asked = [new(Guid.CreateVersion7(), 0)] }));
    }

    [Fact]
    public void It_is_changed_until_it_opens_and_no_one_overwrites_another()
    {
        var decision = Given.Prepared();

        Assert.Null(decision.Change(Given.Content("Noget andet."), decision.Rules, decision.Plan, null, 1, Given.Chair, Given.Now));
        Assert.Equal((2, "Noget andet."), (decision.Revision, Assert.Single(decision.Options)));
        Assert.Equal(DecisionRefusals.ChangedMeanwhile, decision.Change(Given.Content("Et tredje."), decision.Rules, decision.Plan, null, 1, Given.Secretariat, Given.Now));
        Assert.Null(decision.Change(Given.Content(" Noget andet. "), decision.Rules, decision.Plan, null, 1, Given.Secretariat, Given.Now));
        Assert.Single(decision.TakeHappenings(), h => h.What is DecisionChanged { Revision: 2 });

        Assert.Null(decision.Open(Partners, [], Given.Secretariat, Given.Now));
        Assert.Equal(DecisionRefusals.AlreadyOpened, decision.Change(Given.Content("For sent."), decision.Rules, decision.Plan, null, 2, Given.Secretariat, Given.Now));
    }

    [Fact]
    public void Opening_freezes_who_is_asked_and_is_done_once()
    {
        var weighty = Partners[0].OrganisationId;
        var decision = Given.Prepared(null, Given.Plan(seats: true) with { Asked = [new(weighty, 5)] });
        Guid[] seats = [Guid.CreateVersion7()];

        Assert.Null(decision.Open(Partners, seats, Given.Chair, Given.Now));
        Assert.Null(decision.Open([.. Partners, new(Guid.CreateVersion7(), false)], [], Given.Secretariat, Given.Now));
        Assert.Null(decision.Open(Partners, [], Actor.System, Given.Now));

        Assert.Equal([(weighty, 5, false), (Partners[1].OrganisationId, 1, true)], decision.Participants.Select(p => (p.OrganisationId, p.Weight, p.HasLastWord)));
        Assert.Equal(seats, decision.Seats.Select(s => s.PersonId));
        Assert.Single(decision.TakeHappenings(), h => h.What is DecisionOpened { Organisations: 2, Seats: 1 });
        Assert.Equal(DecisionPhase.Open, decision.PhaseAt(Given.Now));
    }

    [Fact]
    public void Chosen_organisations_only_are_asked_while_they_are_partners()
    {
        var decision = Given.Prepared(null, new DecisionPlan(false, [new(Partners[1].OrganisationId, 2), new(Guid.CreateVersion7())], false, null, Given.End));

        Assert.Equal(DecisionRefusals.NobodyAsked, decision.Open([Partners[0]], [], Given.Secretariat, Given.Now));
        Assert.Null(decision.Open(Partners, [Guid.CreateVersion7()], Given.Secretariat, Given.Now));
        Assert.Equal((Partners[1].OrganisationId, 2), Assert.Single(decision.Participants.Select(p => (p.OrganisationId, p.Weight))));
        Assert.Empty(decision.Seats);
    }

    [Fact]
    public void It_opens_by_itself_from_its_time_on_and_not_before()
    {
        var decision = Given.Prepared(null, Given.Plan(Given.Now.AddDays(1)));

        Assert.Equal(DecisionRefusals.NotOpened, decision.Open(Partners, [], Actor.System, Given.Now));
        Assert.Equal(DecisionPhase.Prepared, decision.PhaseAt(Given.Now));
        Assert.Equal(DecisionPhase.Open, decision.PhaseAt(Given.Now.AddDays(1)));
        Assert.Equal(DecisionRefusals.AlreadyOpened, decision.Change(Given.Content("X"), decision.Rules, decision.Plan, null, 1, Given.Secretariat, Given.Now.AddDays(1)));
        Assert.Null(decision.Open(Partners, [], Actor.System, Given.Now.AddDays(2)));
        Assert.Null(decision.OpenedById);
    }

    [Fact]
    public void One_whose_end_has_passed_stays_prepared()
    {
        var decision = Given.Prepared(null, Given.Plan(Given.Now.AddDays(1)));

        Assert.Equal(DecisionPhase.Prepared, decision.PhaseAt(Given.End));
        Assert.Equal(DecisionRefusals.EndHasPassed, decision.Open(Partners, [], Given.Secretariat, Given.End));
        Assert.Equal(DecisionRefusals.EndHasPassed, decision.Open(Partners, [], Actor.System, Given.End));
    }

    [Fact]
    public void It_ends_by_hand_or_by_the_clock_once()
    {
        var by = Given.Representatives(2);
        var byHand = Given.Decision(Given.Rules(DecisionMethod.Majority), by);
        Assert.Null(byHand.End(Given.Secretariat, Given.Now.AddHours(1)));
        Assert.Null(byHand.End(Given.Chair, Given.Now.AddHours(2)));
        byHand.NoteEnd(Given.End);
        Assert.Equal(Given.Now.AddHours(1), byHand.PositionsUntil);
        Assert.Single(byHand.TakeHappenings(), h => h.What is DecisionEnded);

        var byClock = Given.Decision(Given.Rules(DecisionMethod.Majority), by);
        byClock.NoteEnd(Given.End.AddMilliseconds(-1));
        Assert.False(byClock.HasHappenings);
        byClock.NoteEnd(Given.End.AddHours(3));
        byClock.NoteEnd(Given.End.AddHours(4));
        Assert.Null(byClock.End(Given.Secretariat, Given.End.AddHours(5)));
        Assert.Equal(Given.End, byClock.PositionsUntil);
        Assert.Single(byClock.TakeHappenings(), h => h.What is DecisionEnded && h.By.Role == Role.System);

        Assert.Equal(DecisionRefusals.NotOpened, Given.Prepared().End(Given.Secretariat, Given.Now));
    }

    [Fact]
    public void Closing_keeps_the_tally_and_is_idempotent()
    {
        var by = Given.Representatives(3);
        var decision = Given.Decision(Given.Rules(DecisionMethod.Majority), by);
        decision.TakePosition(PositionKind.Agree, null, null, by[0], Given.Now);
        decision.TakePosition(PositionKind.Agree, null, null, by[1], Given.Now);
        decision.TakeHappenings();
        var outcome = Given.Outcome();

        Assert.Equal(DecisionRefusals.StillOpen, decision.Close(outcome, false, Given.Secretariat, Given.Now));
        Assert.Null(decision.Close(outcome, false, Given.Secretariat, Given.End));
        Assert.Null(decision.Close(outcome, true, Given.Secretariat, Given.End));
        Assert.Equal(DecisionRefusals.AlreadyClosed, decision.Close(Given.Outcome("Noget andet."), false, Given.Chair, Given.End));

        Assert.Equal(DecisionPhase.Closed, decision.PhaseAt(Given.End));
        Assert.Equal((3, 2, TallyResult.Carried, 1, true), (decision.Tally.Eligible, decision.Tally.TookPart, decision.Tally.Result, decision.Tally.CarriedOption, decision.Closing!.IsAdopted));
        Assert.Equal(new DateOnly(2026, 9, 1), decision.ReviewDueOn);
        Assert.Equal(["decision-ended", "decision-closed"], decision.TakeHappenings().Select(h => h.What is DecisionEnded ? "decision-ended" : h.What is DecisionClosed ? "decision-closed" : "?"));
        Assert.Equal(DecisionRefusals.AlreadyClosed, decision.Withdraw("Nej.", Given.Secretariat, Given.End));
        Assert.Equal(DecisionRefusals.NotOpened, Given.Prepared().Close(outcome, true, Given.Secretariat, Given.End));
    }

    [Fact]
    public void With_advice_the_one_responsible_decides()
    {
        var by = Given.Representatives(1);
        var decision = Given.Decision(Given.Rules(DecisionMethod.Advice), by);
        decision.TakePosition(PositionKind.Disagree, null, "Vent.", by[0], Given.Now);

        Assert.Null(decision.Close(Given.Outcome(), true, Given.Secretariat, Given.End));
        Assert.Equal((TallyResult.Advised, true), (decision.Closing!.Result, decision.Closing.IsAdopted));
        Assert.Equal(DecisionRefusals.AlreadyClosed, decision.Close(new Outcome(decision.Closing.Words, decision.Closing.ResponsibleId, decision.Closing.ReviewOn), false, Given.Secretariat, Given.End));
    }

    [Fact]
    public void It_is_withdrawn_before_it_is_closed_with_a_reason()
    {
        var by = Given.Representative();
        var decision = Given.Decision(Given.Rules(DecisionMethod.Consent), [by]);

        Assert.Null(decision.Withdraw(" Vi ved for lidt. ", Given.Chair, Given.Now));
        Assert.Null(decision.Withdraw("Vi ved for lidt.", Given.Chair, Given.Now));
        Assert.Equal(DecisionRefusals.AlreadyWithdrawn, decision.Withdraw("Noget andet.", Given.Secretariat, Given.Now));
        Assert.Single(decision.TakeHappenings(), h => h.What is DecisionWithdrawn { Why: "Vi ved for lidt." });
        Assert.Equal(DecisionPhase.Withdrawn, decision.PhaseAt(Given.End));
        Assert.Equal(DecisionRefusals.AlreadyWithdrawn, decision.TakePosition(PositionKind.Agree, null, null, by, Given.Now));
        Assert.Equal(DecisionRefusals.AlreadyWithdrawn, decision.Close(Given.Outcome(), true, Given.Secretariat, Given.End));
        Assert.Equal(DecisionRefusals.AlreadyWithdrawn, decision.Open(Partners, [], Given.Secretariat, Given.Now));
        decision.NoteEnd(Given.End);
        Assert.False(decision.HasHappenings);
    }

    [Fact]
    public void It_is_tied_once_and_to_one_version_before_it_opens()
    {
        var decision = Given.Prepared();
        var (version, activity) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        Assert.Null(decision.TieToVersion(version, null, Given.Secretariat, Given.Now));
        Assert.Null(decision.TieToVersion(version, null, Given.Secretariat, Given.Now));
        Assert.Equal(DecisionRefusals.AnotherVersionTied, decision.TieToVersion(Guid.CreateVersion7(), null, Given.Chair, Given.Now));
        decision.Open(Partners, [], Given.Secretariat, Given.Now);
        Assert.Equal(DecisionRefusals.VersionTiedTooLate, decision.TieToVersion(Guid.CreateVersion7(), null, Given.Chair, Given.Now));
        Assert.Null(decision.Tie(TieKind.ReleasesInvestment, activity, Given.Chair, Given.Now));
        Assert.Equal([(TieKind.AdoptsAgendaVersion, version), (TieKind.ReleasesInvestment, activity)], decision.Ties.Select(t => (t.Kind, t.TiedId)));
        Assert.Equal(2, decision.TakeHappenings().Count(h => h.What is DecisionTied));
    }

    [Fact]
    public void Each_look_back_is_kept_and_names_the_next()
    {
        var decision = Given.Decision(Given.Rules(DecisionMethod.Majority), Given.Representatives(1));
        Assert.Equal(DecisionRefusals.NotClosed, decision.Review("Godt.", null, Given.Secretariat, Given.Now));
        decision.Close(Given.Outcome(), false, Given.Secretariat, Given.End);

        var next = new DateOnly(2027, 3, 1);
        Assert.Null(decision.Review("Det går godt.", next, Given.Secretariat, Given.End));
        Assert.Null(decision.Review("Det går godt.", next, Given.Secretariat, Given.End));
        Assert.Equal(next, decision.ReviewDueOn);
        Assert.Null(decision.Review("Færdigt.", null, Given.Chair, Given.End));
        Assert.Null(decision.ReviewDueOn);
        Assert.Equal([1, 2], decision.Reviews.Select(r => r.Number));
        Assert.Equal(2, decision.TakeHappenings().Count(h => h.What is DecisionReviewed));
    }

    private static Result<Decision> Prepare(Actor by) =>
        Decision.Prepare(Given.Initiative, 1, Given.Content(), Given.Rules(DecisionMethod.Majority), Given.Plan(), by, Given.Now);
}
