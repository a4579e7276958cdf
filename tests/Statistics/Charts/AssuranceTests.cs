using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

/// <summary>Of a process with limits at −0.32 and 10.32.</summary>
public sealed class AssuranceTests
{
    private static readonly double?[] Steady = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6];

    [Theory]
    [InlineData(-1, Better.Higher, Assurance.MetConsistently)]
    [InlineData(-0.32, Better.Higher, Assurance.MetConsistently)]
    [InlineData(-0.31, Better.Higher, Assurance.MetOrMissedByChance)]
    [InlineData(10.32, Better.Higher, Assurance.MetOrMissedByChance)]
    [InlineData(10.33, Better.Higher, Assurance.MissedConsistently)]
    [InlineData(10.33, Better.Lower, Assurance.MetConsistently)]
    [InlineData(10.32, Better.Lower, Assurance.MetConsistently)]
    [InlineData(10.31, Better.Lower, Assurance.MetOrMissedByChance)]
    [InlineData(-0.32, Better.Lower, Assurance.MetOrMissedByChance)]
    [InlineData(-0.33, Better.Lower, Assurance.MissedConsistently)]
    public void A_target_is_held_against_the_limits(double value, Better better, Assurance assurance) =>
        Assert.Equal(assurance, XmrChart.Of(Steady).AssuranceOf(new(value, better)));

    [Fact]
    public void Without_limits_it_cannot_be_told() =>
        Assert.Equal(Assurance.CannotBeTold, XmrChart.Of([1, 2, 1]).AssuranceOf(new(0, Better.Higher)));

    [Fact]
    public void Of_a_process_that_does_not_stay_as_it_is_it_cannot_be_told() =>
        Assert.Equal(Assurance.CannotBeTold, XmrChart.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).AssuranceOf(new(0, Better.Higher)));

    [Fact]
    public void It_is_told_by_the_limits_that_hold_now()
    {
        var chart = XmrChart.Of([.. Steady, .. Steady.Select(value => value + 20)]).Rebased(new(12, "A second house"));
        Assert.Equal(Assurance.MetConsistently, chart.AssuranceOf(new(15, Better.Higher)));
        Assert.Equal(Assurance.MissedConsistently, chart.Segments[0].AssuranceOf(new(15, Better.Higher)));
    }
}
