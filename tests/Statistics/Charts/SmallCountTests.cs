using MathNet.Numerics.Distributions;
using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

public sealed class SmallCountTests
{
    private static readonly ChartOptions Counts = new(AreCounts: true, BaselinePoints: 12);

    private static readonly double?[] Twos = [2, 1, 3, 2, 2, 1, 3, 2, 4, 0, 2, 2];

    /// <summary>Of a mean of 2, P(8 or more) = 0.0011 and P(7 or more) = 0.0045; none is too few.</summary>
    [Fact]
    public void Small_counts_have_exact_limits()
    {
        var chart = XmrChart.Of([.. Twos, 7, 2, 8, 0], Counts);
        Assert.Equal((LimitKind.Poisson, 0.0, 7.0), (chart.Current.Limits!.Kind, chart.Current.Limits.Low, chart.Current.Limits.High));
        Assert.Equal([new Outside([14], Side.Up)], chart.Signals.OfType<Outside>());
    }

    [Fact]
    public void Of_any_mean_the_limits_leave_out_no_more_than_three_standard_deviations_would_and_one_less_would_leave_out_more()
    {
        for (var total = 1; total < 120; total++)
        {
            var points = Enumerable.Range(0, 12).Select(at => (double?)((total / 12) + (at < total % 12 ? 1 : 0))).ToArray();
            var limits = XmrChart.Of(points, Counts).Current.Limits!;
            var poisson = new Poisson(total / 12.0);
            Assert.True(poisson.CumulativeDistribution(limits.Low - 1) < 0.00135 && poisson.CumulativeDistribution(limits.Low) >= 0.00135);
            Assert.True(1 - poisson.CumulativeDistribution(limits.High) <= 0.00135 && 1 - poisson.CumulativeDistribution(limits.High - 1) > 0.00135);
        }
    }

    [Fact]
    public void The_same_values_that_are_not_said_to_be_counts_have_natural_limits() =>
        Assert.Equal(LimitKind.Natural, XmrChart.Of(Twos).Current.Limits!.Kind);

    [Fact]
    public void Counts_with_a_mean_of_ten_have_natural_limits()
    {
        double?[] tens = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];
        Assert.Equal(LimitKind.Natural, XmrChart.Of(tens, Counts).Current.Limits!.Kind);
        tens[11] = 10;
        Assert.Equal(LimitKind.Poisson, XmrChart.Of(tens, Counts).Current.Limits!.Kind);
    }

    [Fact]
    public void Of_small_counts_the_smallest_are_not_near_a_limit_and_the_most_usual_are_no_shift()
    {
        double?[] halves = [0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 1];
        Assert.Empty(XmrChart.Of([.. halves, 0, 0, 0, 0, 0, 0, 0, 0], Counts).Signals);
        Assert.Equal([new Shift([13, 14, 15, 16, 17, 18, 19], Side.Up)], XmrChart.Of([.. halves, 0, 1, 1, 1, 1, 1, 1, 1], Counts).Signals);
    }

    [Fact]
    public void Where_nothing_ever_happened_one_time_is_no_signal()
    {
        var chart = XmrChart.Of([.. Enumerable.Repeat((double?)0, 12), 1, 0, 1], Counts);
        Assert.Equal(Standing.NoSpread, chart.Current.Baseline.Standing);
        Assert.Empty(chart.Signals);
    }
}
