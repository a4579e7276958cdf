using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

public sealed class RebaseTests
{
    private static readonly double?[] Stepped = [.. Around(10, 12), .. Around(20, 12), .. Around(5, 6)];

    private static readonly ChartOptions Twelve = new(BaselinePoints: 12);

    [Fact]
    public void Each_rebase_opens_a_segment_with_limits_of_its_own()
    {
        var chart = XmrChart.Of(Stepped, Twelve, [new(12, "A new clinic"), new(24, "It closed")]);
        Assert.Equal([(0, 12), (12, 24), (24, 30)], chart.Segments.Select(segment => (segment.From, segment.Until)));
        Assert.Equal([10.0, 20.0, null], chart.Segments.Select(segment => segment.Baseline.Centre));
        Assert.Equal([null, "A new clinic", "It closed"], chart.Segments.Select(segment => segment.Rebase?.Reason));
        Assert.Equal(Standing.TooFew, chart.Current.Baseline.Standing);
    }

    [Fact]
    public void A_chart_stays_as_it_is_when_another_is_made_of_it()
    {
        var chart = XmrChart.Of(Stepped, Twelve);
        var rebased = chart.Rebased(new(12, "A new clinic"));
        Assert.Empty(chart.Rebases);
        Assert.Equal(12, chart.Signals.OfType<Outside>().Count(signal => signal.Side is Side.Up));
        Assert.DoesNotContain(rebased.Signals, signal => signal.Side is Side.Up);
        Assert.Equal(6, rebased.Signals.OfType<Outside>().Count());
        Assert.Equal(chart.Points, rebased.Points);
    }

    [Fact]
    public void A_chart_stays_as_it_is_when_its_numbers_are_changed_elsewhere()
    {
        double?[] points = [.. Stepped];
        List<Rebase> rebases = [new(12, "A new clinic")];
        var chart = XmrChart.Of(points, Twelve, rebases);
        points[3] = 1000;
        rebases.Clear();
        Assert.Equal((Stepped[3], 1), (chart.Points[3], chart.Rebases.Count));
    }

    [Fact]
    public void No_run_goes_across_a_rebase()
    {
        double?[] points = [.. Around(10, 9), 7, 8, 9, 10, 11, 12, 13, .. Around(13, 9)];
        Assert.Contains(XmrChart.Of(points).Signals, signal => signal is Trend);
        Assert.DoesNotContain(XmrChart.Of(points).Rebased(new(13, "New rules")).Signals, signal => signal is Trend);
    }

    private static double?[] Around(double centre, int count) => [.. Enumerable.Range(0, count).Select(at => (double?)(centre + (at % 2 == 0 ? -1 : 1)))];
}
