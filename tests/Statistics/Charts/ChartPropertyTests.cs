using CsCheck;
using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

/// <summary>What must hold of any series. Values are quarters, so that adding and doubling leave no rounding.</summary>
public sealed class ChartPropertyTests
{
    private static readonly Gen<double?> Point = Gen.Frequency((9, Gen.Int[-40, 40].Select(n => (double?)(n / 4.0))), (1, Gen.Const((double?)null)));

    private static readonly Gen<double?[]> Series = Gen.Frequency(
        (1, Point.Array[1, 70]),
        (1, Gen.Select(Point.Array[1, 70], Gen.Int[-4, 4]).Select((points, slope) => points.Select((value, at) => value + (slope * at)).ToArray())));

    [Fact]
    public void Adding_a_constant_moves_the_lines_and_keeps_the_signals() =>
        Gen.Select(Series, Gen.Int[-100, 100]).Sample((points, constant) =>
            Same(XmrChart.Of(points), XmrChart.Of([.. points.Select(value => value + constant)]), value => value + constant));

    [Fact]
    public void Another_unit_scales_the_lines_and_keeps_the_signals() =>
        Gen.Select(Series, Gen.OneOf(Gen.Const(0.25), Gen.Const(0.5), Gen.Const(2.0), Gen.Const(64.0))).Sample((points, factor) =>
            Same(XmrChart.Of(points), XmrChart.Of([.. points.Select(value => value * factor)]), value => value * factor));

    [Fact]
    public void Turned_upside_down_every_signal_is_on_the_other_side() =>
        Series.Sample(points => Assert.Equal(
            Kinds(XmrChart.Of(points), Turned), Kinds(XmrChart.Of([.. points.Select(value => -value)]), side => side)));

    [Fact]
    public void Read_backwards_trends_are_mirrored_and_the_other_signals_keep_their_side() =>
        Series.Sample(points =>
        {
            var all = new ChartOptions(BaselinePoints: 1000);
            var forwards = XmrChart.Of(points, all).Signals.Select(signal => signal with
            {
                Points = [.. signal.Points.Reverse().Select(at => points.Length - 1 - at)],
                Side = signal is Trend ? Turned(signal.Side) : signal.Side,
            });
            var backwards = XmrChart.Of([.. points.Reverse()], all).Signals;
            Assert.Equal(forwards.ToHashSet(), [.. backwards]);
        });

    [Fact]
    public void Later_points_change_nothing_once_the_baseline_is_full() =>
        Gen.Select(Series, Series).Where(both => both.Item1.Count(value => value is not null) >= 12).Sample((first, later) =>
        {
            var (now, then) = (XmrChart.Of(first, new(BaselinePoints: 12)), XmrChart.Of([.. first, .. later], new(BaselinePoints: 12)));
            Assert.Equal(now.Current.Limits, then.Current.Limits);
            Assert.Equal(now.Signals.OfType<Outside>(), then.Signals.OfType<Outside>().Where(signal => signal.Points[0] < first.Length));
        });

    [Fact]
    public void Segments_part_the_points_and_no_signal_is_in_two() =>
        Gen.Select(Series, Gen.Int[1, 69].Array[0, 4]).Sample((points, from) =>
        {
            var chart = XmrChart.Of(points, rebases: [.. from.Where(at => at < points.Length).Distinct().Order().Select(at => new Rebase(at, "Why"))]);
            Assert.Equal(Enumerable.Range(0, points.Length), chart.Segments.SelectMany(s => Enumerable.Range(s.From, s.Until - s.From)));
            Assert.All(chart.Signals, signal => Assert.Single(chart.Segments, s => signal.Points.Any(at => at >= s.From && at < s.Until)));
            Assert.All(chart.Signals.SelectMany(signal => signal.Points), at => Assert.NotNull(points[at]));
        });

    private static void Same(XmrChart one, XmrChart other, Func<double, double> line)
    {
        Assert.Equal(one.Signals, other.Signals);
        Assert.Equal(one.Current.Baseline.Standing, other.Current.Baseline.Standing);
        if (one.Current.Limits is { } limits)
        {
            Assert.Equal(line(limits.Low), other.Current.Limits!.Low, 1e-9);
            Assert.Equal(line(limits.Middle), other.Current.Limits.Middle, 1e-9);
            Assert.Equal(line(limits.High), other.Current.Limits.High, 1e-9);
        }
    }

    private static HashSet<Signal> Kinds(XmrChart chart, Func<Side, Side> side) => [.. chart.Signals.Select(signal => signal with { Side = side(signal.Side) })];

    private static Side Turned(Side side) => side is Side.Up ? Side.Down : Side.Up;
}
