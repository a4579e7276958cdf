using CsCheck;
using Google.OrTools.LinearSolver;
using Medvirk.Statistics;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Tests.Statistics.Disclosure;

public sealed class AttackerTests
{
    [Fact]
    public void Two_hidden_in_each_row_and_column_and_one_is_still_exact()
    {
        // 3 4 | 7    the square of four is hidden, each can be moved by 3; the cell (2,2) is alone with what is published.
        // 2 1 | 3
        using var attacker = new Attacker([new([0, 1], 7), new([2, 3], 3), new([0, 2], 5), new([1, 3], 5), new([4, 5], 9), new([5], 2)], 6);
        Assert.Equal(new Reach(2, 5), Rounded(attacker.Of([0])));
        Assert.Equal(new Reach(0, 3), Rounded(attacker.Of([2])));
        Assert.Equal(new Reach(7, 7), Rounded(attacker.Of([4])));
        Assert.Equal(new Reach(10, 10), Rounded(attacker.Of([0, 1, 2, 3])));
    }

    [Fact]
    public void What_no_sum_holds_is_unbounded()
    {
        using var attacker = new Attacker([new([0], 3)], 2);
        Assert.Equal((0, long.MaxValue), (attacker.Of([1]).Least, attacker.Of([1]).Most));
        Assert.True(attacker.Of([1]).Hides(5));
    }

    [Theory]
    [InlineData(0, 5, true)]
    [InlineData(0, 4, false)]
    [InlineData(3, 7, false)]
    [InlineData(3, 8, true)]
    public void A_small_count_is_hidden_where_it_may_be_k_and_is_not_known_within_k(double low, double high, bool hides) =>
        Assert.Equal(hides, new Reach(low, high).Hides(5));

    /// <summary>Enough of them for several attackers; each answer is that of one who asks for it alone.</summary>
    [Fact]
    public void Of_many_sets_each_gets_the_answer_it_would_get_alone()
    {
        const int Width = 25;
        long[] counts = [.. Enumerable.Range(0, Width * Width).Select(atom => (atom * 7L) % 11)];
        int[][] margins = [.. Enumerable.Range(0, Width).SelectMany(i => new[] { Enumerable.Range(0, Width).Select(j => (i * Width) + j).ToArray(), [.. Enumerable.Range(0, Width).Select(j => (j * Width) + i)] })];
        Sum[] published = [.. margins.Select(atoms => new Sum(atoms, atoms.Sum(atom => counts[atom])))];
        IReadOnlyCollection<int>[] sets = [.. Enumerable.Range(0, counts.Length).Select(atom => new[] { atom })];
        using var alone = new Attacker(published, counts.Length);
        var many = Attacker.OfMany(published, counts.Length, sets);
        Assert.Equal(sets.Select(set => (alone.Of(set).Least, alone.Of(set).Most)), many.Select(reach => (reach.Least, reach.Most)));
        Assert.Equal(InputProblem.OutOfRange, Assert.Throws<InvalidInputException>(() => Attacker.OfMany(published, counts.Length, [.. sets, [counts.Length]])).Problem);
        Assert.Equal(InputProblem.Contradiction, Assert.Throws<InvalidInputException>(() => Attacker.OfMany([new([0, 1], 3), new([0], 4)], 2, [])).Problem);
    }

    [Fact]
    public void Wrong_sums_say_what_is_wrong()
    {
        Assert.Equal(InputProblem.Duplicate, Assert.Throws<InvalidInputException>(() => { _ = new Attacker([new([0, 0], 4)], 1); }).Problem);
        Assert.Equal(InputProblem.OutOfRange, Assert.Throws<InvalidInputException>(() => { _ = new Attacker([new([0], 2_000_000_000)], 1); }).Problem);
        Assert.Equal(InputProblem.Contradiction, Assert.Throws<InvalidInputException>(() => new Attacker([new([0, 1], 3), new([0], 4)], 2)).Problem);
        Assert.Equal(InputProblem.Negative, Assert.Throws<InvalidInputException>(() => new Attacker([new([0], -1)], 1)).Problem);
        Assert.Equal(InputProblem.OutOfRange, Assert.Throws<InvalidInputException>(() => new Attacker([new([2], 1)], 2)).Problem);
    }

