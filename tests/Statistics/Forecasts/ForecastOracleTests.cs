using Medvirk.Statistics.Forecasts;

namespace Medvirk.Tests.Statistics.Forecasts;

/// <summary>The recursion written out in R, a search by optim from sixty starts, and ets() of the package forecast.</summary>
public sealed class ForecastOracleTests
{
    [Fact]
    public void With_given_parameters_the_squares_and_the_path_are_those_of_R() =>
        Assert.All(Found("recursion", 42), found => Same(found.Values, With(found.Arguments)));

    [Fact]
    public void With_what_ets_finds_the_squares_and_the_path_are_those_of_ets() =>
        Assert.All(Found("ets", 14), found => Same(found.Values, With(found.Arguments)));

    [Fact]
    public void No_search_of_R_finds_a_better_fit()
    {
        Assert.All(Found("least", 14), found => Assert.True(Squares(found.Arguments) <= found.Values[0] * (1 + 1e-6), $"{Squares(found.Arguments)} and not {found.Values[0]}: {found}"));
        Assert.All(Found("ets", 14), found => Assert.True(Squares(found.Arguments[5..]) <= found.Values[0] * (1 + 1e-6)));
    }

    [Fact]
    public void Errors_from_a_rolling_origin_are_those_of_R() =>
        Assert.All(Found("rolling", 14), found =>
        {
            var rolling = Forecast.Of(Series.Points(found.Arguments), new(12)).RollingOrigin;
            Same(found.Values, [rolling.FirstOrigin, rolling.Forecasts, rolling.RandomWalk, rolling.Mean]);
        });

    [Fact]
    public void The_line_is_the_median_of_the_slopes_that_R_lists() =>
        Assert.All(Found("line", 14), found => Same(found.Values, [TheilSen.Of(found.Arguments).First, TheilSen.Of(found.Arguments).Slope]));

    private static IReadOnlyList<Oracle.Oracle.Found> Found(string method, int count)
    {
        var found = Oracle.Oracle.Of("forecasts", method);
        Assert.Equal(count, found.Count);
        return found;
    }

    private static double Squares(double[] points) => DampedHolt.Fit(points).Through(points).SumOfSquares;

    private static double[] With(double[] arguments)
    {
        var smoothed = new Smoothing(arguments[0], arguments[1], arguments[2], arguments[3], arguments[4]).Through(arguments[5..]);
        return [smoothed.SumOfSquares, .. smoothed.End.Ahead(6)];
    }

    private static void Same(double[] expected, double[] values)
    {
        Assert.Equal(expected.Length, values.Length);
        Assert.All(expected.Zip(values), pair => Assert.Equal(pair.First, pair.Second, 1e-6 * Math.Max(1, Math.Abs(pair.First))));
    }
}
