using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>
/// Finds for each guard its two worlds: the cheap ways first. Where the attacker comes too close, or no whole worlds are
/// found, the cells are hidden that it takes at the least price. That takes no world away from the others, so that a guard
/// that is kept is not looked at again.
/// </summary>
internal sealed class Repair
{
    /// <summary>How many atoms are looked at together for moves.</summary>
    private const int Region = 600;

    /// <summary>How many around a guard the programs look at, before all of them.</summary>
    private static readonly int[] Near = [200, 800];

    private readonly Cube cube;
    private readonly OpenSums open;
    private readonly ProofSearch search;
    private readonly Pool pool;
    private readonly GuardProof?[] proofs;
    private readonly HashSet<int> exposed = [];

    /// <param name="fates">What has become of the cells; more are hidden in it.</param>
    public Repair(Cube cube, Fate[] fates)
    {
        this.cube = cube;
        (open, pool) = (new(cube, fates), new(cube));
        search = new(cube, open);
        proofs = new GuardProof?[cube.AllGuards.Count];
    }

    /// <summary>Those that can't be kept.</summary>
    public IReadOnlyList<int> Exposed => [.. exposed.Order()];

    public IReadOnlyList<GuardProof> Proofs => [.. proofs.OfType<GuardProof>()];

    /// <summary>Publishes again what need not be hidden, once all guards are kept.</summary>
    public IReadOnlyList<GuardProof> Reveal()
    {
        GuardProof[] kept = [.. Proofs];
        using var reveal = new Reveal(cube, open, kept);
        reveal.Run();
        return kept;
    }

    private int[] Unproven => [.. Enumerable.Range(0, proofs.Length).Where(i => proofs[i] is null && !exposed.Contains(i))];

    public void Run()
    {
        ByMoves();
        Array.ForEach(Unproven, HoldOff);
        if (Unproven.Length > 0)
        {
            ByMoves();
            Array.ForEach(Unproven, InWholeNumbers);
        }
    }

    /// <summary>Region by region, each around a guard that has no proof yet; whatever lies in it is tried too.</summary>
    private void ByMoves()
    {
        var tried = new HashSet<int>();
        var surroundings = new Surroundings(cube, open, Region);
        while (Unproven.FirstOrDefault(tried.Add, -1) is >= 0 and var seed)
        {
            var insider = cube.AllGuards[seed].Insider;
            var atoms = surroundings.Around(cube.AllGuards[seed]);
            var moves = new Moves(cube, open, atoms);
            foreach (var guard in Unproven.Where(i => cube.AllGuards[i].Insider == insider && moves.Touches(cube.AllGuards[i])))
            {
                Try(guard, pool);
                Try(guard, moves);
            }

            tried.UnionWith(atoms.Count < Region ? Unproven.Where(i => moves.Touches(cube.AllGuards[i])) : []);
        }
    }

    /// <summary>Hides more where the attacker, over the fractions, comes too close.</summary>
    private void HoldOff(int guard)
    {
        Try(guard, pool);
        if (proofs[guard] is null)
        {
            var attack = new Attack(cube, open, cube.AllGuards[guard], new Surroundings(cube, open, Near[^1]).Around(cube.AllGuards[guard]));
            if (attack.IsHeldOff(search.Missing(cube.AllGuards[guard])))
            {
                Try(guard, attack);
            }
            else
            {
                Open(guard, isWhole: false);
            }
        }
    }

    /// <summary>Finds worlds, or makes them.</summary>
    private void InWholeNumbers(int guard)
    {
        Try(guard, pool);
        foreach (var size in Near)
        {
            Try(guard, new WholeNumbers(cube, open, new(cube, open, size)));
        }

        if (proofs[guard] is null && !Open(guard, isWhole: true))
        {
            exposed.Add(guard);
        }
    }

    /// <summary>Hides the cells that it takes at the least price to move the guarded sum as far as it needs.</summary>
    /// <returns>Whether it can be moved so far.</returns>
    private bool Open(int guard, bool isWhole)
    {
        var (guarded, missing) = (cube.AllGuards[guard], search.Missing(cube.AllGuards[guard]));
        if (Towards(Math.Max(missing, guarded.Width), more: true) is { } high)
        {
            Try(guard, new Given([], high));
            return true;
        }

        // What is known anyway may bound it above, so that it is to be moved both ways.
        if (Towards(missing, more: true) is { } some && Towards(guarded.Width - missing, more: false) is { } low)
        {
            Try(guard, new Given(low, some));
            return true;
        }

        return false;

        IReadOnlyList<Exchange>? Towards(long need, bool more) => need <= 0 ? [] : Opened(guarded, need, more, isWhole);
    }

    private IReadOnlyList<Exchange>? Opened(Guard guard, long need, bool more, bool isWhole)
    {
        foreach (var size in (int[])[.. Near, int.MaxValue])
        {
            var atoms = new Surroundings(cube, open, size).Around(guard, mayHide: true);
            using var program = new MoveProgram(cube, open, guard, atoms, need, more, isWhole, mayHide: true);
            if (program.IsSolved)
            {
                Array.ForEach([.. program.ToHide], open.Hide);
                return program.Exchanges;
            }

            if (atoms.Count < size)
            {
                break;
            }
        }

        return null;
    }

    private void Try(int guard, IWay way)
    {
        if (proofs[guard] is null && search.Of(cube.AllGuards[guard], way) is { } proof)
        {
            proofs[guard] = proof;
            if (way is not (Moves or Pool))
            {
                pool.Add(proof.Low);
                pool.Add(proof.High);
            }
        }
    }

    /// <summary>Worlds that were found already.</summary>
    private sealed class Given(IReadOnlyList<Exchange> low, IReadOnlyList<Exchange> high) : IWay
    {
        public IReadOnlyList<Exchange> Find(Guard guard, long need, bool more) => more ? high : low;
    }
}
