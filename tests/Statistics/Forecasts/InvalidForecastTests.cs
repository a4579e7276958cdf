using Medvirk.Statistics;
using Medvirk.Statistics.Charts;
using Medvirk.Statistics.Forecasts;

namespace Medvirk.Tests.Statistics.Forecasts;

public sealed class InvalidForecastTests
{
    private static readonly double?[] Twelve = [4, 6, 5, 4, 6, 5, 6, 4, 5, 6, 4, 5];

    public static TheoryData<string, InputProblem, string> Cases => new()
    {
        { "no points", InputProblem.Empty, "history" },
        { "eleven points", InputProblem.TooFew, "history" },
        { "too many points", InputProblem.OutOfRange, "history" },
        { "a gap", InputProblem.Missing, "history" },
        { "a point that is no number", InputProblem.NotANumber, "history" },
        { "a point without end", InputProblem.NotANumber, "history" },
        { "a point too large", InputProblem.OutOfRange, "history" },
        { "a point below the least", InputProblem.Contradiction, "history" },
        { "a point above the most", InputProblem.Contradiction, "history" },
        { "a least above the most", InputProblem.Contradiction, "Least" },
        { "a least that is no number", InputProblem.NotANumber, "Least" },
        { "a most without end", InputProblem.NotANumber, "Most" },
        { "a horizon of more than half", InputProblem.OutOfRange, "Horizon" },
        { "a horizon of more than three years", InputProblem.OutOfRange, "Horizon" },
        { "no horizon", InputProblem.OutOfRange, "Horizon" },
        { "a year of no periods", InputProblem.OutOfRange, "PeriodsPerYear" },
        { "a year of hours", InputProblem.OutOfRange, "PeriodsPerYear" },
        { "a later point that is no number", InputProblem.NotANumber, "later" },
        { "a later point too large", InputProblem.OutOfRange, "later" },
        { "later than the forecast reaches", InputProblem.OutOfRange, "later" },
        { "a fit to five points", InputProblem.TooFew, "points" },
        { "a fit to no number", InputProblem.NotANumber, "points" },
        { "going through no number", InputProblem.NotANumber, "points" },
        { "a line through one point", InputProblem.TooFew, "points" },
        { "a line through no number", InputProblem.NotANumber, "points" },
        { "backwards", InputProblem.Negative, "horizon" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void What_cannot_be_forecast_says_which_input_and_what_is_wrong_with_it(string what, InputProblem problem, string input)
    {
        var refused = Assert.Throws<InvalidInputException>(() => _ = Try(what));
        Assert.Equal((problem, input), (refused.Problem, refused.Input));
    }

    [Fact]
    public void Negative_points_are_forecast_where_nothing_forbids_them() =>
        Assert.Equal(-5, Forecast.Of([.. Twelve.Select(value => -value)], new(12)).Steps[0].Centre, 0.5);

    [Fact]
    public void A_bound_above_nothing_is_no_contradiction() =>
        Assert.Equal(6, Forecast.Of(Twelve, new(12, Least: 3)).Steps.Count);

    [Theory]
    [InlineData(1e100)]
    [InlineData(1e-300)]
    [InlineData(double.Epsilon)]
    public void The_smallest_and_the_largest_numbers_are_reckoned_with(double unit) =>
        Assert.All(Forecast.Of([.. Twelve.Select(value => (value - 5) * unit)], new(12)).Steps, step => Assert.True(double.IsFinite(step.Centre) && step.NinetyFive.High > 0));

    private static object Try(string what) => what switch
    {
        "no points" => Forecast.Of([], new(12)),
        "eleven points" => Forecast.Of(Twelve[1..], new(12)),
        "too many points" => Forecast.Of([.. Enumerable.Repeat((double?)1, 2001)], new(12)),
        "a gap" => Forecast.Of([.. Twelve, null, 5], new(12)),
        "a point that is no number" => Forecast.Of([.. Twelve, double.NaN], new(12)),
        "a point without end" => Forecast.Of([.. Twelve, double.PositiveInfinity], new(12)),
        "a point too large" => Forecast.Of([.. Twelve, 1e101], new(12)),
        "a point below the least" => Forecast.Of([.. Twelve, -1], new(12, Least: 0)),
        "a point above the most" => Forecast.Of([.. Twelve, 6.5], new(12, Most: 6)),
        "a least above the most" => Forecast.Of(Twelve, new(12, Least: 7, Most: 6)),
        "a least that is no number" => Forecast.Of(Twelve, new(12, Least: double.NaN)),
        "a most without end" => Forecast.Of(Twelve, new(12, Most: double.PositiveInfinity)),
        "a horizon of more than half" => Forecast.Of(Twelve, new(12, 7)),
        "a horizon of more than three years" => Forecast.Of(Twelve, new(1, 4)),
        "no horizon" => Forecast.Of(Twelve, new(12, 0)),
        "a year of no periods" => Forecast.Of(Twelve, new(0)),
        "a year of hours" => Forecast.Of(Twelve, new(8766)),
        "a later point that is no number" => Progress.Of(Forecast.Of(Twelve, new(12)), [double.NaN], Better.Higher),
        "a later point too large" => Progress.Of(Forecast.Of(Twelve, new(12)), [1e101], Better.Higher),
        "later than the forecast reaches" => Progress.Of(Forecast.Of(Twelve, new(12)), [.. Twelve[..7]], Better.Higher),
        "a fit to five points" => DampedHolt.Fit([1, 2, 3, 4, 5]),
        "a fit to no number" => DampedHolt.Fit([1, 2, 3, 4, 5, double.NaN]),
        "going through no number" => new Smoothing(1, 0, 1, 0, 0).Through([double.NaN]),
        "a line through one point" => TheilSen.Of([1]),
        "a line through no number" => TheilSen.Of([1, double.NaN]),
        _ => new Smoothing(1, 0, 1, 0, 0).Ahead(-1),
    };
}
