using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;

namespace Medvirk.Tests.Domain.Communication;

public sealed class PositionTests
{
    private readonly Medvirk.Domain.Shared.Actor by = Given.Representative();
    private readonly Decision decision;

    public PositionTests() => decision = Given.Decision(Given.Rules(DecisionMethod.Majority), [by]);

    [Fact]
    public void A_representative_says_where_the_organisation_stands()
    {
        Assert.Null(decision.TakePosition(PositionKind.Agree, null, " Godt. ", by, Given.Now));

        var act = Assert.Single(decision.Acts);
        Assert.Equal((by.OrganisationId, by.PersonId, by.MandateId, PositionKind.Agree, "Godt."), (act.OrganisationId, act.PersonId, act.MandateId, act.Kind, act.Words));
        Assert.Contains(decision.TakeHappenings(), h => h.What is PositionTaken { Kind: PositionKind.Agree, Words: "Godt." } e && e.OrganisationId == by.OrganisationId);
    }

    [Theory]
    [InlineData(Role.Reporter)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Chair)]
    [InlineData(Role.Secretariat)]
    [InlineData(Role.Visitor)]
    [InlineData(Role.System)]
    public void Other_roles_stand_nowhere(Role role)
    {
        Assert.Equal(DecisionRefusals.OnlyThoseWhoMayBind, decision.TakePosition(PositionKind.Agree, null, null, by with { Role = role }, Given.Now));
        Assert.Empty(decision.Acts);
    }

    [Fact]
    public void An_unconfirmed_mandate_stands_nowhere() => Assert.Equal(
        DecisionRefusals.MandateWaitsForConfirmation, decision.TakePosition(PositionKind.Agree, null, null, by with { MayBind = false }, Given.Now));

    [Fact]
    public void Who_is_not_asked_stands_nowhere()
    {
        Assert.Equal(DecisionRefusals.NotAsked, decision.TakePosition(PositionKind.Agree, null, null, Given.Representative(), Given.Now));
        Assert.Equal(DecisionRefusals.NotAsked, decision.TakePosition(PositionKind.Agree, null, null, Given.Someone(Role.Seat), Given.Now));
    }

    [Fact]
    public void The_latest_act_of_an_organisation_counts_and_all_are_kept()
    {
        var colleague = Given.Representative(by.OrganisationId);
        decision.TakePosition(PositionKind.Agree, null, null, by, Given.Now);
        decision.TakePosition(PositionKind.Disagree, null, null, colleague, Given.Now);

        Assert.Equal([1, 2], decision.Acts.Select(a => a.Sequence));
        Assert.Equal((1, TallyResult.NotCarried), (decision.Tally.TookPart, decision.Tally.Result));
    }

    [Fact]
    public void The_same_said_again_by_the_same_person_is_said_once()
    {
        decision.TakePosition(PositionKind.Agree, null, null, by, Given.Now);
        Assert.Null(decision.TakePosition(PositionKind.Agree, null, "  ", by, Given.Now.AddHours(1)));
        Assert.Single(decision.Acts);
        decision.TakePosition(PositionKind.Agree, null, null, Given.Representative(by.OrganisationId), Given.Now.AddHours(2));
        Assert.Equal(2, decision.Acts.Count);
    }

    [Fact]
    public void What_the_rules_do_not_know_can_not_be_said()
    {
        Assert.Throws<ArgumentException>(() => decision.TakePosition(PositionKind.Object, null, "Nej.", by, Given.Now));
        Assert.Throws<ArgumentException>(() => decision.TakePosition(PositionKind.Choose, 1, null, by, Given.Now));
        Assert.Throws<ArgumentException>(() => decision.TakePosition(PositionKind.Agree, 1, null, by, Given.Now));
        var among = Given.Decision(Given.Rules(DecisionMethod.Majority), [by], null, "A", "B");
        Assert.Throws<ArgumentException>(() => among.TakePosition(PositionKind.Agree, null, null, by, Given.Now));
        Assert.Throws<ArgumentException>(() => among.TakePosition(PositionKind.Choose, 3, null, by, Given.Now));
        Assert.Throws<ArgumentException>(() => among.TakePosition(PositionKind.Choose, null, null, by, Given.Now));
        Assert.Null(among.TakePosition(PositionKind.Choose, 2, null, by, Given.Now));
    }

    [Fact]
    public void A_late_position_is_not_taken_however_late_the_end_is_noted()
    {
        Assert.Null(decision.TakePosition(PositionKind.Agree, null, null, by, Given.End.AddMilliseconds(-1)));
        Assert.Null(decision.EndedAt);
        Assert.Equal(DecisionRefusals.Ended, decision.TakePosition(PositionKind.Disagree, null, null, by, Given.End));
        Assert.Equal(DecisionRefusals.NotOpened, Given.Prepared().TakePosition(PositionKind.Agree, null, null, by, Given.Now));
        decision.Close(Given.Outcome(), false, Given.Secretariat, Given.End);
        Assert.Equal(DecisionRefusals.AlreadyClosed, decision.TakePosition(PositionKind.Disagree, null, null, by, Given.End));
    }

    [Fact]
    public void A_seat_speaks_for_itself_and_is_counted_apart()
    {
        var seat = Given.Someone(Role.Seat);
        var both = Given.Decision(Given.Rules(DecisionMethod.Majority, Share.All), [by, seat]);
        Assert.Null(both.TakePosition(PositionKind.Disagree, null, null, seat, Given.Now));
        Assert.Equal((1, 0, TallyResult.NoQuorum), (both.Tally.Eligible, both.Tally.TookPart, both.Tally.Result));
        both.TakePosition(PositionKind.Agree, null, null, by, Given.Now);

        Assert.Equal((1, 1, TallyResult.Carried), (both.Tally.Eligible, both.Tally.TookPart, both.Tally.Result));
        Assert.Equal(new TallyLine(PositionKind.Disagree, null, 1, 0), Assert.Single(both.Tally.Seats));
    }

    [Fact]
    public void After_the_end_those_with_first_hand_experience_have_the_last_word()
    {
        var (users, seat) = (Given.Representative(), Given.Someone(Role.Seat));
        var last = Given.Prepared(Given.Rules(DecisionMethod.Majority) with { LastWordDays = 5 }, Given.Plan(seats: true));
        last.Open([new(by.OrganisationId!.Value, false), new(users.OrganisationId!.Value, true)], [seat.PersonId!.Value], Given.Secretariat, Given.Now);
        last.TakePosition(PositionKind.Agree, null, null, users, Given.Now);

        Assert.Equal(DecisionPhase.LastWord, last.PhaseAt(Given.End));
        Assert.Equal(DecisionRefusals.Ended, last.TakePosition(PositionKind.Agree, null, null, by, Given.End));
        Assert.Equal(DecisionRefusals.LastWordRuns, last.Close(Given.Outcome(), false, Given.Secretariat, Given.End));
        Assert.Null(last.TakePosition(PositionKind.Agree, null, null, users, Given.End));
        Assert.Null(last.TakePosition(PositionKind.Agree, null, null, users, Given.End));
        Assert.Equal([false, true], last.Acts.Select(a => a.IsLastWord));
        Assert.False(last.EveryLastWordIsSaid);
        Assert.Null(last.TakePosition(PositionKind.Abstain, null, null, seat, Given.End.AddDays(1)));
        Assert.Null(last.Close(Given.Outcome(), false, Given.Secretariat, Given.End.AddDays(1)));
    }

    [Fact]
    public void The_window_of_the_last_word_ends_by_itself()
    {
        var users = Given.Representative();
        var last = Given.Prepared(Given.Rules(DecisionMethod.Majority) with { LastWordDays = 5 });
        last.Open([new(users.OrganisationId!.Value, true)], [], Given.Secretariat, Given.Now);

        Assert.Null(last.End(Given.Secretariat, Given.Now.AddDays(1)));
        Assert.Equal(Given.Now.AddDays(6), last.LastWordUntil);
        Assert.Equal(DecisionRefusals.Ended, last.TakePosition(PositionKind.Agree, null, null, users, Given.Now.AddDays(6)));
        Assert.Null(last.Close(Given.Outcome(), false, Given.Secretariat, Given.Now.AddDays(6)));

        var none = Given.Decision(Given.Rules(DecisionMethod.Majority) with { LastWordDays = 5 }, [by], Given.Plan());
        Assert.Equal(none.PositionsUntil, none.LastWordUntil);
    }
}
