using CsCheck;
using Medvirk.Statistics.Charts;
using Medvirk.Statistics.Forecasts;

namespace Medvirk.Tests.Statistics.Forecasts;

/// <summary>Against bands from −10 to 10, and of the mean of four from −4 to 4 (80 %) and from −7 to 7 (95 %).</summary>
public sealed class ProgressTests
{
    private static readonly Forecast Frozen = With(new(-10, 10), new(12));

    /// <summary>The points are tenths.</summary>
    [Theory]
    [InlineData(Verdict.TooLittleData)]
    [InlineData(Verdict.TooLittleData, 200, 200, 200)]
    [InlineData(Verdict.Unchanged, 0, 0, 0, 0)]
    [InlineData(Verdict.Unchanged, 40, 40, 40, 40)]
    [InlineData(Verdict.OnTheWay, 40, 40, 40, 41)]
    [InlineData(Verdict.OnTheWay, 70, 70, 70, 70)]
    [InlineData(Verdict.Turned, 70, 70, 70, 71)]
    [InlineData(Verdict.Unchanged, 100, 100, -20, -20)]
    [InlineData(Verdict.OnTheWay, 110, 110, -90, -90)]
    [InlineData(Verdict.Unchanged, 110, 110, -90, -110)]
    [InlineData(Verdict.Unchanged, 150, 150, 50, -110)]
    [InlineData(Verdict.Turned, 110, 110, 110, -90)]
    [InlineData(Verdict.Turned, 110, 110, 110, -200)]
    [InlineData(Verdict.WrongWay, -110, -110, -110, 90)]
    [InlineData(Verdict.WrongWay, -70, -70, -70, -71)]
    [InlineData(Verdict.Unchanged, -70, -70, -70, -70)]
    [InlineData(Verdict.Unchanged, -110, -110, 90, 90)]
    [InlineData(Verdict.Unchanged, 110, 110, 110, -900)]
    [InlineData(Verdict.Turned, -900, -900, -900, -900, 110, 0, 110, 110)]
    [InlineData(Verdict.Unchanged, 900, 900, 900, 900, 0, 0, 0, 0)]
    public void The_last_four_points_are_judged_by_the_rule(Verdict verdict, params int[] later) =>
        Assert.Equal(verdict, Progress.Of(Frozen, Series.Points(later.Select(tenths => tenths / 10.0)), Better.Higher).Verdict);

    [Fact]
    public void It_says_what_it_was_judged_by() =>
        Assert.Equal(new Progress(Verdict.Turned, 3, 1, 3, false), Progress.Of(Frozen, [0, 11, 11, 11, -21], Better.Higher));

    [Fact]
    public void A_missing_point_is_outside_nothing_and_leaves_the_mean_unknown()
    {
        Assert.Equal(new Progress(Verdict.Turned, 3, 0, null, false), Progress.Of(Frozen, [11, null, 11, 11], Better.Higher));
        Assert.Equal(new Progress(Verdict.OnTheWay, 2, 0, null, false), Progress.Of(Frozen, [11, null, 9, 90], Better.Higher));
        Assert.Equal(Verdict.Unchanged, Progress.Of(Frozen, [9, 9, 9, null], Better.Higher).Verdict);
        Assert.Equal(Verdict.TooLittleData, Progress.Of(Frozen, [11, 11, 11, null, null], Better.Higher).Verdict);
        Assert.Equal(Verdict.TooLittleData, Progress.Of(Frozen, [null, null, null, null], Better.Higher).Verdict);
    }

    [Fact]
    public void The_wrong_way_is_told_as_readily_as_a_turn() =>
        Gen.Int[-25, 25].Array[4, 8].Sample(later =>
        {
            var points = Series.Points(later.Select(value => (double)value));
            var (up, down) = (Progress.Of(Frozen, points, Better.Higher), Progress.Of(Frozen, points, Better.Lower));
            var mirrored = Progress.Of(Frozen, [.. points.Select(value => -value)], Better.Higher);
            Assert.Equal((down.Verdict, down.Good, down.Bad), (mirrored.Verdict, mirrored.Good, mirrored.Bad));
            Assert.Equal(up.Verdict is Verdict.Turned, down.Verdict is Verdict.WrongWay);
        });

    [Fact]
    public void The_more_a_point_moves_the_good_way_the_better_is_the_verdict() =>
        Gen.Select(Gen.Int[-25, 25].Array[4], Gen.Int[0, 3], Gen.Int[1, 30]).Sample((later, at, more) =>
        {
            Verdict[] order = [Verdict.WrongWay, Verdict.Unchanged, Verdict.OnTheWay, Verdict.Turned];
            var before = Progress.Of(Frozen, Series.Points(later.Select(value => (double)value)), Better.Higher).Verdict;
            later[at] += more;
            Assert.True(Array.IndexOf(order, before) <= Array.IndexOf(order, Progress.Of(Frozen, Series.Points(later.Select(value => (double)value)), Better.Higher).Verdict));
        });

    [Fact]
    public void Each_point_is_held_against_the_band_of_its_own_period()
    {
        var rising = Frozen with { Steps = [.. Frozen.Steps.Select(step => step with { Eighty = new(step.Ahead, step.Ahead + 10) })] };
        Assert.Equal(0, Progress.Of(rising, [0, 0, 0, 0, 15, 16, 17, 18], Better.Higher).Good);
        Assert.Equal(2, Progress.Of(rising, [0, 0, 0, 0, 15.1, 16, 17, 18.1], Better.Higher).Good);
    }

    [Fact]
    public void A_history_that_never_varied_judges_nothing() =>
        Assert.Equal(Verdict.TooLittleData, Progress.Of(Forecast.Of([.. Enumerable.Repeat((double?)3, 12)], new(12)), [9, 9, 9, 9], Better.Higher).Verdict);

    [Fact]
    public void Where_the_band_reaches_the_least_there_can_be_it_says_that_no_point_can_be_outside()
    {
        var low = With(new(0, 10), new(12, Least: 0));
        Assert.True(Progress.Of(low, [0, 0, 0, 0], Better.Lower).HasNoRoom);
        Assert.False(Progress.Of(low, [0, 0, 0, 0], Better.Higher).HasNoRoom);
        Assert.False(Progress.Of(With(new(0, 10), new(12)), [0, 0, 0, 0], Better.Lower).HasNoRoom);
    }

    private static Forecast With(Band eighty, ForecastOptions options) => new(
        [.. Enumerable.Repeat(1.0, 16)], options, new(8, 8, 36, 1, 1, 1), ForecastMethod.Mean, new(0, 0, 1, 0, 0), new(0, 0, 1, 0, 0), 1,
        [.. Enumerable.Range(1, 8).Select(ahead => new ForecastStep(ahead, 0, null, eighty, new(-15, 15), ahead < 4 ? null : new(new(-4, 4), new(-7, 7))))]);
}
