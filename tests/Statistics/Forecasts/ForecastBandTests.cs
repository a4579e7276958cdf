using CsCheck;
using MathNet.Numerics.Random;
using Medvirk.Statistics.Forecasts;

namespace Medvirk.Tests.Statistics.Forecasts;

public sealed class ForecastBandTests
{
    private static readonly double[] Steady = [4, 6, 5, 4, 6, 5, 6, 4, 5, 6, 4, 5, 5, 6, 4, 4, 6, 5, 6, 4, 5, 6, 4, 5];

    private static readonly double[] Independent = [50, 52, 48, 52, 55, 46, 47, 40, 53, 43, 60, 51, 50, 43, 39, 45, 58, 48, 44, 51, 53, 46, 49, 46];

    private static readonly double[] Wandering = Series.Kinds["random walk"](new MersenneTwister(6), 60);

    private static readonly Gen<double[]> Quarters = Gen.Int[-80, 80].Select(n => n / 4.0).Array[12, 30];

    [Fact]
    public void Wider_bands_hold_narrower_ones() =>
        Quarters.Sample(
            points => Of(points).Steps.All(step => Holds(step.NinetyFive, step.Eighty) && (step.MeanOfFour is null ? step.Ahead < 4 : Holds(step.MeanOfFour.NinetyFive, step.MeanOfFour.Eighty))),
            iter: 30);

    /// <summary>
    /// Of 24 independent points its standard deviation is theirs times √(1/4 + 1/24), since their mean is not known either (without
    /// that it would be 7 % less). Four periods of a random walk, far ahead, are nearly the same place: √((21 + 22 + 23 + 24 − 2.5)/4/24) = 0.95.
    /// </summary>
    [Fact]
    public void The_mean_of_four_has_a_band_of_its_own()
    {
        var forecast = Of(Independent);
        var deviation = forecast.Widening * Math.Sqrt(Independent.Sum(value => Math.Pow(value - Independent.Average(), 2)) / 23 * (0.25 + (1 / 24.0)));
        Assert.All(forecast.Steps.Skip(3), step => Assert.Equal(2 * 1.2816, (step.MeanOfFour!.Eighty.High - step.MeanOfFour.Eighty.Low) / deviation, 0.12));
        Assert.Equal(2 * 1.2816, forecast.Steps.Skip(3).Average(step => (step.MeanOfFour!.Eighty.High - step.MeanOfFour.Eighty.Low) / deviation), 0.06);
        var far = Of(Wandering, new(12, 24)).Steps[^1];
        Assert.Equal(0.95, Reach(far.MeanOfFour!.NinetyFive, far.Centre) / Reach(far.NinetyFive, far.Centre), 0.03);
    }

    /// <summary>Of 59 steps a tenth is 5.9: the edges are the sixth from either end, or the one beside it. Their mean is taken off, and they are larger by √(59/58).</summary>
    [Fact]
    public void One_period_ahead_the_edges_are_errors_that_there_were()
    {
        var steps = Wandering.Skip(1).Zip(Wandering, (next, one) => next - one).Order().ToArray();
        var forecast = Of(Wandering, new(12, 24));
        Assert.Equal(1, forecast.Widening);
        var edge = new[] { forecast.Steps[0].Eighty.Low - forecast.Steps[0].Centre, forecast.Steps[0].Eighty.High - forecast.Steps[0].Centre }.MinBy(Math.Abs);
        var errors = (edge < 0 ? steps[4..7] : steps[52..55]).Select(step => (step - steps.Average()) * Math.Sqrt(59 / 58.0));
        Assert.Contains(errors, error => Math.Abs(error - edge) < 1e-9);
    }

    [Fact]
    public void The_band_of_a_random_walk_grows_with_the_root_of_time()
    {
        var steps = Of(Wandering, new(12, 24)).Steps;
        Assert.Equal(2, Reach(steps[23].Eighty, steps[23].Centre) / Reach(steps[5].Eighty, steps[5].Centre), 0.2);
    }

