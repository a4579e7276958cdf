using Medvirk.Domain.Backbone.Conditions;
using Xunit;

namespace Medvirk.Tests.Domain.Backbone;

/// <summary>How readings become levels, and levels an order; never a score.</summary>
public sealed class ConditionTests
{
    [Theory]
    [InlineData(2, 2, ReadingLevel.TooLittleData)]
    [InlineData(0, 0, ReadingLevel.TooLittleData)]
    [InlineData(1, 3, ReadingLevel.Absent)]
    [InlineData(2, 4, ReadingLevel.Emerging)]
    [InlineData(84, 99, ReadingLevel.Emerging)]
    [InlineData(849, 1000, ReadingLevel.Emerging)]
    [InlineData(85, 100, ReadingLevel.Mature)]
    public void A_share_is_levelled_by_its_thresholds_and_too_few_are_no_share(int met, int of, ReadingLevel expected) =>
        Assert.Equal(expected, ReadingRules.Endorsed.Read(met, of).Level);

    [Fact]
    public void A_condition_is_as_strong_as_its_weakest_core_reading_that_has_data()
    {
        var agenda = Of(Condition.Agenda, ReadingRules.Endorsed.Read(9, 10), ReadingRules.GoalsMeasurable.Read(2, 10), ReadingRules.ClaimsSupported.Read(1, 2));
        Assert.Equal(ReadingLevel.Absent, agenda.Level);
    }

    [Fact]
    public void What_is_not_core_does_not_lower_a_condition()
    {
        var agenda = Of(Condition.Agenda, ReadingRules.Endorsed.Read(9, 10), ReadingRules.PlainVersion.Read(0, 10));
        Assert.Equal(ReadingLevel.Mature, agenda.Level);
    }

    [Fact]
    public void The_weakest_comes_first_and_the_unknown_last()
    {
        var five = ConditionReading.WeakestFirst(
        [
            ReadingRules.Endorsed.Read(10, 10),
            ReadingRules.Kept.Read(1, 10),
            ReadingRules.VoicesAnswered.Read(6, 10),
        ]);
        Assert.Equal(
            [Condition.Activities, Condition.Communication, Condition.Agenda, Condition.Measurement, Condition.Backbone],
            five.Select(condition => condition.Condition));
    }

    [Fact]
    public void Of_two_equally_strong_the_one_with_more_below_mature_comes_first()
    {
        var five = ConditionReading.WeakestFirst(
        [
            ReadingRules.Endorsed.Read(6, 10), ReadingRules.Complete.Read(10, 10), ReadingRules.PlainVersion.Read(10, 10),
            ReadingRules.VoicesAnswered.Read(6, 10),
        ]);
        Assert.Equal(Condition.Communication, five[0].Condition);
    }

    [Fact]
    public void Every_condition_has_a_core_reading_and_every_code_is_its_own()
    {
        Assert.All(Enum.GetValues<Condition>(), condition => Assert.Contains(ReadingRules.All, rule => rule.Condition == condition && rule.IsCore));
        Assert.Distinct(ReadingRules.All.Select(rule => rule.Code));
    }

    private static ConditionReading Of(Condition condition, params Reading[] readings) =>
        ConditionReading.WeakestFirst(readings).Single(c => c.Condition == condition);
}
