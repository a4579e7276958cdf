using System.Text.Json;
using CsCheck;
using MathNet.Numerics.Random;
using Medvirk.Statistics.Forecasts;

namespace Medvirk.Tests.Statistics.Forecasts;

public sealed class ForecastTests
{
    private static readonly double[] Steady = [4, 6, 5, 4, 6, 5, 6, 4, 5, 6, 4, 5, 5, 6, 4, 4, 6, 5, 6, 4, 5, 6, 4, 5];

    private static readonly double[] Wandering = Series.Kinds["random walk"](new MersenneTwister(6), 60);

    private static readonly Gen<double[]> Quarters = Gen.Int[-80, 80].Select(n => n / 4.0).Array[12, 30];

    [Fact]
    public void The_same_input_gives_the_same_forecast_and_another_seed_only_other_bands()
    {
        Assert.Equal(Json(Of(Steady)), Json(Of(Steady)));
        var (one, other) = (Of(Steady), Of(Steady, new(12, Seed: 2)));
        Assert.Equal(one.Steps.Select(step => step.Centre), other.Steps.Select(step => step.Centre));
        Assert.NotEqual(one.Steps.Select(step => step.NinetyFive), other.Steps.Select(step => step.NinetyFive));
    }

    [Fact]
    public void It_is_frozen_what_becomes_of_its_input_changes_nothing()
    {
        var input = Series.Points(Steady);
        var forecast = Forecast.Of(input, new(12));
        var before = Json(forecast);
        input[3] = 1000;
        Assert.Equal(before, Json(forecast));
    }

    [Fact]
    public void It_is_data_that_can_be_kept_and_read_again()
    {
        var forecast = Of(Steady);
        var read = JsonSerializer.Deserialize<Forecast>(Json(forecast))!;
        Assert.Equal(Json(forecast), Json(read));
        Assert.Equal(forecast.Steps[^1], read.Steps[^1]);
    }

    [Fact]
    public void A_series_that_returns_to_its_mean_is_forecast_by_it()
    {
        var forecast = Of(Steady);
        Assert.Equal(ForecastMethod.Mean, forecast.Method);
        Assert.All(forecast.Steps, step => Assert.Equal(Steady.Average(), step.Centre, 12));
    }

    [Fact]
    public void A_series_that_stays_where_it_went_is_forecast_by_its_last_point()
    {
        var forecast = Of(Wandering, new(12, 24));
        Assert.Equal(ForecastMethod.RandomWalk, forecast.Method);
        Assert.All(forecast.Steps, step => Assert.Equal(Wandering[^1], step.Centre));
    }

    /// <summary>From the last level it rises each month by less: the rise before times Phi.</summary>
    [Fact]
    public void A_series_that_rises_is_forecast_to_rise_ever_less()
    {
        var forecast = Of([.. Steady.Select((value, at) => value + (3 * at))]);
        Assert.Equal(ForecastMethod.DampedHolt, forecast.Method);
        var rises = forecast.Steps.Zip(forecast.Steps.Skip(1), (one, next) => next.Centre - one.Centre).ToArray();
        Assert.InRange(rises[0], 2, 3.2);
        Assert.All(rises.Zip(rises.Skip(1)), pair => Assert.Equal(pair.First * forecast.End.Phi, pair.Second, 9));
    }

    [Fact]
    public void The_chosen_method_has_the_least_error()
    {
        Quarters.Sample(points =>
        {
            var rolling = Of(points).RollingOrigin;
            var least = Math.Min(Math.Min(rolling.RandomWalk, rolling.Mean), rolling.DampedHolt);
            return rolling.ErrorOf(rolling.Best) <= least * (1 + 1e-9);
        }, iter: 30);
        Assert.Equal(ForecastMethod.Mean, new RollingOrigin(8, 4, 10, 3, 1, 2).Best);
        Assert.Equal(ForecastMethod.DampedHolt, new RollingOrigin(8, 4, 10, 3, 2, 1).Best);
        Assert.Equal(ForecastMethod.RandomWalk, new RollingOrigin(8, 4, 10, 1, 2, 3).Best);
    }

    [Fact]
    public void Of_methods_as_good_the_simplest_is_chosen()
    {
        Assert.Equal(ForecastMethod.RandomWalk, new RollingOrigin(8, 4, 10, 1, 1, 1 - 1e-12).Best);
        Assert.Equal(ForecastMethod.Mean, new RollingOrigin(8, 4, 10, 2, 1, 1).Best);
        Assert.Equal(ForecastMethod.RandomWalk, Of([.. Enumerable.Repeat(3.0, 12)]).Method);
    }

    /// <summary>Twelve points: origins at 8, 9, 10 and 11, which see 4, 3, 2 and 1 more.</summary>
    [Fact]
    public void Origins_are_the_second_half_and_see_no_later_point()
    {
        double[] points = [0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3, 4];
        var rolling = Of(points).RollingOrigin;
        Assert.Equal((8, 10), (rolling.FirstOrigin, rolling.Forecasts));
        Assert.Equal((1 + 2 + 3 + 4 + 1 + 2 + 3 + 1 + 2 + 1) / 10.0, rolling.RandomWalk, 12);
        Assert.Equal(((1 + 2 + 3 + 4) + (2 + 3 + 4 - (3 / 9.0)) + (3 + 4 - (2 * 3 / 10.0)) + (4 - (6 / 11.0))) / 10, rolling.Mean, 12);
        Assert.Equal((8, 4), (Of(points, new(12, 1)).RollingOrigin.FirstOrigin, Of(points, new(12, 1)).RollingOrigin.Forecasts));
    }

    [Theory]
    [InlineData(12, 8)]
    [InlineData(15, 8)]
    [InlineData(16, 8)]
    [InlineData(17, 9)]
    [InlineData(120, 60)]
    [InlineData(121, 61)]
    [InlineData(122, 62)]
    [InlineData(200, 140)]
    public void The_first_fit_sees_half_of_the_history_at_least_eight_points_and_all_but_sixty(int points, int first) =>
        Assert.Equal(first, Of([.. Enumerable.Range(0, points).Select(at => at % 7 * 1.0)], new(12, 1)).RollingOrigin.FirstOrigin);

    [Theory]
    [InlineData(12, 12, 6)]
    [InlineData(13, 12, 6)]
    [InlineData(100, 12, 36)]
    [InlineData(24, 4, 12)]
    [InlineData(30, 1, 3)]
    public void It_reaches_half_of_the_history_and_at_most_three_years(int points, int perYear, int steps) =>
        Assert.Equal(steps, Of([.. Enumerable.Range(0, points).Select(at => at * 7 % 5 * 1.0)], new(perYear)).Steps.Count);

    [Fact]
    public void Another_unit_gives_the_same_forecast_in_that_unit() =>
        Quarters.Sample(points => Near(Of(points), Of([.. points.Select(value => (value * 4) + 64)]), value => (value * 4) + 64), iter: 30);

    private static Forecast Of(double[] points, ForecastOptions? options = null) => Forecast.Of(Series.Points(points), options ?? new(12));

    private static string Json(Forecast forecast) => JsonSerializer.Serialize(forecast);

    private static bool Near(Forecast one, Forecast other, Func<double, double> unit) =>
        one.Method == other.Method && one.Steps.Zip(other.Steps).All(pair =>
            Math.Abs(unit(pair.First.Centre) - pair.Second.Centre) < 1e-4 && Math.Abs(unit(pair.First.Eighty.Low) - pair.Second.Eighty.Low) < 1e-4);
}