    /// <summary>Without the trend of its history it would reach as far to both sides; the line is at 3 a period.</summary>
    [Fact]
    public void Where_there_is_a_clear_trend_the_band_holds_that_it_goes_straight_on_too()
    {
        var forecast = Of([.. Steady.Select((value, at) => value + (3 * at))]);
        foreach (var step in forecast.Steps)
        {
            var (line, further) = (5 + (3 * (23 + step.Ahead)), step.Straight!.Value - step.Centre);
            Assert.Equal(line, step.Straight.Value, 1.0);
            Assert.True(step.Ahead < 3 || further > 0);
            Assert.Equal(step.Centre + further, (step.Eighty.High + step.Eighty.Low + further) / 2, 0.8);
        }

        Assert.All(Of(Steady).Steps, step => Assert.Null(step.Straight));
    }

    [Fact]
    public void No_value_is_beyond_what_it_can_be()
    {
        double[] few = [1, 0, 2, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0];
        var (free, bound) = (Of(few), Of(few, new(12, Least: 0)));
        Assert.Contains(free.Steps, step => step.NinetyFive.Low < 0);
        Assert.All(bound.Steps, step => Assert.True(step.Centre >= 0 && step.Eighty.Low >= 0 && step.NinetyFive.Low >= 0 && step.NinetyFive.High > 0));
        Assert.All(Of([.. Steady.Select(value => 1 - (value / 100))], new(12, Most: 1)).Steps, step => Assert.True(step.NinetyFive.High <= 1));
        Assert.All(Of([.. Enumerable.Range(0, 24).Select(at => 46.0 - (2 * at))], new(12, Least: 0)).Steps, step => Assert.Equal(0, step.Centre));
    }

    [Fact]
    public void Where_nothing_ever_varied_bands_have_no_width() =>
        Assert.All(Of([.. Enumerable.Repeat(3.0, 12)]).Steps, step => Assert.Equal((new Band(3, 3), new Band(3, 3)), (step.Eighty, step.NinetyFive)));

    [Fact]
    public void Bands_are_made_wider_where_the_method_was_more_wrong_later_than_it_fits()
    {
        Quarters.Sample(points => Of(points).Widening >= 1, iter: 20);
        Assert.InRange(Of([5, 5, 6, 5, 5, 4, 5, 5, 5, 9, 1, 9, 1, 9, 1, 9]).Widening, 1.1, 3);
        Assert.Equal(1, Of([9, 1, 9, 1, 9, 1, 9, 1, 5, 5, 6, 5, 5, 4, 5, 5]).Widening);
    }

    /// <summary>A walk's mean deviation is √(2/π) of its standard deviation, which grows with the root of time; 30 origins see 30, 29 and so on.</summary>
    [Fact]
    public void The_widening_holds_the_errors_against_paths_as_far_ahead()
    {
        var points = Series.Kinds["random walk"](new MersenneTwister(10), 60);
        var forecast = Of(points, new(12, 24));
        Assert.Equal(ForecastMethod.RandomWalk, forecast.Method);
        var steps = points.Skip(1).Zip(points, (next, one) => next - one).ToArray();
        var deviation = Math.Sqrt(2 / Math.PI * steps.Sum(step => Math.Pow(step - steps.Average(), 2)) / 58);
        var weighted = Enumerable.Range(1, 24).Sum(ahead => (31 - ahead) * Math.Sqrt(ahead)) / Enumerable.Range(1, 24).Sum(ahead => 31 - ahead);
        Assert.Equal(forecast.RollingOrigin.RandomWalk / (deviation * weighted), forecast.Widening, 0.04);
        Assert.True(forecast.Widening > 1.1);
    }

    private static Forecast Of(double[] points, ForecastOptions? options = null) => Forecast.Of(Series.Points(points), options ?? new(12));

    private static bool Holds(Band wide, Band narrow) => wide.Low <= narrow.Low && narrow.High <= wide.High;

    /// <summary>On the side where no trend makes it reach further.</summary>
    private static double Reach(Band band, double centre) => Math.Min(band.High - centre, centre - band.Low);
}