    /// <summary>
    /// Every table of up to five atoms with counts to 4 that agrees with some of its sums, by trying them all. Sums over
    /// intervals of atoms have whole vertices (their matrix is totally unimodular), so there the program's reach is exact.
    /// </summary>
    [Fact]
    public void The_reach_is_that_of_all_tables_there_are()
    {
        const int Most = 4;
        var tables = Gen.Int[2, 5].SelectMany(n => Gen.Int[0, Most].Array[n].SelectMany(y => Gen.Int[0, n - 1].SelectMany(a => Gen.Int[a, n - 1].Select(b => (a, b))).Array[1, 4].Select(r => (y, r))));
        tables.Sample(
            drawn =>
            {
                var (counts, ranges) = drawn;
                // The total is always known, which bounds every count by itself.
                Sum[] published = [.. ranges.Append((0, counts.Length - 1)).Select(r => SumOf(counts, r.Item1, r.Item2))];
                using var attacker = new Attacker(published, counts.Length);
                var worlds = Worlds(counts.Length, counts.Sum()).Where(w => published.All(s => s.Atoms.Sum(a => w[a]) == s.Value)).ToList();
                for (var atom = 0; atom < counts.Length; atom++)
                {
                    var reach = attacker.Of([atom]);
                    if (reach.Least != worlds.Min(w => w[atom]) || reach.Most != worlds.Max(w => w[atom]))
                    {
                        return false;
                    }
                }

                return true;
            },
            iter: 300,
            seed: "0000KOIKmGN1");

        static Sum SumOf(int[] counts, int from, int to) => new([.. Enumerable.Range(from, to - from + 1)], counts[from..(to + 1)].Sum());

        static IEnumerable<int[]> Worlds(int atoms, int total) => atoms == 1
            ? [[total]]
            : Enumerable.Range(0, total + 1).SelectMany(first => Worlds(atoms - 1, total - first).Select(rest => (int[])[first, .. rest]));
    }

    /// <summary>Against COIN's simplex, which shares no code with the one that is asked: random sums over twelve atoms.</summary>
    [Fact]
    public void A_second_solver_finds_the_same_reach()
    {
        var drawn = Gen.Int[0, 40].Array[12].SelectMany(y => Gen.Int[1, 4095].Array[2, 9].Select(masks => (y, masks)));
        drawn.Sample(
            one =>
            {
                var (counts, masks) = one;
                Sum[] published = [.. masks.Append(4095).Select(mask => Enumerable.Range(0, 12).Where(a => (mask >> a & 1) == 1).ToArray()).Select(atoms => new Sum(atoms, atoms.Sum(a => counts[a])))];
                using var attacker = new Attacker(published, 12);
                return Enumerable.Range(0, 12).All(atom =>
                {
                    var reach = attacker.Of([atom]);
                    return Math.Abs(reach.Low - Clp(published, atom, maximise: false)) <= 1e-6 && Math.Abs(reach.High - Clp(published, atom, maximise: true)) <= 1e-6;
                });
            },
            iter: 100,
            seed: "0000KOIKmGN1");

        static double Clp(IEnumerable<Sum> published, int atom, bool maximise)
        {
            using var solver = Solver.CreateSolver("CLP");
            var atoms = solver.MakeNumVarArray(12, 0, double.PositiveInfinity);
            foreach (var sum in published)
            {
                var constraint = solver.MakeConstraint(sum.Value, sum.Value);
                foreach (var a in sum.Atoms)
                {
                    constraint.SetCoefficient(atoms[a], 1);
                }
            }

            var objective = solver.Objective();
            objective.SetCoefficient(atoms[atom], 1);
            objective.SetOptimizationDirection(maximise);
            Assert.Equal(Solver.ResultStatus.OPTIMAL, solver.Solve());
            return objective.Value();
        }
    }

    private static Reach Rounded(Reach reach) => new(Math.Round(reach.Low, 6), Math.Round(reach.High, 6));
}
