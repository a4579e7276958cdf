using Medvirk.Statistics.Intervals;

namespace Medvirk.Tests.Statistics.Intervals;

/// <summary>Against the examples of the sources themselves.</summary>
public sealed class PublishedTests
{
    /// <summary>Newcombe (1998), Table II, method 10: (a) 56/70 − 48/80, (b) 9/10 − 3/10, (e) 5/56 − 0/29, (g) 10/10 − 0/20, to the four decimals printed.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    public void Newcombes_differences(long count1, long total1, long count2, long total2, double low, double high)
    {
        var difference = Difference.OfProportions(count2, total2, count1, total1);
        Assert.Equal((low, high), (Math.Round(difference.Low, 4), Math.Round(difference.High, 4)));
    }

    /// <summary>Benjamini and Hochberg (1995), section 4: fifteen p-values of a trial, of which four are pointed out at 5 %.</summary>
    [Fact]
    public void Benjamini_and_Hochbergs_trial()
    {
        double[] surprises = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];
        Assert.Equal(4, FalseDiscovery.Of(surprises, 0.05).MayBePointedOut.Count(may => may));
    }
}
