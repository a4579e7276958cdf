using Medvirk.Domain.Communication;

namespace Medvirk.Tests.Domain.Communication;

public sealed class TallyTests
{
    [Theory]
    [InlineData(DecisionMethod.Consent, "AA-", TallyResult.Carried)]
    [InlineData(DecisionMethod.Consent, "0--", TallyResult.NoQuorum)]
    [InlineData(DecisionMethod.Consent, "00-", TallyResult.Carried)]
    [InlineData(DecisionMethod.Consent, "AO-", TallyResult.Blocked)]
    [InlineData(DecisionMethod.Consent, "O--", TallyResult.NoQuorum)]
    [InlineData(DecisionMethod.Consensus, "A0-", TallyResult.Carried)]
    [InlineData(DecisionMethod.Consensus, "00-", TallyResult.NotCarried)]
    [InlineData(DecisionMethod.Consensus, "AAD", TallyResult.NotCarried)]
    [InlineData(DecisionMethod.Majority, "AAD", TallyResult.Carried)]
    [InlineData(DecisionMethod.Majority, "AD0", TallyResult.NotCarried)]
    [InlineData(DecisionMethod.Majority, "00A", TallyResult.Carried)]
    [InlineData(DecisionMethod.Majority, "000", TallyResult.NotCarried)]
    [InlineData(DecisionMethod.Majority, "A--", TallyResult.NoQuorum)]
    [InlineData(DecisionMethod.QualifiedMajority, "AAD", TallyResult.Carried)]
    [InlineData(DecisionMethod.QualifiedMajority, "AD0", TallyResult.NotCarried)]
    [InlineData(DecisionMethod.QualifiedMajority, "000", TallyResult.NotCarried)]
    [InlineData(DecisionMethod.Advice, "DDD", TallyResult.Advised)]
    [InlineData(DecisionMethod.Advice, "---", TallyResult.NoQuorum)]
    public void Three_organisations_are_counted(DecisionMethod method, string said, TallyResult result) =>
        Assert.Equal(result, Count(Given.Rules(method), 1, [1, 1, 1], said).Result);

    [Fact]
    public void Weights_count_in_majorities_and_not_in_the_quorum()
    {
        Assert.Equal(TallyResult.NotCarried, Count(Given.Rules(DecisionMethod.Majority), 1, [3, 1, 1], "DAA").Result);
        Assert.Equal(TallyResult.NoQuorum, Count(Given.Rules(DecisionMethod.Majority), 1, [10, 1, 1], "A--").Result);
        Assert.Equal(TallyResult.Carried, Count(Given.Rules(DecisionMethod.QualifiedMajority), 1, [4, 1, 1], "ADD").Result);
    }

    [Fact]
    public void Among_several_the_one_with_more_than_half_is_carried()
    {
        Assert.Equal((TallyResult.Carried, 2), Of(Count(Given.Rules(DecisionMethod.Majority), 3, [1, 1, 1, 1], "2210")));
        Assert.Equal((TallyResult.NotCarried, null), Of(Count(Given.Rules(DecisionMethod.Majority), 3, [1, 1, 1, 1], "2213")));
        Assert.Equal((TallyResult.NotCarried, null), Of(Count(Given.Rules(DecisionMethod.Majority), 2, [2, 1, 1], "122")));

        static (TallyResult, int?) Of(Tally tally) => (tally.Result, tally.CarriedOption);
    }

    [Fact]
    public void Nobody_is_counted_who_is_not_asked_and_no_one_twice()
    {
        var (asked, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var tally = Tally.Of(
            Given.Rules(DecisionMethod.Majority), 1, [new Asked(asked, 2)],
            [
                new(asked, false, 4, PositionKind.Agree, null), new(asked, false, 1, PositionKind.Disagree, null),
                new(other, false, 2, PositionKind.Disagree, null), new(asked, true, 3, PositionKind.Disagree, null),
            ],
            [other]);

        Assert.Equal((1, 1, 0, TallyResult.Carried), (tally.Eligible, tally.TookPart, tally.OpenObjections, tally.Result));
        Assert.Equal(2, tally.Lines.Single(l => l.Kind == PositionKind.Agree).Weight);
    }

    /// <param name="said">A letter for each organisation: Agree, Disagree, Object, 0 abstains, 1 … picks, - says nothing.</param>
    private static Tally Count(DecisionRules rules, int options, int[] weights, string said)
    {
        var ids = weights.Select(_ => Guid.CreateVersion7()).ToArray();
        var acts = said.Select((letter, i) => (letter, i)).Where(one => one.letter != '-').Select(one => new CountedAct(ids[one.i], false, one.i + 1, one.letter switch
        {
            'A' => PositionKind.Agree,
            'D' => PositionKind.Disagree,
            'O' => PositionKind.Object,
            '0' => PositionKind.Abstain,
            _ => PositionKind.Choose,
        }, one.letter is >= '1' and <= '9' ? one.letter - '0' : null)).ToArray();
        return Tally.Of(
            rules, options, [.. ids.Zip(weights, (id, weight) => new Asked(id, weight))], acts,
            [.. acts.Where(a => a.Kind == PositionKind.Object).Select(a => a.StanderId)]);
    }
}
