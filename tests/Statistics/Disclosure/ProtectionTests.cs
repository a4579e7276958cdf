using CsCheck;
using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class ProtectionTests
{
    [Fact]
    public void A_table_without_small_counts_is_published_whole()
    {
        var cells = Grid([[10, 20], [30, 40]], 5);
        var made = Protection.Of(cells, 4);
        Assert.All(made.Fates, fate => Assert.Equal(Fate.Published, fate));
        Assert.True(made.MayBeReleased);
    }

    [Fact]
    public void One_small_count_takes_a_square_with_it_and_every_margin_stays()
    {
        var cells = Grid([[2, 20, 30], [25, 40, 50], [60, 70, 80]], 5);
        var made = Protection.Of(cells, 9);
        Assert.Equal(Fate.Sensitive, made.Fates[0]);
        Assert.Equal(3, made.Fates.Count(fate => fate == Fate.Secondary));
        Assert.All(Enumerable.Range(9, 7), margin => Assert.Equal(Fate.Published, made.Fates[margin]));
    }

    [Fact]
    public void Where_the_attacker_knows_it_already_the_block_is_withheld()
    {
        var made = Protection.Of(Grid([[2, 20], [25, 40]], 5), 4, known: [new([0], 2)]);
        Assert.False(made.MayBeReleased);
        Assert.Equal([0], made.Exposed);
    }

    [Theory]
    [InlineData(2, InputProblem.OutOfRange, "k")]
    [InlineData(5, InputProblem.Empty, "cells")]
    public void What_is_wrong_is_said(int k, InputProblem problem, string input)
    {
        var refused = Assert.Throws<InvalidInputException>(() => Protection.Of([], 0, k));
        Assert.Equal((problem, input), (refused.Problem, refused.Input));
    }

    /// <summary>Random tables of two dimensions with margins, many zeros among them: an attack that is set up anew finds no cell closer than k.</summary>
    [Fact]
    public void Nobody_can_place_a_small_count_closer_than_k()
    {
        var tables = Gen.Int[2, 5].SelectMany(rows => Gen.Int[2, 5].SelectMany(columns =>
            Gen.Frequency((4, Gen.Int[0, 4]), (3, Gen.Int[5, 12]), (2, Gen.Const(0)), (2, Gen.Int[13, 300])).Array[columns].Array[rows]));
        tables.Sample(
            counts =>
            {
                var cells = Grid(counts, Protection.DefaultK);
                var atoms = counts.Length * counts[0].Length;
                var made = Protection.Of(cells, atoms);
                using var attacker = new Attacker([.. cells.Where((_, i) => made.Fates[i] == Fate.Published).Select(c => new Sum(c.Atoms, c.Count))], atoms);
                return made.MayBeReleased && cells.Where(c => c.IsSensitive).All(c => attacker.Of(c.Atoms).Hides(Protection.DefaultK));
            },
            iter: 300,
            seed: "0000KOIKmGN1");
    }

    [Fact]
    public void The_same_table_is_protected_alike_each_time()
    {
        int[][] counts = [[1, 7, 0, 9], [12, 3, 4, 30], [5, 6, 2, 0]];
        var (one, other) = (Protection.Of(Grid(counts, 5), 12), Protection.Of(Grid(counts, 5), 12));
        Assert.Equal(one.Fates, other.Fates);
    }

    /// <summary>The cells of a table, then its rows, its columns and its total; a count from 1 to below k is sensitive.</summary>
    private static Cell[] Grid(int[][] counts, int k)
    {
        var (rows, columns) = (counts.Length, counts[0].Length);
        return
        [
            .. from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns) select Made([(r * columns) + c]),
            .. Enumerable.Range(0, rows).Select(r => Made(Enumerable.Range(0, columns).Select(c => (r * columns) + c))),
            .. Enumerable.Range(0, columns).Select(c => Made(Enumerable.Range(0, rows).Select(r => (r * columns) + c))),
            Made(Enumerable.Range(0, rows * columns)),
        ];

        Cell Made(IEnumerable<int> atoms)
        {
            int[] all = [.. atoms];
            var count = all.Sum(a => counts[a / columns][a % columns]);
            return new(all, count, count > 0 && count < k);
        }
    }
}
