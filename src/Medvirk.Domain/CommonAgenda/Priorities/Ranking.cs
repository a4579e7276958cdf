namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>Ranks by points, and how firm a rank is.</summary>
public static class Ranking
{
    /// <summary>So many ranks count as the top.</summary>
    public const int Top = 3;

    /// <summary>With fewer partners nothing is said of how firm a rank is.</summary>
    public const int FewestPartners = 3;

    /// <summary>So many sets of partners are drawn.</summary>
    public const int Resamples = 2_000;

    /// <summary>
    /// The rank of each, the most points first: 1 and however many have more. Those with equal points share a rank, and the
    /// next one is as much lower (1, 2, 2, 4). What has no points has no rank.
    /// </summary>
    public static IReadOnlyList<int?> Ranks(IReadOnlyList<decimal?> points) =>
        [.. points.Select(one => one is { } own ? 1 + points.Count(other => other > own) : (int?)null)];

    /// <summary>
    /// How often each challenge is among the top, when as many partners are drawn, with replacement, as there are (the
    /// bootstrap: Efron, "Bootstrap methods", The Annals of Statistics 7 (1979), 1–26; for ranks Goldstein and Spiegelhalter,
    /// Journal of the Royal Statistical Society A 159 (1996), 385–443). A challenge's points in a draw are the median over the
    /// drawn partners that rated it; one that none of them rated has no rank in that draw.
    /// </summary>
    /// <param name="points">A row for each challenge with a column for each partner: its points, or null where it has not rated.</param>
    /// <param name="seed">The same seed gives the same draws, on every machine.</param>
    /// <param name="resamples">How many draws.</param>
    /// <returns>For each challenge, in how many draws it was among the top; null where there are too few partners to say.</returns>
    public static IReadOnlyList<int>? TopCounts(IReadOnlyList<IReadOnlyList<decimal?>> points, ulong seed, int resamples = Resamples)
    {
        var partners = points.Count == 0 ? 0 : points[0].Count;
        if (partners < FewestPartners)
        {
            return null;
        }

        var (counts, draw, chance) = (new int[points.Count], new int[partners], new Chance(seed));
        for (var i = 0; i < resamples; i++)
        {
            for (var place = 0; place < partners; place++)
            {
                draw[place] = chance.Below(partners);
            }

            var top = InTop(points, draw);
            for (var challenge = 0; challenge < counts.Length; challenge++)
            {
                counts[challenge] += top[challenge] ? 1 : 0;
            }
        }

        return counts;
    }

    /// <summary>Which challenges are among the top for one draw of partners.</summary>
    /// <param name="points">As for <see cref="TopCounts"/>.</param>
    /// <param name="draw">The columns of the partners that are drawn; one that is drawn twice counts twice.</param>
    public static IReadOnlyList<bool> InTop(IReadOnlyList<IReadOnlyList<decimal?>> points, IReadOnlyList<int> draw)
    {
        decimal?[] medians = [.. points.Select(row => Median(row, draw))];
        return [.. Ranks(medians).Select(rank => rank <= Top)];
    }

    private static decimal? Median(IReadOnlyList<decimal?> row, IReadOnlyList<int> draw)
    {
        decimal[] drawn = [.. draw.Select(partner => row[partner]).OfType<decimal>().Order()];
        var half = drawn.Length / 2;
        return drawn.Length == 0 ? null : drawn.Length % 2 == 1 ? drawn[half] : (drawn[half - 1] + drawn[half]) / 2;
    }

    /// <summary>
    /// SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014). Our own, as the
    /// framework may change what its generator gives for a seed.
    /// </summary>
    private sealed class Chance(ulong seed)
    {
        private ulong state = seed;

        /// <summary>A number from 0 on and below, each as likely as the others.</summary>
        public int Below(int end)
        {
            var fair = ulong.MaxValue - (ulong.MaxValue % (ulong)end);
            ulong drawn;
            do
            {
                drawn = Next();
            }
            while (drawn >= fair);
            return (int)(drawn % (ulong)end);
        }

        private ulong Next()
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
                mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
                return mixed ^ (mixed >> 31);
            }
        }
    }
}
