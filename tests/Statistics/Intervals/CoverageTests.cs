using MathNet.Numerics.Distributions;
using Medvirk.Statistics.Intervals;

namespace Medvirk.Tests.Statistics.Intervals;

/// <summary>How often the interval holds the truth, reckoned by the distribution itself over a grid of truths.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void The_exact_interval_is_never_less_sure_than_it_says() =>
        Assert.All(Grid(0.05, 60, 0.05), rate => Assert.True(OfCount(rate, c => Count.Exact(c)) >= 0.95, $"{rate}"));

    [Fact]
    public void Byars_is_on_average_as_sure_as_it_says() =>
        Assert.InRange(Grid(10, 80, 0.1).Average(rate => OfCount(rate, c => Count.Byar(c))), 0.93, 0.97);

    [Fact]
    public void What_is_shown_of_counts_is_on_average_as_sure_as_it_says_or_a_little_more() =>
        Assert.InRange(Grid(1, 80, 0.1).Average(rate => OfCount(rate, c => Count.Of(c))), 0.95, 0.98);

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(200)]
    public void Wilsons_is_on_average_as_sure_as_it_says(int total)
    {
        var limits = Enumerable.Range(0, total + 1).Select(k => Proportion.Wilson(k, total)).ToArray();
        Assert.InRange(Grid(0.01, 0.99, 0.005).Average(share => limits.Select((interval, k) => interval.Contains(share) ? Binomial.PMF(share, total, k) : 0).Sum()), 0.93, 0.97);
    }

    /// <summary>Of normal values it is exact, so a seeded simulation must be near.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(30)]
    public void Students_is_as_sure_as_it_says(int size)
    {
        const int Runs = 20_000;
        var random = new MathNet.Numerics.Random.MersenneTwister(size);
        var held = Enumerable.Range(0, Runs).Count(_ => Mean.T([.. Enumerable.Range(0, size).Select(_ => Normal.Sample(random, 3, 2))]).Contains(3));
        Assert.InRange(held / (double)Runs, 0.94, 0.96);
    }

    private static double OfCount(double rate, Func<int, Interval> interval)
    {
        var most = (int)(rate + (12 * Math.Sqrt(rate)) + 20);
        return Enumerable.Range(0, most).Sum(count => interval(count).Contains(rate) ? Poisson.PMF(rate, count) : 0);
    }

    private static IEnumerable<double> Grid(double from, double to, double step) =>
        Enumerable.Range(0, (int)Math.Round((to - from) / step) + 1).Select(i => from + (i * step));
}
