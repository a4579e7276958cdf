using Google.OrTools.LinearSolver;
using Medvirk.Statistics.Disclosure.Releases;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Statistics.Disclosure;

/// <summary>
/// Monthly releases with late data and corrections. The attacker here has the released tables and nothing else of ours: it
/// compares each with the one before, and sets up its own program.
/// </summary>
public sealed class ReleaseProofTests
{
    private const int K = 5;
    private static readonly string[] Areas = ["A", "B", "C", "D", "E"];
    private static readonly string[] Sexes = ["f", "m"];
    private static readonly string[] Partners = ["p", "q", "r"];

    [Fact]
    [Trait("Proof", "Monthly releases")]
    public void Whoever_holds_all_monthly_releases_comes_close_to_no_small_count()
    {
        var (series, months) = (Proof.Count(1, 20), Proof.Count(5, 24));
        var (released, withheld, held, guards, violations) = (0, 0, 0, 0, 0);
        for (var seed = 0; seed < series; seed++)
        {
            var dice = new Dice((ulong)(4711 + seed));
            var hasPartners = seed % 2 == 1;
            var truth = new Dictionary<string, long>();
            var (state, tables, kept) = (ReleaseState.Empty, new List<Release>(), new List<(int Release, string[] Atoms, string? Partner)>());
            for (var month = 1; month <= months; month++)
            {
                Happen(truth, month, dice, hasPartners);
                var draft = DraftOf(truth, month, hasPartners);
                var made = ReleaseSeries.Next(state, draft, K);
                held += made.Held.Count;
                if (made.Release is null)
                {
                    withheld++;
                    continue;
                }

                released++;
                state = made.State;
                tables.Add(made.Release);
                var published = draft.Atoms.ToDictionary(a => a.Key, a => state.Counts[state.VariableOf[a.Key]]);
                kept.AddRange(draft.Cells.SelectMany(cell => draft.Rule(cell, atom => published[atom]).Select(g => (tables.Count - 1, g.Atoms.ToArray(), g.Partner))));
            }

            var attack = new Attack(tables, DraftOf(truth, months, hasPartners), state);
            foreach (var (at, atoms, partner) in kept)
            {
                guards++;
                var (low, high) = attack.Of(at, atoms, partner);
                violations += Math.Floor(high + 1e-6) < K || Math.Floor(high + 1e-6) - Math.Ceiling(low - 1e-6) < K ? 1 : 0;
            }
        }

        Proof.Report("Monthly releases", $"{series} series of {months} months with late data and corrections, {released} releases, {withheld} withheld, {held} times a block held; {guards} guarded counts attacked with all releases in hand (CLP), {violations} found closer than {K}");
        Assert.Equal(0, violations);
        Assert.True(released > series * months / 2);
        Assert.True(held > 0);
    }

    /// <summary>A new month; some of the three before get late data, and seldom a correction downwards.</summary>
    private static void Happen(Dictionary<string, long> truth, int month, Dice dice, bool hasPartners)
    {
        foreach (var (area, i) in Areas.Select((a, i) => (a, i)))
        {
            foreach (var sex in Sexes)
            {
                foreach (var partner in hasPartners ? Partners : ["p"])
                {
                    truth[$"{month:00} {area} {sex} {partner}"] = Poisson(dice, (hasPartners ? 4 : 9) * Math.Exp(0.5 * (i - 2)));
                    for (var back = 1; back <= 3 && month - back > 0; back++)
                    {
                        var key = $"{month - back:00} {area} {sex} {partner}";
                        truth[key] += Share(dice) < 0.25 / back ? Poisson(dice, 2) : 0;
                        truth[key] -= Share(dice) < 0.05 ? Math.Min(truth[key], Poisson(dice, 6)) : 0;
                    }
                }
            }
        }
    }

    private static double Share(Dice dice) => dice.Next(1_000_000) / 1e6;

    /// <summary>Knuth's product of uniform numbers.</summary>
    private static int Poisson(Dice dice, double mean)
    {
        var (count, product) = (0, Share(dice));
        for (; product > Math.Exp(-mean); count++)
        {
            product *= Share(dice);
        }

        return count;
    }

