using MathNet.Numerics.Random;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Statistics.Disclosure.Sums;
using Medvirk.Statistics.Disclosure.Tables;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>
/// Tables of up to eight atoms with counts up to 6 and a known total, against all tables there are. With two dimensions and
/// their margins the sums are two families of which each is nested, so that the matrix is totally unimodular and the linear
/// programs end at whole tables; with three they may end beyond.
/// </summary>
[Trait("Proof", "disclosure by brute force")]
public sealed class BruteForceTests
{
    private const string Whole = "all";

    private static readonly int[][] TwoDimensions = [[2, 2], [2, 3], [2, 4], [4, 2]];
    private static readonly int[][] ThreeDimensions = [[2, 2, 2]];

    [Fact]
    public void In_two_dimensions_the_attack_comes_as_close_as_trying_all_tables_and_no_closer()
    {
        var (cells, wider) = Compared(TwoDimensions);
        Proof.Report("disclosure: all tables of two dimensions tried", $"{cells} hidden cells, the attack's interval is that of all tables for each");
        Assert.Equal(0, wider);
    }

    [Fact]
    public void In_three_dimensions_the_attack_holds_all_tables_there_are()
    {
        var (cells, wider) = Compared(ThreeDimensions);
        Proof.Report("disclosure: all tables of three dimensions tried", $"{cells} hidden cells, the attack's interval holds that of all tables for each, and is wider for {wider}");
    }

    [Fact]
    public void Who_tries_all_tables_comes_no_closer_to_a_guard_and_meets_the_certificates_worlds()
    {
        var (released, withheld) = (0, 0);
        foreach (var (table, codes, counts) in Tables([.. TwoDimensions, .. ThreeDimensions]))
        {
            IReadOnlyList<int>[] cells = [.. codes.Select(table.AtomsOf)];
            var k = 3 + (counts.Sum() % 3);
            var cube = new Cube(
                [.. cells.SkipLast(1).Select(atoms => Made(atoms, k))], [.. counts.Select(count => (long)count)], [new(cells[^1], counts.Sum())]);
            var made = Protection.Of(cube);
            var tables = AllTables.That(made.MayBeReleased ? cube.Open(made.Fates) : cube.Known, table.AtomCount);
            if (!made.MayBeReleased)
            {
                withheld++;
                Assert.All(made.Exposed, guard => Assert.False(Keeps(cube.AllGuards[guard], tables)));
                continue;
            }

            released++;
            Assert.All(cube.AllGuards, guard => Assert.True(Keeps(guard, tables)));
            var all = tables.Select(one => string.Join(' ', one)).ToHashSet();
            Assert.All(made.Certificate!.Proofs.SelectMany(proof => new[] { proof.Low, proof.High }), world => Assert.Contains(string.Join(' ', Moved(counts, world)), all));

            Cell Made(IReadOnlyList<int> atoms, int k) => Cell.OfCount(atoms, atoms.Sum(atom => counts[atom]), atoms.Sum(atom => counts[atom]) is var count && count > 0 && count < k, k);
        }

        Proof.Report("disclosure: protected tables held against all tables", $"{released} released, each world of theirs met and each guard kept; {withheld} withheld, each because of what is known anyway");
        Assert.True(released > withheld);
    }

    private static bool Keeps(Guard guard, IReadOnlyList<int[]> tables)
    {
        var sums = tables.Select(one => guard.Atoms.Sum(atom => one[atom])).ToArray();
        return sums.Max() >= guard.Most && sums.Max() - sums.Min() >= guard.Width;
    }

    private static IEnumerable<int> Moved(int[] counts, IReadOnlyList<Exchange> world) =>
        counts.Select((count, atom) => count + (int)world.Where(e => e.Atom == atom).Sum(e => e.By));

    /// <summary>Some cells of each table are hidden at random, and the intervals of the hidden ones compared.</summary>
    private static (int Cells, int Wider) Compared(int[][] shapes)
    {
        var (compared, wider) = (0, 0);
        var random = new MersenneTwister(7);
        foreach (var (table, codes, counts) in Tables(shapes))
        {
            IReadOnlyList<int>[] cells = [.. codes.Select(table.AtomsOf)];
            bool[] shown = [.. cells.Select((_, i) => i == cells.Length - 1 || random.Next(5) < 3)];
            Sum[] open = [.. cells.Where((_, i) => shown[i]).Select(atoms => new Sum(atoms, atoms.Sum(atom => counts[atom])))];
            var tables = AllTables.That(open, table.AtomCount);
            using var attacker = new Attacker(open, table.AtomCount);
            var audited = TableAudit.Of(table, [.. codes.Select((code, i) => new ShownCell(code, shown[i] ? cells[i].Sum(atom => counts[atom]) : null))]);
            foreach (var (atoms, line) in cells.Zip(audited).Where((_, i) => !shown[i]))
            {
                var sums = tables.Select(one => (long)atoms.Sum(atom => one[atom])).ToArray();
                var reach = attacker.Of([.. atoms]);
                Assert.True(reach.Least <= sums.Min() && reach.Most >= sums.Max(), $"{string.Join(' ', counts)}: {string.Join(' ', atoms)}");
                Assert.Equal((reach.Least, reach.Most), (line.Low, line.High));
                (compared, wider) = (compared + 1, wider + (reach.Least < sums.Min() || reach.Most > sums.Max() ? 1 : 0));
            }

        }

        Assert.True(compared > 100);
        return (compared, wider);
    }

    /// <summary>With the cells' codes; the whole is the last.</summary>
    private static IEnumerable<(CrossTable Table, IReadOnlyList<IReadOnlyList<string>> Codes, int[] Counts)> Tables(int[][] shapes)
    {
        var random = new MersenneTwister(1);
        for (var i = 0; i < Proof.Count(sample: 60, full: 1_500); i++)
        {
            var shape = shapes[i % shapes.Length];
            Dimension[] dimensions = [.. shape.Select((leaves, at) => new Dimension($"{"abc"[at]}", Enumerable.Range(0, leaves).Select(leaf => $"{leaf}"), Whole))];
            var table = new CrossTable(dimensions);
            IEnumerable<IReadOnlyList<string>> codes = dimensions.Aggregate(
                (IEnumerable<IReadOnlyList<string>>)[[]],
                (some, dimension) => some.SelectMany(one => dimension.Leaves.Append(Whole).Select(code => (IReadOnlyList<string>)[.. one, code])));
            yield return (table, [.. codes], [.. Enumerable.Range(0, table.AtomCount).Select(_ => random.Next(7))]);
        }
    }
}
