using CsCheck;
using MathNet.Numerics.LinearAlgebra;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class PublishedTests
{
    [Fact]
    public void Two_by_two_with_margins_is_exact_as_soon_as_three_of_its_four_sums_are_known()
    {
        // Atoms:  0 1
        //         2 3
        var published = new Published([[0]]);
        Assert.True(published.TryPublish([0, 1, 2, 3]));
        Assert.True(published.TryPublish([0, 1]));
        Assert.True(published.TryPublish([0, 2]));
        Assert.False(published.TryPublish([1]));
        Assert.False(published.TryPublish([2]));
        Assert.False(published.TryPublish([3]));
        Assert.True(published.Holds([2, 3]));
        Assert.Equal(3, published.Rank);
        Assert.Empty(published.Exact);
        published.Know([3]);
        Assert.Equal([0], published.Exact);
    }

    [Fact]
    public void Each_row_and_column_hides_two_and_one_is_still_exact()
    {
        // Hidden: (0,0) (0,1) (1,0) (1,1) are a square of their own; (2,2) with (2,3) and (3,3) alone in its column of hidden ones is not.
        int At(int row, int column) => (row * 4) + column;
        int[][] hidden = [[At(0, 0)], [At(0, 1)], [At(1, 0)], [At(1, 1)], [At(2, 2)], [At(2, 3)], [At(3, 3)]];
        var published = new Published(hidden);
        foreach (var line in Enumerable.Range(0, 4))
        {
            published.Know(Enumerable.Range(0, 4).Select(c => At(line, c)));
            published.Know(Enumerable.Range(0, 4).Select(r => At(r, line)));
        }

        foreach (var open in Enumerable.Range(0, 16).Where(a => !hidden.Any(h => h[0] == a)))
        {
            published.Know([open]);
        }

        Assert.Equal([4, 5, 6], published.Exact);
    }

    /// <summary>Against a second way to the same: ranks by singular values, in floating point.</summary>
    [Fact]
    public void What_can_be_reckoned_is_what_leaves_the_rank_as_it_is()
    {
        var sums = Gen.Int[1, 7].SelectMany(atoms => Gen.Int[0, (1 << atoms) - 1].Array[1, 8].Select(masks => (atoms, masks)));
        sums.Sample(
            drawn =>
            {
                var (atoms, masks) = drawn;
                var published = new Published([Of(masks[0])]);
                foreach (var mask in masks.Skip(1))
                {
                    published.Know(Of(mask));
                }

                var known = Rank(masks.Skip(1), atoms);
                return published.Rank == known && published.Holds(Of(masks[0])) == (Rank(masks, atoms) == known)
                    && published.Exact.Any() == (Rank(masks, atoms) == known);
            },
            iter: 2_000,
            seed: "0000KOIKmGN1");

        static IEnumerable<int> Of(int mask) => Enumerable.Range(0, 8).Where(atom => (mask >> atom & 1) == 1);

        static int Rank(IEnumerable<int> masks, int atoms)
        {
            var rows = masks.Select(mask => Enumerable.Range(0, atoms).Select(a => (double)(mask >> a & 1)).ToArray()).ToArray();
            return rows.Length == 0 ? 0 : Matrix<double>.Build.DenseOfRowArrays(rows).Rank();
        }
    }

    [Fact]
    public void A_published_sum_never_makes_a_sensitive_one_exact()
    {
        var draws = Gen.Int[1, 127].Array[1, 4].Select(Gen.Int[1, 127].Array[1, 20]);
        draws.Sample(
            drawn =>
            {
                var (sensitive, candidates) = drawn;
                var published = new Published(sensitive.Select(Of));
                foreach (var candidate in candidates)
                {
                    published.TryPublish(Of(candidate));
                }

                return !published.Exact.Any() && sensitive.All(cell => !published.Holds(Of(cell)));
            },
            iter: 2_000,
            seed: "0000KOIKmGN1");

        static IEnumerable<int> Of(int mask) => Enumerable.Range(0, 7).Where(atom => (mask >> atom & 1) == 1);
    }
}
