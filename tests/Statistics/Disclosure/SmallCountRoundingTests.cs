using CsCheck;
using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure.Rounding;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class SmallCountRoundingTests
{
    [Fact]
    public void Small_counts_become_none_or_the_base_and_all_sums_add_up() => Table.Some.Sample(
        counts =>
        {
            var cube = Table.Of(counts);
            var rounded = SmallCountRounding.Of([.. cube.Cells.Select(c => c.Shows[0].Atoms)], cube.Counts);
            return cube.Counts.Zip(rounded).All(pair => pair.First is 0 or >= 5 ? pair.First == pair.Second : pair.Second is 0 or 5)
                && cube.Cells.All(c => c.Shows[0].Atoms.Sum(a => rounded[a]) is 0 or >= 5);
        },
        iter: 300,
        seed: "0000KOIKmGN1");

    /// <summary>All ways to round up to eight small counts, tried: the greedy one is at a place from which no single count helps, and near the best.</summary>
    [Fact]
    public void No_other_single_choice_is_nearer_and_the_best_is_not_far() => Gen.Int[1, 4].Array[2, 4].Array[2].Where(t => t[0].Length == t[1].Length).Sample(
        counts =>
        {
            var cube = Table.Of(counts);
            IReadOnlyList<int>[] cells = [.. cube.Cells.Select(c => c.Shows[0].Atoms)];
            var found = Error([.. SmallCountRounding.Of(cells, cube.Counts)]);
            var all = Enumerable.Range(0, 1 << cube.Counts.Count).Select(mask => Enumerable.Range(0, cube.Counts.Count).Select(a => (mask >> a & 1) * 5L).ToArray()).ToArray();
            var rounded = SmallCountRounding.Of(cells, cube.Counts);
            return all.Where(world => world.Zip(rounded).Count(pair => pair.First != pair.Second) <= 1).All(world => Error(world) >= found)
                && Math.Sqrt(found / (double)cells.Length) <= Math.Sqrt(all.Min(Error) / (double)cells.Length) + 2;

            long Error(long[] world) => cells.Sum(cell => cell.Sum(a => world[a] - cube.Counts[a]) is var off ? off * off : 0);
        },
        iter: 100,
        seed: "0000KOIKmGN1");

    [Fact]
    public void The_total_is_off_by_half_the_base_at_most_where_there_is_nothing_else()
    {
        long[] counts = [1, 2, 1, 3, 4, 1, 2, 2, 1];
        var rounded = SmallCountRounding.Of([[.. Enumerable.Range(0, 9)]], counts);
        Assert.InRange(rounded.Sum() - counts.Sum(), -2, 2);
    }

    /// <summary>All tables of two by two with their margins and counts of up to 7: of none does the rounded one tell a small count.</summary>
    [Fact]
    public void Whoever_knows_the_rule_can_tell_no_small_count_of_two_by_two()
    {
        IReadOnlyList<int>[] cells = [[0], [1], [2], [3], [0, 1], [2, 3], [0, 2], [1, 3], [0, 1, 2, 3]];
        var tables = Enumerable.Range(0, 4096).Select(i => Enumerable.Range(0, 4).Select(atom => (long)(i >> (3 * atom) & 7)).ToArray());
        foreach (var same in tables.GroupBy(counts => string.Join(' ', SmallCountRounding.Of(cells, counts))))
        {
            Assert.All(Enumerable.Range(0, 4), atom => Assert.False(same.Select(counts => counts[atom]).Distinct().ToArray() is [> 0 and < 5], same.Key));
        }
    }

    [Fact]
    public void What_is_wrong_is_said()
    {
        Assert.Equal(InputProblem.Empty, Refused([], [1]));
        Assert.Equal(InputProblem.Negative, Refused([[0]], [-1]));
        Assert.Equal(InputProblem.OutOfRange, Refused([[1]], [1]));
        Assert.Equal(InputProblem.OutOfRange, Refused([[0]], [long.MaxValue]));
        Assert.Equal(InputProblem.Duplicate, Refused([[0, 0]], [3]));
        Assert.Equal(InputProblem.OutOfRange, Refused([[0]], [1], 2));

        static InputProblem Refused(int[][] cells, long[] counts, int k = 5) =>
            Assert.Throws<InvalidInputException>(() => { _ = SmallCountRounding.Of(cells, counts, k); }).Problem;
    }
}
