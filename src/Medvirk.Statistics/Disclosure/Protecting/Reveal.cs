using Google.OrTools.LinearSolver;
using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>
/// Publishes again what is hidden for others' sake and need not be: where the worlds that were found need a cell, others may
/// not. From the cell most worth publishing: with it published the linear programs must hold off everyone from the guards whose
/// worlds moved it, and there must be other whole worlds.
/// </summary>
internal sealed class Reveal : IDisposable, IWay
{
    /// <summary>With more hidden atoms it would take longer than all the rest: then only what no world moves is published.</summary>
    private const int MostAtoms = 300;

    /// <summary>So many questions times hidden atoms are asked at most.</summary>
    private const long Budget = 300_000;

    private const double Hair = 1e-6;

    private readonly Cube cube;
    private readonly OpenSums open;
    private readonly GuardProof[] proofs;
    private readonly ProofSearch search;
    private readonly int[][] cellsOf;
    private readonly Dictionary<int, Variable> moves = [];
    private readonly Dictionary<int, Constraint> sums = [];
    private readonly Solver solver = Solvers.LinearForMany();
    private readonly double far;
    private long asked;

    public Reveal(Cube cube, OpenSums open, GuardProof[] proofs)
    {
        (this.cube, this.open, this.proofs, search) = (cube, open, proofs, new(cube, open));
        far = 4.0 * cube.AllGuards.Select(guard => Math.Max(search.Missing(guard), guard.Width)).DefaultIfEmpty(1).Max();
        cellsOf = [.. proofs.Select(CellsOf)];
    }

    public void Run()
    {
        ShowUnmoved();
        int[] atoms = [.. Enumerable.Range(0, cube.Counts.Count).Where(atom => !open.IsFixed(atom))];
        if (atoms.Length > MostAtoms)
        {
            return;
        }

        SetUp(atoms);
        foreach (var cell in Secondary.OrderByDescending(i => cube.Cells[i].Worth).ThenBy(i => i).TakeWhile(_ => asked * atoms.Length < Budget))
        {
            TryShow(cell);
        }

        // The new worlds move other cells than the old ones.
        ShowUnmoved();
    }

    public IReadOnlyList<Exchange> Find(Guard guard, long need, bool more) => Ask<IReadOnlyList<Exchange>>(guard, more, solved => solved
        ? [.. moves.Select(pair => new Exchange(pair.Key, (long)Math.Round(pair.Value.SolutionValue()))).Where(e => e.By != 0).OrderBy(e => e.Atom)]
        : []);

    public void Dispose() => solver.Dispose();

    private int[] Secondary => [.. Enumerable.Range(0, cube.Cells.Count).Where(i => open.FateOf(i) == Fate.Secondary && !cube.Cells[i].StaysHidden)];

    private void ShowUnmoved()
    {
        var moved = cellsOf.SelectMany(cells => cells).ToHashSet();
        Array.ForEach([.. Secondary.Where(cell => !moved.Contains(cell))], open.Show);
    }

    private void SetUp(int[] atoms)
    {
        foreach (var atom in atoms)
        {
            moves[atom] = solver.MakeNumVar(0, 0, string.Empty);
            foreach (var sum in open.All(atom).Where(sum => open.AtomsOf(sum).Count > 1))
            {
                if (!sums.TryGetValue(sum, out var kept))
                {
                    sums[sum] = kept = solver.MakeConstraint(double.NegativeInfinity, double.PositiveInfinity);
                    Bound(sum);
                }

                kept.SetCoefficient(moves[atom], 1);
            }

            Free(atom);
        }
    }

    private void Bound(int sum)
    {
        var bound = open.IsOpen(sum) ? 0 : double.PositiveInfinity;
        sums[sum].SetBounds(-bound, bound);
    }

    private void Free(int atom) => moves[atom].SetBounds(open.IsFixed(atom) ? 0 : -Math.Min(far, cube.Counts[atom]), open.IsFixed(atom) ? 0 : far);

    private void TryShow(int cell)
    {
        int[] moved = [.. Enumerable.Range(0, proofs.Length).Where(guard => cellsOf[guard].Contains(cell)).OrderBy(guard => proofs[guard].High.Count).ThenBy(guard => guard)];
        open.Show(cell);
        Adapt(cell);
        var found = new Dictionary<int, GuardProof>();
        if (Array.TrueForAll(moved, IsHeldOff) && Array.TrueForAll(moved, guard => NewProof(guard) is { } proof && found.TryAdd(guard, proof)))
        {
            foreach (var (guard, proof) in found)
            {
                proofs[guard] = proof;
                cellsOf[guard] = CellsOf(proof);
            }

            return;
        }

        open.Hide(cell);
        Adapt(cell);
    }

    private void Adapt(int cell)
    {
        foreach (var sum in open.SumsOf(cell))
        {
            if (sums.ContainsKey(sum))
            {
                Bound(sum);
            }
            else if (open.AtomsOf(sum).Count == 1 && moves.ContainsKey(open.AtomsOf(sum)[0]))
            {
                Free(open.AtomsOf(sum)[0]);
            }
        }
    }

    private GuardProof? NewProof(int guard) =>
        search.Of(cube.AllGuards[guard], this) ?? search.Of(cube.AllGuards[guard], new WholeNumbers(cube, open, new(cube, open, 200)));

    private bool IsHeldOff(int guard)
    {
        var (guarded, missing) = (cube.AllGuards[guard], search.Missing(cube.AllGuards[guard]));
        var up = Reach(more: true);
        return up >= missing && (up >= guarded.Width || up + Reach(more: false) >= guarded.Width);

        double Reach(bool more) => Ask(guarded, more, solved => solved ? Math.Floor(solver.Objective().Value() + Hair) : 0);
    }

    /// <summary>How far the sum can be moved, and where to.</summary>
    /// <param name="read">Told whether there is an answer, reads it.</param>
    private T Ask<T>(Guard guard, bool more, Func<bool, T> read)
    {
        asked++;
        int[] own = guard.Insider is { } insider ? [.. cube.Insiders[insider].Where(moves.ContainsKey)] : [];
        Array.ForEach(own, atom => moves[atom].SetBounds(0, 0));
        solver.Objective().Clear();
        foreach (var atom in guard.Atoms.Where(moves.ContainsKey))
        {
            solver.Objective().SetCoefficient(moves[atom], more ? 1 : -1);
        }

        solver.Objective().SetMaximization();
        var answer = read(solver.Solve() == Solver.ResultStatus.OPTIMAL);
        Array.ForEach(own, Free);
        return answer;
    }

    /// <summary>The hidden cells whose sums these worlds move.</summary>
    private int[] CellsOf(GuardProof proof) =>
    [
        .. new[] { proof.Low, proof.High }
            .SelectMany(world => world.SelectMany(e => open.All(e.Atom).Select(sum => (sum, e.By))).GroupBy(e => e.sum, e => e.By).Where(by => by.Sum() != 0).Select(by => open.CellOf(by.Key)))
            .Distinct(),
    ];
}
