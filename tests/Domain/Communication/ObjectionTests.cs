using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;

namespace Medvirk.Tests.Domain.Communication;

public sealed class ObjectionTests
{
    private static readonly DecisionRules Consent = new(DecisionMethod.Consent, Share.Half, OverruleFrom: Share.TwoThirds);
    private readonly Actor[] by = Given.Representatives(3);
    private readonly Decision decision;

    public ObjectionTests()
    {
        decision = Given.Decision(Consent, by);
        decision.TakePosition(PositionKind.Agree, null, null, by[0], Given.Now);
        decision.TakePosition(PositionKind.Agree, null, null, by[1], Given.Now);
        decision.TakePosition(PositionKind.Object, null, " Der mangler penge. ", by[2], Given.Now);
    }

    private Objection Objection => decision.Objections[0];

    [Fact]
    public void An_objection_has_a_reason_and_blocks()
    {
        Assert.Equal((1, "Der mangler penge.", by[2].OrganisationId, true), (Objection.Number, Objection.Reason, Objection.OrganisationId, Objection.Blocks));
        Assert.Equal((TallyResult.Blocked, 1), (decision.Tally.Result, decision.Tally.OpenObjections));
        Assert.Contains(decision.TakeHappenings(), h => h.What is ObjectionRaised { Objection: 1, Reason: "Der mangler penge." });
        Assert.Throws<ArgumentException>(() => decision.TakePosition(PositionKind.Object, null, " ", by[0], Given.Now));
    }

    [Fact]
    public void The_same_objection_is_raised_once_and_another_takes_its_place()
    {
        decision.TakePosition(PositionKind.Object, null, "Der mangler penge.", by[2], Given.Now);
        Assert.Single(decision.Objections);
        decision.TakePosition(PositionKind.Object, null, "Der mangler folk.", by[2], Given.Now);
        Assert.Equal([SettlementKind.Replaced, null], decision.Objections.Select(o => o.Settlement?.Kind));
        Assert.Equal(1, decision.Tally.OpenObjections);
    }

    [Fact]
    public void Its_organisation_takes_it_back_also_after_the_end()
    {
        Assert.Equal(DecisionRefusals.ObjectionNotYours, decision.WithdrawObjection(1, by[0], Given.Now));
        Assert.Equal(DecisionRefusals.OnlyThoseWhoMayBind, decision.WithdrawObjection(1, Given.Secretariat, Given.Now));
        Assert.Null(decision.WithdrawObjection(1, Given.Representative(by[2].OrganisationId), Given.End.AddDays(1)));
        Assert.Null(decision.WithdrawObjection(1, by[2], Given.End.AddDays(1)));

        Assert.Single(decision.TakeHappenings(), h => h.What is ObjectionWithdrawn { Objection: 1 });
        Assert.Equal((TallyResult.Carried, 3, 2), (decision.Tally.Result, decision.Tally.TookPart, decision.Tally.Lines.Single(l => l.Kind == PositionKind.Agree).Organisations));
    }

    [Fact]
    public void Another_position_settles_it()
    {
        decision.TakePosition(PositionKind.Abstain, null, null, by[2], Given.Now);
        Assert.Equal((SettlementKind.Withdrawn, TallyResult.Carried), (Objection.Settlement!.Kind, decision.Tally.Result));
    }

