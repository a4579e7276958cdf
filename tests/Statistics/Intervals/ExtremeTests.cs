using Medvirk.Statistics;
using Medvirk.Statistics.Intervals;

namespace Medvirk.Tests.Statistics.Intervals;

/// <summary>At the ends of what can be reckoned with: right up to them, refused beyond.</summary>
public sealed class ExtremeTests
{
    private const long TooMany = Largest.Count + 1;

    public static TheoryData<string, InputProblem, string> Cases => new()
    {
        { "a count", InputProblem.OutOfRange, "count" },
        { "an exact count", InputProblem.OutOfRange, "count" },
        { "an approximate count", InputProblem.OutOfRange, "count" },
        { "a share's total", InputProblem.OutOfRange, "total" },
        { "a rate's count", InputProblem.OutOfRange, "count" },
        { "a rate's exposure", InputProblem.OutOfRange, "exposure" },
        { "a rate of next to nothing", InputProblem.OutOfRange, "exposure" },
        { "observed", InputProblem.OutOfRange, "observed" },
        { "expected", InputProblem.OutOfRange, "expected" },
        { "next to nothing expected", InputProblem.OutOfRange, "expected" },
        { "a stratum's count", InputProblem.OutOfRange, "Count" },
        { "a stratum's exposure", InputProblem.OutOfRange, "Exposure" },
        { "a stratum's standard", InputProblem.OutOfRange, "Standard" },
        { "the strata's counts together", InputProblem.OutOfRange, "strata" },
        { "a value", InputProblem.OutOfRange, "values" },
        { "a difference's first value", InputProblem.OutOfRange, "first" },
        { "a difference's second value", InputProblem.OutOfRange, "second" },
        { "a difference's second total", InputProblem.OutOfRange, "total2" },
        { "a difference's second share", InputProblem.Contradiction, "count2" },
        { "a difference's first count", InputProblem.OutOfRange, "count1" },
        { "a difference's second exposure", InputProblem.OutOfRange, "exposure2" },
        { "a surprise's shares", InputProblem.OutOfRange, "total1" },
        { "a surprise of nobody", InputProblem.Empty, "total2" },
        { "a surprise's counts", InputProblem.OutOfRange, "count1" },
        { "a surprise's second count", InputProblem.OutOfRange, "count2" },
        { "a surprise's exposures", InputProblem.OutOfRange, "exposure1" },
        { "a surprise's second value", InputProblem.OutOfRange, "second" },
        { "a factor", InputProblem.OutOfRange, "factor" },
        { "a confidence", InputProblem.OutOfRange, "confidence" },
        { "a confidence of many", InputProblem.OutOfRange, "confidence" },
    };

    [Theory, MemberData(nameof(Cases))]
    public void What_is_beyond_is_refused_and_says_which_input(string what, InputProblem problem, string input)
    {
        var refused = Assert.Throws<InvalidInputException>(() => _ = Try(what));
        Assert.Equal((problem, input), (refused.Problem, refused.Input));
    }

