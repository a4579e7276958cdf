using CsCheck;
using Medvirk.Domain.CommonAgenda.Priorities;
using Xunit;

namespace Medvirk.Tests.Domain.CommonAgenda;

/// <summary>Ranks, and how firm they are: by drawing, and by counting every draw there is.</summary>
public sealed class RankingTests
{
    private static readonly Gen<decimal?[][]> Tables =
        from challenges in Gen.Int[1, 7]
        from partners in Gen.Int[3, 5]
        from cells in Gen.Int[-3, 25].Array[challenges * partners]
        select Enumerable.Range(0, challenges)
            .Select(c => Enumerable.Range(0, partners).Select(p => cells[(c * partners) + p] is > 0 and var points ? points : (decimal?)null).ToArray()).ToArray();

    [Fact]
    public void Ties_share_a_rank_and_the_next_is_as_much_lower()
    {
        Assert.Equal([1, 2, 2, 4, null], Ranking.Ranks([9, 7, 7, 5, null]));
        Assert.Equal([1, 1, 1], Ranking.Ranks([4, 4, 4]));
        Assert.Equal([null, null], Ranking.Ranks([null, null]));
    }

    /// <summary>
    /// The oracle: of n partners there are nⁿ draws, each as likely as the others; an own count over all of them gives the
    /// share that the 2,000 drawn ones estimate. Their standard error is √(p(1 − p)/2000); five of it and a little hold.
    /// </summary>
    [Fact]
    public void The_drawn_share_is_that_of_all_draws_within_their_error() => Tables.Sample(
        table =>
        {
            var drawn = Ranking.TopCounts(table, 7)!;
            var exact = CountAll(table);
            for (var c = 0; c < table.Length; c++)
            {
                var error = (5 * Math.Sqrt(exact[c] * (1 - exact[c]) / Ranking.Resamples)) + 0.002;
                Assert.InRange(drawn[c] / (double)Ranking.Resamples, exact[c] - error, exact[c] + error);
            }
        },
        iter: 25);

    [Fact]
    public void The_same_seed_draws_the_same_and_another_does_not()
    {
        decimal?[][] table = [[5, 1, 3, 2, 4], [1, 5, 2, 4, 3], [3, 3, 3, 3, 3], [2, 4, 5, 1, 1], [4, 2, 1, 5, 5]];
        Assert.Equal(Ranking.TopCounts(table, 1), Ranking.TopCounts(table, 1));
        Assert.NotEqual(Ranking.TopCounts(table, 1), Ranking.TopCounts(table, 2));
    }

    [Fact]
    public void With_fewer_than_three_partners_nothing_is_said()
    {
        Assert.Null(Ranking.TopCounts([[1, 2], [3, 4]], 1));
        Assert.Null(Ranking.TopCounts([], 1));
        Assert.NotNull(Ranking.TopCounts([[1, 2, 3]], 1));
    }

    [Fact]
    public void What_all_rate_alike_is_as_firm_as_it_can_be()
    {
        decimal?[][] table = [[5, 5, 5], [4, 4, 4], [3, 3, 3], [2, 2, 2], [null, null, null]];
        Assert.Equal([Ranking.Resamples, Ranking.Resamples, Ranking.Resamples, 0, 0], Ranking.TopCounts(table, 3));
    }

    /// <summary>Written apart from what it is held against: recursion over every draw, medians by sorting doubles, ranks by counting.</summary>
    private static double[] CountAll(decimal?[][] table)
    {
        var partners = table[0].Length;
        var (hits, all) = (new long[table.Length], 0L);
        Draw([]);
        return [.. hits.Select(h => h / (double)all)];

        void Draw(List<int> drawn)
        {
            if (drawn.Count < partners)
            {
                for (var p = 0; p < partners; p++)
                {
                    Draw([.. drawn, p]);
                }

                return;
            }

            all++;
            var medians = table.Select(row =>
            {
                var values = drawn.Where(p => row[p] is not null).Select(p => (double)row[p]!.Value).OrderBy(v => v).ToList();
                return values.Count == 0 ? double.NaN : (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
            }).ToArray();
            for (var c = 0; c < medians.Length; c++)
            {
                hits[c] += !double.IsNaN(medians[c]) && medians.Count(m => m > medians[c]) < 3 ? 1 : 0;
            }
        }
    }
}