    private static Draft DraftOf(Dictionary<string, long> truth, int until, bool hasPartners)
    {
        DraftAtom[] atoms = [.. truth.Select(pair => new DraftAtom(pair.Key, pair.Key[..2], pair.Value, hasPartners ? pair.Key.Split(' ')[3] : null))];
        var cells = new List<DraftCell>();
        for (var month = 1; month <= until; month++)
        {
            var now = $"{month:00}";
            foreach (var area in Areas)
            {
                cells.Add(Cell($"{now} {area}", a => a[0] == now && a[1] == area));
                cells.Add(Cell($"to {now} {area}", a => string.CompareOrdinal(a[0], now) <= 0 && a[1] == area && SameYear(a[0], now)));
            }

            Sexes.ToList().ForEach(sex => cells.Add(Cell($"{now} {sex}", a => a[0] == now && a[2] == sex)));
            cells.Add(Cell(now, a => a[0] == now));
            cells.Add(Cell($"to {now}", a => string.CompareOrdinal(a[0], now) <= 0 && SameYear(a[0], now)));
        }

        // The same atoms are the same cell: the first month is its year to date.
        return new(atoms, [.. cells.DistinctBy(cell => string.Join('|', cell.Shows[0]))], GuardRules.SmallCounts(K, atoms), IsYearlyRevision: until % 12 == 0);

        DraftCell Cell(string key, Func<string[], bool> isIn) => new(key, [[.. truth.Keys.Where(atom => isIn(atom.Split(' ')))]]);

        static bool SameYear(string one, string other) => (int.Parse(one, null) - 1) / 12 == (int.Parse(other, null) - 1) / 12;
    }

    private sealed class Attack
    {
        private readonly List<Dictionary<string, int>> unknownOf = [];
        private readonly List<(int[] Unknowns, long Sum)> equations = [];
        private readonly List<(string Atom, int Unknown)> all = [];
        private readonly ReleaseState state;

        public Attack(List<Release> tables, Draft scheme, ReleaseState state)
        {
            this.state = state;
            var atomsOf = scheme.Cells.ToDictionary(cell => cell.Key, cell => cell.Shows[0]);
            Release? before = null;
            foreach (var table in tables)
            {
                // What was shown and is other now, or is shown no longer, has changed; all else everyone takes for unchanged.
                var changed = table.Cells.Where(cell => before?.Cells.GetValueOrDefault(cell.Key) is { } was && cell.Value?[0] != was[0]).SelectMany(cell => atomsOf[cell.Key]).ToHashSet();
                var now = new Dictionary<string, int>();
                foreach (var atom in table.Cells.Keys.SelectMany(key => atomsOf[key]).Distinct())
                {
                    if (unknownOf.Count > 0 && !changed.Contains(atom) && unknownOf[^1].TryGetValue(atom, out var same))
                    {
                        now[atom] = same;
                        continue;
                    }

                    now[atom] = all.Count;
                    all.Add((atom, all.Count));
                }

                unknownOf.Add(now);
                equations.AddRange(table.Cells.Where(cell => cell.Value is not null).Select(cell => (atomsOf[cell.Key].Select(atom => now[atom]).ToArray(), cell.Value![0])));
                before = table;
            }
        }

        public (double Low, double High) Of(int release, string[] atoms, string? partner)
        {
            using var solver = Solver.CreateSolver("CLP");
            var unknowns = solver.MakeNumVarArray(all.Count, 0, double.PositiveInfinity);
            foreach (var (sum, value) in equations.DistinctBy(e => string.Join(' ', e.Unknowns)))
            {
                var equation = solver.MakeConstraint(value, value);
                Array.ForEach(sum, u => equation.SetCoefficient(unknowns[u], 1));
            }

            // What a partner entered itself it knows, in each of its versions.
            for (var v = 0; partner is not null && v < state.AtomOf.Count; v++)
            {
                var at = state.AtomOf[v].EndsWith(' ' + partner, StringComparison.Ordinal) ? all.Where(a => a.Atom == state.AtomOf[v]).ElementAt(state.AtomOf.Take(v).Count(a => a == state.AtomOf[v])).Unknown : -1;
                if (at >= 0)
                {
                    unknowns[at].SetBounds(state.Counts[v], state.Counts[v]);
                }
            }

            Array.ForEach(atoms, atom => solver.Objective().SetCoefficient(unknowns[unknownOf[release][atom]], 1));
            return (Solve(false), Solve(true));

            double Solve(bool most)
            {
                solver.Objective().SetOptimizationDirection(most);
                var status = solver.Solve();
                Assert.NotEqual(Solver.ResultStatus.INFEASIBLE, status);
                return status == Solver.ResultStatus.OPTIMAL ? solver.Objective().Value() : most ? double.MaxValue / 2 : 0;
            }
        }
    }
}
