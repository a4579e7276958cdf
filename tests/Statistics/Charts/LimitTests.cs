using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

public sealed class LimitTests
{
    /// <summary>Mean 5, every moving range 2.</summary>
    private static double?[] Steady(int count) => [.. Enumerable.Range(0, count).Select(at => (double?)(at % 2 == 0 ? 4 : 6))];

    [Theory]
    [InlineData(7, Standing.TooFew)]
    [InlineData(8, Standing.Trial)]
    [InlineData(11, Standing.Trial)]
    [InlineData(12, Standing.Firm)]
    public void Eight_points_have_limits_on_trial_and_twelve_have_limits(int count, Standing standing)
    {
        var segment = XmrChart.Of(Steady(count)).Current;
        Assert.Equal(standing, segment.Baseline.Standing);
        Assert.Equal(standing is not Standing.TooFew, segment.Limits is not null);
        Assert.Equal(standing is not Standing.TooFew, segment.Baseline.Centre is not null);
    }

    [Fact]
    public void A_limit_is_two_point_sixty_six_mean_moving_ranges_from_the_centre()
    {
        var limits = XmrChart.Of(Steady(12)).Current.Limits!;
        Assert.Equal((LimitKind.Natural, 5.0, 5 - 5.32, 5 + 5.32), (limits.Kind, limits.Middle, limits.Low, limits.High));
    }

    [Fact]
    public void Seven_points_have_no_signals_whatever_they_do() =>
        Assert.Empty(XmrChart.Of([1, 2, 3, 4, 5, 6, 700]).Signals);

    [Fact]
    public void Missing_points_are_not_counted_and_leave_no_range_across_them()
    {
        double?[] points = [4, 6, 4, null, 60, 62, 60, 62, 60, 62];
        var baseline = XmrChart.Of(points).Current.Baseline;
        Assert.Equal((9, Standing.Trial, 7, 2.0), (baseline.Count, baseline.Standing, baseline.MovingRange.Used, baseline.MovingRange.Mean));
    }

    [Fact]
    public void With_too_many_gaps_there_are_dots_only()
    {
        double?[] points = [4, 6, null, 4, 6, null, 4, 6, null, 4, 6, null, 4, 6, null, 4, 6];
        Assert.Equal(Standing.TooFew, XmrChart.Of(points).Current.Baseline.Standing);
        Assert.Equal(Standing.Firm, XmrChart.Of([.. points, 4]).Current.Baseline.Standing);
    }

    /// <summary>
    /// Ten ranges of 1 and two of 20 have a mean of 50/12, and 3.267 of that is 13.6. With a 5 among the ten the rest has a mean of
    /// 1.4, and 3.267 of that is 4.6: a second screening would leave out the 5 too.
    /// </summary>
    [Fact]
    public void Ranges_above_the_screen_are_left_out_once()
    {
        var range = XmrChart.Of([1, 2, 1, 2, 1, 2, 22, 2, 1, 2, 1, 2, 1]).Current.Baseline.MovingRange;
        Assert.Equal((1.0, 10), (range.Mean, range.Used));
        Assert.Equal([6, 7], range.LeftOut);
        range = XmrChart.Of([1, 2, 1, 2, 1, 2, 22, 2, 1, 2, 1, 6, 7]).Current.Baseline.MovingRange;
        Assert.Equal((14.0 / 10, 10), (range.Mean, range.Used));
    }

    [Fact]
    public void Limits_are_frozen_to_the_first_points_once_the_baseline_is_full()
    {
        double?[] points = [.. Steady(12), 5, 5, 60, null, 5];
        var twelve = XmrChart.Of(points, new(BaselinePoints: 12));
        Assert.Equal(XmrChart.Of(Steady(12)).Current.Limits, twelve.Current.Limits);
        Assert.Equal((0, 12, 17), (twelve.Current.Baseline.From, twelve.Current.Baseline.Until, twelve.Current.Until));
        Assert.Equal([new Outside([14], Side.Up)], twelve.Signals);
        Assert.NotEqual(twelve.Current.Limits, XmrChart.Of(points).Current.Limits);
    }

    [Fact]
    public void What_never_varied_has_a_centre_without_limits_and_still_shifts_and_trends()
    {
        double?[] baseline = [.. Enumerable.Repeat((double?)0.1, 12)];
        var chart = XmrChart.Of([.. baseline, 9, 9, 9, 9, 9, 9], new(BaselinePoints: 12));
        Assert.Equal((Standing.NoSpread, null), (chart.Current.Baseline.Standing, chart.Current.Limits));
        Assert.Empty(chart.Signals);
        chart = XmrChart.Of([.. baseline, 1, 2, 3, 4, 5, 6, 7], new(BaselinePoints: 12));
        Assert.Equal([new Trend([11, 12, 13, 14, 15, 16, 17, 18], Side.Up), new Shift([12, 13, 14, 15, 16, 17, 18], Side.Up)], chart.Signals);
    }
}
