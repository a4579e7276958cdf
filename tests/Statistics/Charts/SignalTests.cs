using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

/// <summary>After a baseline with the centre 0 and mean moving range 2: limits at ±5.32, near them from ±3.5467.</summary>
public sealed class SignalTests
{
    private const double Limit = 5.32;
    private const double Near = Limit * 2 / 3;

    private static readonly double?[] Baseline = [-1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1];

    /// <summary>The baseline's last point is set apart by a missing one, so that a later run is counted by itself. Points from 0.</summary>
    private static Signal[] After(params double?[] later) =>
        [.. XmrChart.Of([.. Baseline, null, .. later], new(BaselinePoints: 12)).Signals.Select(signal => signal with { Points = [.. signal.Points.Select(at => at - 13)] })];

    private static int[] To(int last) => [.. Enumerable.Range(0, last + 1)];

    [Fact]
    public void A_steady_baseline_has_no_signals() => Assert.Empty(After(0));

    [Fact]
    public void A_point_on_a_limit_is_inside()
    {
        Assert.Empty(After(Limit, 0, 0, -Limit));
        Assert.Equal([new Outside([0], Side.Up), new Outside([3], Side.Down)], After(Limit + 1e-6, 0, 0, -Limit - 1e-6));
    }

    [Fact]
    public void Seven_points_on_one_side_are_a_shift_and_six_are_none()
    {
        Assert.Empty(After(1, 2, 1, 2, 1, 2));
        Assert.Equal([new Shift(To(6), Side.Up)], After(1, 2, 1, 2, 1, 2, 1));
        Assert.Equal([new Shift(To(8), Side.Down)], After(-1, -2, -1, -2, -1, -2, -1, -3, -2, 0, -1));
    }

    [Fact]
    public void A_point_exactly_on_the_centre_ends_a_shift() =>
        Assert.Empty(After(1, 2, 1, 2, 1, 2, 0, 1, 2, 1, 2, 1, 2));

    [Fact]
    public void A_point_on_the_other_side_ends_a_shift() =>
        Assert.Empty(After(1, 2, 1, 2, 1, 2, -1, 1, 2, 1, 2, 1, 2));

    [Fact]
    public void Seven_points_that_each_rise_are_a_trend_and_six_are_none()
    {
        Assert.Empty(After(-3, -2, -1, 0, 1, 2));
        Assert.Equal([new Trend(To(6), Side.Up)], After(-3, -2, -1, 0, 1, 2, 3));
        Assert.Equal([new Trend(To(7), Side.Down)], After(3, 2, 1, 0.5, 0, -1, -2, -3, -3));
    }

    [Fact]
    public void Two_equal_points_end_a_trend() => Assert.Empty(After(-3, -2, -1, 0, 0, 1, 2, 3));

    [Fact]
    public void The_turning_point_belongs_to_both_trends() =>
        Assert.Equal([new Trend(To(6), Side.Up), new Trend([6, 7, 8, 9, 10, 11, 12], Side.Down)], After(-3, -2, -1, 0, 1, 2, 3, 2, 1, 0, -1, -2, -3));

    [Fact]
    public void Two_of_three_points_near_a_limit_are_a_signal_and_the_far_one_is_not_of_it()
    {
        Assert.Equal([new NearALimit([0, 2], Side.Up)], After(4, 0, 4, 0, 0, 4));
        Assert.Equal([new NearALimit([0, 1], Side.Down)], After(-4, -4, 0));
        Assert.Empty(After(4, 0, 0, 4));
    }

    [Fact]
    public void Near_opposite_limits_is_near_no_one_limit()
    {
        Assert.Empty(After(4, -4, 0));
        Assert.Equal([new NearALimit([0, 2], Side.Up)], After(4, -4, 4));
    }

    [Fact]
    public void Exactly_two_thirds_of_the_way_is_not_near()
    {
        Assert.Empty(After(Near, Near, 0));
        Assert.Equal([new NearALimit([0, 1], Side.Up)], After(Near + 1e-6, Near + 1e-6, 0));
    }

    [Fact]
    public void A_point_beyond_the_limit_is_near_it_too() =>
        Assert.Equal([new Outside([0], Side.Up), new NearALimit([0, 1], Side.Up)], After(6, 4, 0));

    [Fact]
    public void Overlapping_windows_are_one_signal() =>
        Assert.Equal([new NearALimit([0, 2, 3, 5], Side.Up)], After(4, 0, 4, 4, 0, 4, 0));

    [Fact]
    public void A_signal_in_the_baseline_is_found_as_one_after_it()
    {
        var chart = XmrChart.Of([.. Enumerable.Range(0, 24).Select(at => (double?)(at == 12 ? 20 : at % 2 == 0 ? 4 : 6))]);
        Assert.Equal((24, 24), (chart.Current.Baseline.Until, chart.Current.Until));
        Assert.Equal([new Outside([12], Side.Up)], chart.Signals);
    }

    [Fact]
    public void A_missing_point_ends_a_shift_and_a_trend()
    {
        Assert.Empty(After(1, 2, 1, null, 2, 1, 2, 1));
        Assert.Empty(After(-3, -2, -1, null, 0, 1, 2, 3));
    }

    [Fact]
    public void A_missing_point_between_two_near_ones_changes_nothing_whatever_it_was() =>
        Assert.Equal([new NearALimit([0, 2], Side.Up)], After(4, null, 4));

    [Theory]
    [InlineData(Side.Up, Better.Higher, true)]
    [InlineData(Side.Up, Better.Lower, false)]
    [InlineData(Side.Down, Better.Higher, false)]
    [InlineData(Side.Down, Better.Lower, true)]
    public void A_signal_is_good_where_it_goes_the_better_way(Side side, Better better, bool isGood) =>
        Assert.Equal(isGood, new Outside([3], side).IsGood(better));
}
