using MathNet.Numerics.Distributions;
using Medvirk.Statistics.Intervals;

namespace Medvirk.Tests.Statistics.Intervals;

/// <summary>How often the interval holds the truth, reckoned by the distribution itself over a grid of truths.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void The_exact_interval_is_never_less_sure_than_it_says() =>
        Assert.All(Grid(0.05, 60, 0.05), rate => Assert.True(OfCount(rate, c => Count.Exact(c)) >= 0.95, $"{rate}"));

    /// <summary>As the README says it.</summary>
    [Theory]
    [InlineData(1, 10, 0.05, 0.974)]
    [InlineData(10, 30, 0.05, 0.962)]
    [InlineData(30, 100, 0.2, 0.957)]
    [InlineData(100, 300, 2, 0.954)]
    public void The_exact_interval_and_Byars_are_a_little_wide(double from, double to, double step, double expected)
    {
        Assert.Equal(expected, Grid(from, to, step).Average(rate => OfCount(rate, c => Count.Exact(c))), 0.001);
        Assert.Equal(expected, Grid(from, to, step).Average(rate => OfCount(rate, c => Count.Byar(c))), 0.001);
        Assert.Equal(expected, Grid(from, to, step).Average(rate => OfCount(rate, c => Count.Of(c))), 0.001);
    }

    [Fact]
    public void Byars_hardly_ever_holds_less_than_it_says() =>
        Assert.All(Grid(1, 300, 0.5), rate => Assert.True(OfCount(rate, c => Count.Byar(c)) >= 0.95, $"{rate}"));

    [Theory]
    [InlineData(10)]
    [InlineData(20)]
    [InlineData(50)]
    [InlineData(200)]
    public void Wilsons_is_on_average_as_sure_as_it_says(int total)
    {
        var limits = Enumerable.Range(0, total + 1).Select(k => Proportion.Wilson(k, total)).ToArray();
        Assert.InRange(Grid(0.01, 0.99, 0.005).Average(share => limits.Select((interval, k) => interval.Contains(share) ? Binomial.PMF(share, total, k) : 0).Sum()), 0.948, 0.956);
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
