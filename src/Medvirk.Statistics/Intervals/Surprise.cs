using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Medvirk.Statistics.Intervals;

/// <summary>How often chance alone would give a difference at least so large, where there is none (a two-sided p-value).</summary>
public static class Surprise
{
    /// <summary>Two shares: the score test, without a correction for continuity.</summary>
    /// <remarks>Pearson, "On the criterion …", Philosophical Magazine 50 (1900), 157–175.</remarks>
    /// <exception cref="InvalidInputException">Numbers that <see cref="Proportion.Wilson"/> refuses.</exception>
    public static double OfProportions(long count1, long total1, long count2, long total2)
    {
        Proportion.Check(count1, total1);
        Proportion.Check(count2, total2);
        var pooled = (count1 + count2) / ((double)total1 + total2);
        var variance = pooled * (1 - pooled) * ((1.0 / total1) + (1.0 / total2));
        var difference = (count2 / (double)total2) - (count1 / (double)total1);
        return variance == 0 ? 1 : 2 * Normal.CDF(0, 1, -Math.Abs(difference) / Math.Sqrt(variance));
    }

    /// <summary>Two rates: given how many there are in all, how they fell on the two (exact, by likelihood).</summary>
    /// <remarks>Przyborowski and Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31 (1940), 313–323.</remarks>
    /// <exception cref="InvalidInputException">Numbers that <see cref="Rate.Of"/> refuses.</exception>
    public static double OfRates(long count1, double exposure1, long count2, double exposure2)
    {
        Rate.Check(count1, exposure1);
        Rate.Check(count2, exposure2);
        var (n, share) = (count1 + count2, exposure1 / (exposure1 + exposure2));
        // A hair of room, so that outcomes that are equally likely count as such.
        var observed = LogChance(count1) + 1e-7;
        var sum = 0.0;
        for (var k = 0L; k <= n; k++)
        {
            var chance = LogChance(k);
            sum += chance <= observed ? Math.Exp(chance) : 0;
        }

        return Math.Min(1, sum);

        double LogChance(long k) =>
            SpecialFunctions.GammaLn(n + 1.0) - SpecialFunctions.GammaLn(k + 1.0) - SpecialFunctions.GammaLn(n - k + 1.0) + (k * Math.Log(share)) + ((n - k) * Math.Log(1 - share));
    }
}
