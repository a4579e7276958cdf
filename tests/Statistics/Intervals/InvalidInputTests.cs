using Medvirk.Statistics;
using Medvirk.Statistics.Intervals;

namespace Medvirk.Tests.Statistics.Intervals;

public sealed class InvalidInputTests
{
    public static TheoryData<string, InputProblem, string> Cases => new()
    {
        { "count below nothing", InputProblem.Negative, "count" },
        { "share of nobody", InputProblem.Empty, "total" },
        { "more than all", InputProblem.Contradiction, "count" },
        { "rate of nothing", InputProblem.OutOfRange, "exposure" },
        { "rate of no number", InputProblem.NotANumber, "exposure" },
        { "mean of one", InputProblem.TooFew, "values" },
        { "mean with no number", InputProblem.NotANumber, "values" },
        { "no strata", InputProblem.Empty, "strata" },
        { "surer than sure", InputProblem.OutOfRange, "confidence" },
        { "no probability", InputProblem.OutOfRange, "surprises" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void What_cannot_be_says_which_input_and_what_is_wrong_with_it(string what, InputProblem problem, string input)
    {
        var refused = Assert.Throws<InvalidInputException>(() => _ = Try(what));
        Assert.Equal((problem, input), (refused.Problem, refused.Input));
    }

    [Fact]
    public void Ten_equal_values_have_an_interval_without_width() => Assert.Equal(new Interval(4, 4, 4), Mean.T([4, 4, 4, 4, 4, 4, 4, 4, 4, 4]));

    [Fact]
    public void Of_no_events_the_standardised_rate_is_0_with_an_upper_limit_on_the_safe_side()
    {
        var rate = Rate.DirectlyStandardised([new(0, 100, 3), new(0, 1000, 1)]);
        Assert.Equal((0, 0), (rate.Estimate, rate.Low));
        Assert.Equal(Count.Of(0).High * 0.75 / 100, rate.High, 12);
    }

    [Fact]
    public void Where_few_events_weigh_nearly_all_the_standardised_rate_has_a_lower_limit_of_0_and_not_below() =>
        Assert.Equal(0, Rate.DirectlyStandardised([new(1, 1, 1_000_000), new(100, 1, 1)]).Low);

    private static object Try(string what) => what switch
    {
        "count below nothing" => Count.Of(-1),
        "share of nobody" => Proportion.Wilson(0, 0),
        "more than all" => Proportion.Wilson(4, 3),
        "rate of nothing" => Rate.Of(1, 0),
        "rate of no number" => Rate.Of(1, double.NaN),
        "mean of one" => Mean.T([1]),
        "mean with no number" => Mean.T([1, double.PositiveInfinity]),
        "no strata" => Rate.DirectlyStandardised([]),
        "surer than sure" => Count.Exact(3, 1),
        _ => FalseDiscovery.Of([0.5, 1.5]),
    };
}
