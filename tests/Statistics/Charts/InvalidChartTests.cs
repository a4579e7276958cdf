using Medvirk.Statistics;
using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

public sealed class InvalidChartTests
{
    public static TheoryData<string, InputProblem, string> Cases => new()
    {
        { "no points", InputProblem.Empty, "points" },
        { "a point that is no number", InputProblem.NotANumber, "points" },
        { "a point without end", InputProblem.NotANumber, "points" },
        { "a point too large", InputProblem.OutOfRange, "points" },
        { "a count below nothing", InputProblem.Negative, "points" },
        { "half a count", InputProblem.Contradiction, "points" },
        { "a baseline too short", InputProblem.OutOfRange, "BaselinePoints" },
        { "a rebase at the first point", InputProblem.OutOfRange, "rebases" },
        { "a rebase after the last point", InputProblem.OutOfRange, "rebases" },
        { "rebases out of order", InputProblem.Contradiction, "rebases" },
        { "a rebase twice", InputProblem.Duplicate, "rebases" },
        { "a rebase before the last one", InputProblem.Contradiction, "rebases" },
        { "a rebase without a reason", InputProblem.Empty, "rebases" },
        { "a target that is no number", InputProblem.NotANumber, "target" },
        { "how alike no points are", InputProblem.Empty, "points" },
        { "a trend of no numbers", InputProblem.NotANumber, "points" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void What_cannot_be_charted_says_which_input_and_what_is_wrong_with_it(string what, InputProblem problem, string input)
    {
        var refused = Assert.Throws<InvalidInputException>(() => _ = Try(what));
        Assert.Equal((problem, input), (refused.Problem, refused.Input));
    }

    [Fact]
    public void A_series_of_which_nothing_is_there_yet_is_a_chart_without_dots() =>
        Assert.Equal(Standing.TooFew, XmrChart.Of([null, null]).Current.Baseline.Standing);

    [Fact]
    public void The_smallest_and_the_largest_numbers_are_reckoned_with()
    {
        foreach (var unit in new[] { 1e100, 1e-300, double.Epsilon })
        {
            var chart = XmrChart.Of([.. Enumerable.Range(0, 12).Select(at => (double?)(at % 2 == 0 ? unit : -unit))]);
            Assert.True(double.IsFinite(chart.Current.Limits!.High) && chart.Current.Limits.High > unit);
            Assert.Null(chart.Current.ForecastViewInstead);
        }
    }

    private static object Try(string what) => what switch
    {
        "no points" => XmrChart.Of([]),
        "a point that is no number" => XmrChart.Of([1, null, double.NaN]),
        "a point without end" => XmrChart.Of([1, double.NegativeInfinity]),
        "a point too large" => XmrChart.Of([1, -1e101]),
        "a count below nothing" => XmrChart.Of([1, -1], new(AreCounts: true)),
        "half a count" => XmrChart.Of([1, 2.5], new(AreCounts: true)),
        "a baseline too short" => XmrChart.Of([1, 2], new(BaselinePoints: 7)),
        "a rebase at the first point" => XmrChart.Of([1, 2, 3], rebases: [new(0, "Why")]),
        "a rebase after the last point" => XmrChart.Of([1, 2, 3], rebases: [new(3, "Why")]),
        "rebases out of order" => XmrChart.Of([1, 2, 3], rebases: [new(2, "Why"), new(1, "Why")]),
        "a rebase twice" => XmrChart.Of([1, 2, 3], rebases: [new(2, "Why"), new(2, "Why")]),
        "a rebase before the last one" => XmrChart.Of([1, 2, 3], rebases: [new(2, "Why")]).Rebased(new(1, "Why")),
        "a rebase without a reason" => XmrChart.Of([1, 2, 3], rebases: [new(2, " ")]),
        "a target that is no number" => XmrChart.Of([1, 2, 3]).AssuranceOf(new(double.NaN, Better.Higher)),
        "how alike no points are" => Autocorrelation.Lag1([]),
        _ => MannKendall.Of([1, double.NaN]),
    };
}