    [Theory]
    [InlineData(Largest.Number * 10, "1E+101 is too large to reckon with; the most is 1E+100.")]
    [InlineData(0.1 / Largest.Number, "1E-101 is too small to divide by; the least is 1E-100.")]
    public void The_limit_is_said(double exposure, string message) =>
        Assert.StartsWith(message, Assert.Throws<InvalidInputException>(() => _ = Rate.Of(5, exposure)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_limit_of_counts_is_said() =>
        Assert.StartsWith("1000000001 is too large to reckon with; the most is 1000000000.", Assert.Throws<InvalidInputException>(() => _ = Count.Of(TooMany)).Message, StringComparison.Ordinal);

    /// <summary>The limits that R 4.2.2 finds (qgamma), within a hundred-thousandth of the interval's width.</summary>
    [Fact]
    public void The_largest_count_has_the_limits_that_R_finds()
    {
        var exact = Count.Exact(Largest.Count);
        Assert.InRange(exact.Low, 999938021.44 - 0.5, 999938021.44 + 0.5);
        Assert.InRange(exact.High, 1000061981.45 - 0.5, 1000061981.45 + 0.5);
        Assert.InRange(Count.Of(Largest.Count).Low, exact.Low - 0.5, exact.Low + 0.5);
    }

    /// <summary>With so many it is near the normal distribution's: 100,000 of a standard deviation of √2,000,000,000.</summary>
    [Fact]
    public void The_largest_counts_are_compared_without_going_through_them_all()
    {
        Assert.Equal(1, Surprise.OfRates(Largest.Count, 1, Largest.Count, 1));
        var surprise = Surprise.OfRates(Largest.Count, 1, Largest.Count - 100_000, 1);
        Assert.InRange(surprise, 0.02534, 0.02536);
        Assert.Equal(0, Surprise.OfRates(Largest.Count, 1, 1, 1));
    }

    /// <summary>One of three in a part of 1e-200 is three times as likely as that; all three is less than any number.</summary>
    [Fact]
    public void Exposures_as_unlike_as_can_be_are_compared()
    {
        Assert.Equal(1, Surprise.OfRates(0, 1 / Largest.Number, 3, Largest.Number));
        Assert.InRange(Surprise.OfRates(1, 1 / Largest.Number, 2, Largest.Number) / 3e-200, 1 - 1e-9, 1 + 1e-9);
        Assert.Equal(0, Surprise.OfRates(3, 1 / Largest.Number, 0, Largest.Number));
        Assert.Equal(1, Surprise.OfRates(0, 2, 0, 3));
    }

    [Theory]
    [InlineData(Largest.Number)]
    [InlineData(1 / Largest.Number)]
    public void The_unit_changes_no_interval_but_by_its_size(double unit)
    {
        Near(Mean.T([1, 2, 4]), Mean.T([unit, 0.5 * unit, 0.25 * unit]), 0.25 * unit);
        Near(Difference.OfMeans([1, 2, 4], [2, 4, 3, 3]), Difference.OfMeans([0.25 * unit, 0.5 * unit, unit], [0.5 * unit, unit, 0.75 * unit, 0.75 * unit]), 0.25 * unit);
        Near(Rate.Of(12, 2), Rate.Of(12, unit), 2 / unit);
        Near(Difference.OfRates(12, 1, 3, 1), Difference.OfRates(12, unit, 3, unit), 1 / unit);
        Near(Rate.DirectlyStandardised([new(3, 1, 1), new(4, 1, 0.5)]), Rate.DirectlyStandardised([new(3, unit, 1), new(4, unit, 0.5)]), 1 / unit);
    }

    /// <summary>Values so small that their squares are 0 still have a spread.</summary>
    [Fact]
    public void Values_whose_squares_are_nothing_still_spread() => Near(Mean.T([1, 2, 4]), Mean.T([1e-200, 2e-200, 4e-200]), 1e-200);

    [Fact]
    public void Strata_that_are_as_unlike_as_can_be_are_reckoned_with()
    {
        var rate = Rate.DirectlyStandardised([new(Largest.Count / 2, 1 / Largest.Number, Largest.Number), new(Largest.Count / 2, Largest.Number, 1 / Largest.Number)]);
        Assert.True(rate.Low < rate.Estimate && rate.Estimate < rate.High && double.IsFinite(rate.High), $"{rate}");
        var small = Rate.DirectlyStandardised([new(0, 1, Largest.Number), new(5, Largest.Number, 1 / Largest.Number)]);
        Assert.True(0 < small.Low && small.Low < small.Estimate && small.Estimate < small.High, $"{small}");
    }

    [Fact]
    public void Equal_values_that_are_no_sum_of_halves_have_no_spread() => Assert.Equal(new Interval(0.1, 0.1, 0.1), Mean.T([0.1, 0.1, 0.1]));

    /// <summary>R 4.2.2: qt(0.00005, 1), qt(0.0000005, 2), qt(0.0000005, 12), each times the standard error.</summary>
    [Theory]
    [InlineData(0.9999, 6366.197671)]
    [InlineData(0.999999, 636619.772315)]
    public void A_mean_of_two_has_a_wide_interval_where_one_would_be_very_sure(double confidence, double half)
    {
        var interval = Mean.T([-1, 1], confidence);
        Assert.InRange(interval.High / half, 1 - 1e-8, 1 + 1e-8);
        Assert.Equal(-interval.High, interval.Low);
    }

    [Fact]
    public void The_surest_intervals_are_those_that_R_finds()
    {
        var mean = Mean.T([1, 2, 4], Interval.MostConfidence);
        Assert.InRange(mean.High, 884.249775571 - 1e-6, 884.249775571 + 1e-6);
        var count = Count.Exact(3, Interval.MostConfidence);
        Assert.Equal((0.014474762, 22.148421325), (Math.Round(count.Low, 9), Math.Round(count.High, 9)));
    }

    private static void Near(Interval expected, Interval found, double unit)
    {
        foreach (var (one, other) in new[] { (expected.Estimate, found.Estimate), (expected.Low, found.Low), (expected.High, found.High) })
        {
            Assert.InRange(other / unit, one - (1e-9 * Math.Abs(one)), one + (1e-9 * Math.Abs(one)));
        }
    }

    private static object Try(string what) => what switch
    {
        "a count" => Count.Of(TooMany),
        "an exact count" => Count.Exact(1_000_000_000_000_000_000),
        "an approximate count" => Count.Byar(long.MaxValue),
        "a share's total" => Proportion.Wilson(3, TooMany),
        "a rate's count" => Rate.Of(TooMany, 1),
        "a rate's exposure" => Rate.Of(5, 1e308),
        "a rate of next to nothing" => Rate.Of(5, 1e-310),
        "observed" => Rate.ObservedOverExpected(TooMany, 1),
        "expected" => Rate.ObservedOverExpected(5, 1e308),
        "next to nothing expected" => Rate.ObservedOverExpected(5, 1e-310),
        "a stratum's count" => Rate.DirectlyStandardised([new(5, 1, 1), new(long.MaxValue, 1, 1)]),
        "a stratum's exposure" => Rate.DirectlyStandardised([new(5, 1e308, 1)]),
        "a stratum's standard" => Rate.DirectlyStandardised([new(5, 1, 1e308)]),
        "the strata's counts together" => Rate.DirectlyStandardised([new(Largest.Count, 1, 1), new(1, 1, 1)]),
        "a value" => Mean.T([1e308, 1e308, 1e308]),
        "a difference's first value" => Difference.OfMeans([1, 1e101], [1, 2]),
        "a difference's second value" => Difference.OfMeans([1, 2], [1, -1e101]),
        "a difference's second total" => Difference.OfProportions(1, 2, 1, long.MaxValue),
        "a difference's second share" => Difference.OfProportions(1, 2, 3, 2),
        "a difference's first count" => Difference.OfRates(TooMany, 1, 1, 1),
        "a difference's second exposure" => Difference.OfRates(1, 1, 1, 1e308),
        "a surprise's shares" => Surprise.OfProportions(long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue),
        "a surprise of nobody" => Surprise.OfProportions(1, 2, 0, 0),
        "a surprise's counts" => Surprise.OfRates(long.MaxValue, 1, long.MaxValue, 1),
        "a surprise's second count" => Surprise.OfRates(1, 1, TooMany, 1),
        "a surprise's exposures" => Surprise.OfRates(1, 1e308, 1, 1e308),
        "a surprise's second value" => Surprise.OfMeans([1, 2], [1, 1e101]),
        "a factor" => Count.Of(5).Times(1e308),
        "a confidence" => Mean.T([1, 2, 3], 0.9999999),
        _ => FalseDiscovery.ByChance(3, 0.9999999),
    };
}
