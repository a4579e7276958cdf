using CsCheck;
using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class ProtectionTests
{
    [Fact]
    public void A_table_without_small_counts_is_published_whole()
    {
        var cells = Table.Of([[10, 20], [30, 40]], 5);
        var made = Protection.Of(cells, 4);
        Assert.All(made.Fates, fate => Assert.Equal(Fate.Published, fate));
        Assert.True(made.MayBeReleased);
    }

    [Fact]
    public void One_small_count_takes_a_square_with_it_and_every_margin_stays()
    {
        var cells = Table.Of([[2, 20, 30], [25, 40, 50], [60, 70, 80]], 5);
        var made = Protection.Of(cells, 9);
        Assert.Equal(Fate.Sensitive, made.Fates[0]);
        Assert.Equal(3, made.Fates.Count(fate => fate == Fate.Secondary));
        Assert.All(Enumerable.Range(9, 7), margin => Assert.Equal(Fate.Published, made.Fates[margin]));
    }

    [Fact]
    public void Where_the_attacker_knows_it_already_the_block_is_withheld()
    {
        var made = Protection.Of(Table.Of([[2, 20], [25, 40]], 5), 4, known: [new([0], 2)]);
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
        Table.Some.Sample(
            counts =>
            {
                var cells = Table.Of(counts, Protection.DefaultK);
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
        var (one, other) = (Protection.Of(Table.Of(counts, 5), 12), Protection.Of(Table.Of(counts, 5), 12));
        Assert.Equal(one.Fates, other.Fates);
    }
}
