using MathNet.Numerics.Distributions;

namespace Medvirk.Statistics.Intervals;

/// <summary>How often chance alone would give a difference at least so large, where there is none (a two-sided p-value, 0 to 1).</summary>
public static class Surprise
{
    /// <summary>Less is reckoned without all its digits, and counts as nothing.</summary>
    private const double Least = 1e-300;

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
    /// <remarks>
    /// Przyborowski and Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31 (1940), 313–323.
    /// Every outcome that is not likelier than the one there is counts, as in R's poisson.test. The time grows with the square
    /// root of the counts.
    /// </remarks>
    /// <exception cref="InvalidInputException">Numbers that <see cref="Rate.Of"/> refuses.</exception>
    public static double OfRates(long count1, double exposure1, long count2, double exposure2)
    {
        Rate.Check(count1, exposure1);
        Rate.Check(count2, exposure2);
        var (all, own) = (0.0, 0.0);
        foreach (var (count, chance) in Outcomes(count1 + count2, exposure1, exposure2))
        {
            all += chance;
            own = count == count1 ? chance : own;
        }

        // A hair of room, so that outcomes that are equally likely count as such.
        var most = own * (1 + 1e-7);
        return Outcomes(count1 + count2, exposure1, exposure2).Sum(outcome => outcome.Chance <= most ? outcome.Chance : 0) / all;
    }

    /// <summary>Two means, without the belief that both spread alike: Welch's t test. Where nothing varies, 1 if they are equal and else 0.</summary>
    /// <remarks>Welch, "The generalization of Student's problem when several different population variances are involved", Biometrika 34 (1947), 28–35.</remarks>
    /// <exception cref="InvalidInputException">Numbers that <see cref="Mean.T"/> refuses.</exception>
    public static double OfMeans(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        var (one, other) = (Sample.Of(first, nameof(first)), Sample.Of(second, nameof(second)));
        var (error, freedom) = one.Beside(other);
        return one.Mean == other.Mean ? 1 : error == 0 ? 0 : Student.Surprise(freedom, (other.Mean - one.Mean) / error);
    }

    /// <summary>How many of all may fall on the first, from the likeliest on up and down, with how likely each is beside the likeliest.</summary>
    /// <remarks>Each follows from the one before it. Those are left out that are next to impossible.</remarks>
    private static IEnumerable<(long Count, double Chance)> Outcomes(long all, double exposure1, double exposure2)
    {
        var (odds, likeliest) = (exposure1 / exposure2, Math.Min(all, (long)((all + 1) * (exposure1 / (exposure1 + exposure2)))));
        var chance = 1.0;
        for (var count = likeliest; count <= all && chance >= Least; count++)
        {
            yield return (count, chance);
            chance *= odds * (all - count) / (count + 1);
        }

        chance = 1;
        for (var count = likeliest; count > 0; count--)
        {
            chance *= count / odds / (all - count + 1);
            if (chance < Least)
            {
                yield break;
            }

            yield return (count - 1, chance);
        }
    }
}
