using CsCheck;
using Medvirk.Statistics.Intervals;

namespace Medvirk.Tests.Statistics.Intervals;

public sealed class DifferenceTests
{
    private static readonly Gen<double[]> Values = Gen.Double[-100, 100].Array[2, 12];

    [Fact]
    public void A_difference_is_the_second_less_the_first()
    {
        Assert.Equal(0.25, Difference.OfProportions(1, 4, 2, 4).Estimate);
        Assert.Equal(2, Difference.OfRates(10, 2, 14, 2).Estimate);
        Assert.Equal(3, Difference.OfMeans([1, 3], [4, 6]).Estimate);
    }

    [Fact]
    public void The_other_way_round_a_difference_changes_its_sign_and_is_as_surprising() =>
        Gen.Select(Values, Values).Sample((first, second) =>
        {
            var (there, back) = (Difference.OfMeans(first, second), Difference.OfMeans(second, first));
            Assert.Equal((there.Estimate, there.Low, there.High), (-back.Estimate, -back.High, -back.Low));
            Assert.Equal(Surprise.OfMeans(first, second), Surprise.OfMeans(second, first));
        });

    [Fact]
    public void An_interval_of_means_leaves_out_0_where_the_surprise_is_below_what_it_misses() =>
        Gen.Select(Values, Values).Sample((first, second) =>
        {
            var surprise = Surprise.OfMeans(first, second);
            Assert.True(Math.Abs(surprise - 0.05) < 1e-9 || Difference.OfMeans(first, second).Contains(0) == surprise > 0.05, $"{surprise}");
        });

    [Fact]
    public void Means_without_spread_differ_surely_or_not_at_all()
    {
        Assert.Equal(1, Surprise.OfMeans([0.1, 0.1, 0.1], [0.1, 0.1]));
        Assert.Equal(0, Surprise.OfMeans([4, 4], [5, 5]));
    }
}
