using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

/// <summary>
/// How often chance alone makes a signal, in seeded series of independent values that stay as they are. Found, in 4,000 series with a
/// baseline of 24 points and 12 after it: some signal in 35 %, of which outside 18 %, near a limit 12 %, shift 18 %, trend 1 %.
/// Bands are generous, for another stream would give a little more or less.
/// </summary>
public sealed class FalseAlarmTests
{
    private const int Runs = 4000;

    private static readonly Lazy<XmrChart[]> Usual = new(() => Normals(24, 12));

    [Fact]
    public void About_one_in_three_normal_series_shows_some_signal_by_chance() =>
        Assert.InRange(Share(Usual.Value, chart => chart.Signals.Count > 0), 0.30, 0.40);

    [Theory]
    [InlineData(typeof(Outside), 0.13, 0.22)]
    [InlineData(typeof(NearALimit), 0.08, 0.16)]
    [InlineData(typeof(Shift), 0.13, 0.22)]
    [InlineData(typeof(Trend), 0.003, 0.025)]
    public void Each_kind_of_signal_has_its_part(Type kind, double low, double high) =>
        Assert.InRange(Share(Usual.Value, chart => chart.Signals.Any(signal => signal.GetType() == kind)), low, high);

    [Fact]
    public void As_many_show_one_upwards_as_downwards() =>
        Assert.InRange(Share(Usual.Value, chart => chart.Signals.Any(s => s.Side is Side.Up)) - Share(Usual.Value, chart => chart.Signals.Any(s => s.Side is Side.Down)), -0.03, 0.03);

    [Fact]
    public void After_a_baseline_of_twelve_points_are_more_of_them_than_after_one_of_twenty_four() =>
        Assert.InRange(Share(Normals(12, 12), Later) / Share(Usual.Value, Later), 1.2, 2.2);

    [Theory]
    [InlineData(0.3)]
    [InlineData(1.05)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    public void At_most_about_one_in_five_series_of_small_counts_shows_some_signal_by_chance(double mean) =>
        Assert.InRange(Share(Charts(36, new(AreCounts: true), random => Poisson.Sample(random, mean)), chart => chart.Signals.Count > 0), 0.01, 0.22);

    [Fact]
    public void A_forecast_is_seldom_asked_for_by_chance()
    {
        Assert.InRange(Share(Usual.Value, chart => chart.Current.ForecastViewInstead is not null), 0.005, 0.03);
        Assert.InRange(Share(Normals(12, 0), chart => chart.Current.ForecastViewInstead is not null), 0.01, 0.05);
    }

    private static bool Later(XmrChart chart) => chart.Signals.Any(signal => signal.Points[^1] >= chart.Current.Baseline.Until);

    private static double Share(XmrChart[] charts, Func<XmrChart, bool> so) => charts.Count(so) / (double)charts.Length;

    private static XmrChart[] Normals(int baseline, int later) => Charts(baseline + later, new(BaselinePoints: baseline), random => Normal.Sample(random, 50, 5));

    private static XmrChart[] Charts(int count, ChartOptions options, Func<MersenneTwister, double> value)
    {
        var random = new MersenneTwister(count);
        return [.. Enumerable.Range(0, Runs).Select(_ => XmrChart.Of([.. Enumerable.Range(0, count).Select(_ => (double?)value(random))], options))];
    }
}