    [Fact]
    public void Who_leads_answers_it_and_each_answer_stands()
    {
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.AnswerObjection(1, "Nej.", by[0], Given.Now));
        Assert.Null(decision.AnswerObjection(1, "Vi ser på det.", Given.Secretariat, Given.Now));
        Assert.Null(decision.AnswerObjection(1, "Vi ser på det.", Given.Secretariat, Given.Now));
        Assert.Null(decision.AnswerObjection(1, "Pengene er fundet.", Given.Chair, Given.Now));
        Assert.Equal(["Vi ser på det.", "Pengene er fundet."], Objection.Answers.Select(a => a.Words));
        Assert.Equal(2, decision.TakeHappenings().Count(h => h.What is ObjectionAnswered));
        Assert.True(Objection.IsOpen);
    }

    [Fact]
    public void A_change_resolves_it_and_its_organisation_may_object_anew()
    {
        Assert.Equal(DecisionRefusals.OnlyLeaders, decision.ResolveObjection(1, "Flere penge.", by[2], Given.Now));
        Assert.Null(decision.ResolveObjection(1, "Flere penge.", Given.Secretariat, Given.End));
        Assert.Null(decision.ResolveObjection(1, "Flere penge.", Given.Secretariat, Given.End));
        Assert.Equal(DecisionRefusals.ObjectionSettled, decision.ResolveObjection(1, "Færre penge.", Given.Secretariat, Given.End));
        Assert.Single(decision.TakeHappenings(), h => h.What is ObjectionResolved);

        Assert.Equal(DecisionRefusals.ChangeWaitsForAnswer, decision.Close(Given.Outcome(), false, Given.Secretariat, Given.End.AddDays(1)));
        Assert.Equal(DecisionRefusals.Ended, decision.TakePosition(PositionKind.Agree, null, null, by[2], Given.End.AddDays(1)));
        Assert.Null(decision.TakePosition(PositionKind.Object, null, "Stadig for lidt.", by[2], Given.End.AddDays(1)));
        Assert.Equal(DecisionRefusals.Ended, decision.TakePosition(PositionKind.Object, null, "Og mere.", by[2], Given.End.AddDays(1)));
        Assert.Equal(TallyResult.Blocked, decision.Tally.Result);
    }

    [Fact]
    public void Accepting_the_change_or_the_days_of_grace_let_it_be_closed()
    {
        decision.ResolveObjection(1, "Flere penge.", Given.Chair, Given.End);
        Assert.Equal(DecisionRefusals.Ended, decision.TakePosition(PositionKind.Object, null, "For sent.", by[2], Given.End.AddDays(Decision.ObjectAnewDays)));
        Assert.Null(decision.WithdrawObjection(1, by[2], Given.End.AddDays(1)));
        Assert.Null(decision.WithdrawObjection(1, by[2], Given.End.AddDays(1)));
        Assert.Single(decision.TakeHappenings(), h => h.What is ObjectionChangeAccepted);
        Assert.Null(decision.Close(Given.Outcome(), false, Given.Secretariat, Given.End.AddDays(1)));
        Assert.True(decision.Closing!.IsAdopted);
        Assert.Equal(DecisionRefusals.AlreadyClosed, decision.WithdrawObjection(1, by[2], Given.End.AddDays(2)));
        Assert.Equal(DecisionRefusals.AlreadyClosed, decision.AnswerObjection(1, "Tak.", Given.Chair, Given.End.AddDays(2)));
    }

    [Fact]
    public void The_chair_overrules_by_the_rule_stated_beforehand_when_all_have_spoken()
    {
        Assert.Equal(DecisionRefusals.OnlyChair, decision.OverruleObjection(1, "Det haster.", Given.Secretariat, Given.End));
        Assert.Equal(DecisionRefusals.StillOpen, decision.OverruleObjection(1, "Det haster.", Given.Chair, Given.Now));
        Assert.Null(decision.OverruleObjection(1, "Det haster.", Given.Chair, Given.End));
        Assert.Null(decision.OverruleObjection(1, "Det haster.", Given.Chair, Given.End));
        Assert.Single(decision.TakeHappenings(), h => h.What is ObjectionOverruled { Why: "Det haster." });
        Assert.Equal((SettlementKind.Overruled, TallyResult.Carried), (Objection.Settlement!.Kind, decision.Tally.Result));
        Assert.Equal(DecisionRefusals.ObjectionSettled, decision.WithdrawObjection(1, by[2], Given.End));
    }

    [Fact]
    public void With_too_few_who_consent_or_without_the_rule_nothing_is_overruled()
    {
        decision.TakePosition(PositionKind.Abstain, null, null, by[1], Given.Now);
        Assert.Equal(DecisionRefusals.TooFewConsent("2/3"), decision.OverruleObjection(1, "Det haster.", Given.Chair, Given.End));

        var strict = Given.Decision(Given.Rules(DecisionMethod.Consent), by);
        strict.TakePosition(PositionKind.Object, null, "Nej.", by[0], Given.Now);
        Assert.Equal(DecisionRefusals.CannotBeOverruled, strict.OverruleObjection(1, "Jo.", Given.Chair, Given.End));
    }

    [Fact]
    public void A_blocked_decision_is_closed_as_not_adopted()
    {
        Assert.Null(decision.Close(Given.Outcome("Vi gør det ikke."), true, Given.Secretariat, Given.End));
        Assert.Equal((TallyResult.Blocked, false), (decision.Closing!.Result, decision.Closing.IsAdopted));
    }

    [Fact]
    public void A_seats_objection_is_answered_and_blocks_nothing()
    {
        var seat = Given.Someone(Role.Seat);
        var beside = Given.Decision(Consent, [by[0], seat]);
        beside.TakePosition(PositionKind.Agree, null, null, by[0], Given.Now);
        beside.TakePosition(PositionKind.Object, null, "Ikke uden os.", seat, Given.Now);

        Assert.Null(beside.AnswerObjection(1, "I er med.", Given.Secretariat, Given.Now));
        Assert.Equal((TallyResult.Carried, 0), (beside.Tally.Result, beside.Tally.OpenObjections));
        Assert.Equal(DecisionRefusals.CannotBeOverruled, beside.OverruleObjection(1, "Jo.", Given.Chair, Given.End));
    }
}
