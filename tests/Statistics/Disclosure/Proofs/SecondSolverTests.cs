using MathNet.Numerics.Random;
using Medvirk.Statistics.Disclosure.Sums;
using Medvirk.Statistics.Disclosure.Tables;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Statistics.Disclosure.Proofs;

/// <summary>On tables of three dimensions, two in five cells hidden, against COIN's simplex and the tests' own.</summary>
[Trait("Proof", "disclosure by a second solver")]
public sealed class SecondSolverTests
{
    private static readonly Axis[] Axes = [Axis.Plain("a", "a0", "a1", "a2", "a3", "a4", "a5"), Axis.Plain("b", "b0", "b1", "b2", "b3", "b4"), Axis.Plain("c", "c0", "c1", "c2", "c3")];

    [Fact]
    public void Three_solvers_find_the_same_intervals()
    {
        var (names, table) = (new Names(Axes), new CrossTable([.. Axes.Select(axis => axis.Dimension)]));
        IReadOnlyList<string>[] shown = [.. Axes.Aggregate(
            (IEnumerable<IReadOnlyList<string>>)[[]],
            (some, axis) => some.SelectMany(one => axis.Leaves.Append(Axis.Whole).Select(code => (IReadOnlyList<string>)[.. one, code])))];
        var (compared, farthest) = (0, 0.0);
        var tables = Proof.Count(sample: 2, full: 40);
        for (var seed = 1; seed <= tables; seed++)
        {
            var random = new MersenneTwister(seed);
            int[] counts = [.. Enumerable.Range(0, table.AtomCount).Select(_ => random.Next(4) == 0 ? random.Next(60) : random.Next(6))];
            var isHidden = shown.Select(_ => random.Next(5) < 2).ToArray();
            isHidden[^1] = false;
            Sum[] open = [.. shown.Where((_, i) => !isHidden[i]).Select(table.AtomsOf).Select(atoms => new Sum(atoms, atoms.Sum(atom => counts[atom])))];
            using var attacker = new Attacker(open, table.AtomCount);
            var reader = new Reader(names, shown.Where((_, i) => !isHidden[i]).Zip(open, (codes, sum) => new Line(codes, sum.Value)));
            foreach (var codes in shown.Where((_, i) => isHidden[i]))
            {
                var (reach, own) = (attacker.Of([.. table.AtomsOf(codes)]), reader.Between(new(codes, null, 0, 0)));
                double[] apart = [reach.Low - own.Least, reach.High - own.Most, reach.Low - Coin.Farthest(open, table, codes, most: false), reach.High - Coin.Farthest(open, table, codes, most: true)];
                (compared, farthest) = (compared + 1, Math.Max(farthest, apart.Max(Math.Abs)));
            }
        }

        Proof.Report("disclosure: intervals by three solvers", $"{tables} tables, {compared} hidden cells, farthest apart {farthest:E0}");
        Assert.True(compared > 50 * tables);
        Assert.InRange(farthest, 0, 1e-6);
    }
}
