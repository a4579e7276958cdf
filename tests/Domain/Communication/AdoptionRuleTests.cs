using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;

namespace Medvirk.Tests.Domain.Communication;

/// <summary>How the partners have laid down that their agenda is adopted.</summary>
public sealed class AdoptionRuleTests
{
    private static readonly DecisionRules TwoThirds = new(DecisionMethod.QualifiedMajority, Share.Half, Share.TwoThirds);
    private static readonly Guid Version = Guid.CreateVersion7();

    [Fact]
    public void A_decision_that_is_counted_otherwise_adopts_no_version()
    {
        var rule = LaidDown();
        var majority = Prepared(new(DecisionMethod.Majority, Share.Half));
        Assert.Equal(DecisionRefusals.AdoptedByAnotherRule, majority.TieToVersion(Version, rule, Given.Secretariat, Given.Now));
        Assert.Empty(majority.Ties);

        var other = Prepared(TwoThirds with { LastWordDays = 7 });
        Assert.Equal(DecisionRefusals.AdoptedByAnotherRule, other.TieToVersion(Version, rule, Given.Secretariat, Given.Now));
    }

    [Fact]
    public void The_same_share_written_otherwise_is_the_same_rule()
    {
        var decision = Prepared(new(DecisionMethod.QualifiedMajority, new Share(50, 100), new Share(4, 6)));
        Assert.Null(decision.TieToVersion(Version, LaidDown(), Given.Secretariat, Given.Now));
    }

    [Fact]
    public void Once_it_adopts_a_version_it_cannot_be_changed_to_count_otherwise()
    {
        var (rule, decision) = (LaidDown(), Prepared(TwoThirds));
        Assert.Null(decision.TieToVersion(Version, rule, Given.Secretariat, Given.Now));
        Assert.Equal(
            DecisionRefusals.AdoptedByAnotherRule,
            decision.Change(decision.Content, new(DecisionMethod.Majority, Share.Half), decision.Plan, rule, 1, Given.Chair, Given.Now));
        Assert.Null(decision.Change(decision.Content with { Question = "Skal vi nu?" }, TwoThirds, decision.Plan, rule, 1, Given.Chair, Given.Now));
    }

    [Fact]
    public void A_decision_prepared_before_the_rule_changed_keeps_its_own()
    {
        var (rule, decision) = (LaidDown(), Prepared(TwoThirds));
        Assert.Null(decision.TieToVersion(Version, rule, Given.Secretariat, Given.Now));
        Assert.Null(rule.Change(new(DecisionMethod.Consensus, Share.Half), Given.Chair, Given.Now));
        Assert.Null(decision.Change(decision.Content with { Question = "Skal vi nu?" }, TwoThirds, decision.Plan, rule, 1, Given.Chair, Given.Now));
    }

    [Fact]
    public void Only_those_who_lead_decisions_lay_it_down_and_every_change_is_in_the_ledger()
    {
        Assert.Equal(DecisionRefusals.OnlyLeaders, AdoptionRule.LayDown(Guid.CreateVersion7(), TwoThirds, Given.Representative(), Given.Now).Refusal);
        var rule = LaidDown();
        Assert.Equal(DecisionRefusals.OnlyLeaders, rule.Change(new(DecisionMethod.Consensus, Share.Half), Given.Representative(), Given.Now));
        Assert.Null(rule.Change(TwoThirds, Given.Chair, Given.Now));
        Assert.Null(rule.Change(new(DecisionMethod.Consensus, Share.Half), Given.Chair, Given.Now));
        Assert.Equal(["2/3", null], rule.TakeHappenings().Select(h => ((AdoptionRuleLaidDown)h.What).Threshold));
    }

    [Theory]
    [InlineData(DecisionMethod.QualifiedMajority, null)]
    [InlineData(DecisionMethod.Majority, "2/3")]
    [InlineData(DecisionMethod.QualifiedMajority, "1/2")]
    public void A_rule_that_counts_nothing_cannot_be_laid_down(DecisionMethod method, string? threshold)
    {
        var share = Share.TryRead(threshold, out var read) ? read : null;
        Assert.Throws<ArgumentException>(() => AdoptionRule.LayDown(Guid.CreateVersion7(), new(method, Share.Half, share), Given.Chair, Given.Now));
    }

    [Fact]
    public void A_tie_made_by_mistake_goes_and_both_acts_stay_in_the_ledger()
    {
        var (decision, thing) = (Prepared(TwoThirds), Guid.CreateVersion7());
        Assert.Null(decision.Tie(TieKind.MakesCommitment, thing, Given.Chair, Given.Now));
        Assert.Null(decision.TieToVersion(Version, null, Given.Chair, Given.Now));
        Assert.Null(decision.Untie(TieKind.AdoptsAgendaVersion, Version, Given.Secretariat, Given.Now));
        Assert.Null(decision.Untie(TieKind.MakesCommitment, thing, Given.Secretariat, Given.Now));
        Assert.Null(decision.Untie(TieKind.MakesCommitment, thing, Given.Secretariat, Given.Now));
        Assert.Empty(decision.Ties);
        Assert.Equal([typeof(DecisionTied), typeof(DecisionTied), typeof(DecisionUntied), typeof(DecisionUntied)],
            decision.TakeHappenings().Select(h => h.What.GetType()).Where(t => t != typeof(DecisionPrepared)));
        Assert.Throws<ArgumentException>(() => decision.Tie(TieKind.AdoptsAgendaVersion, Version, Given.Chair, Given.Now));
    }

    private static AdoptionRule LaidDown() => AdoptionRule.LayDown(Guid.CreateVersion7(), TwoThirds, Given.Chair, Given.Now).Made!;

    private static Decision Prepared(DecisionRules rules) => Given.Prepared(rules);
}
