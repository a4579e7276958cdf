using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>
/// The cheap way to another world: the elimination leaves for each atom that is no pivot one least exchange, a move. A move
/// that would take more of an atom than there is, is followed by others that give it back.
/// </summary>
/// <param name="atoms">Those that may be moved; all others stay.</param>
internal sealed class Moves(Cube cube, OpenSums open, IReadOnlyCollection<int> atoms) : IWay
{
    /// <summary>So many moves may follow one.</summary>
    private const int Deepest = 12;

    /// <summary>So many ways to begin are tried.</summary>
    private const int MostBeginnings = 24;

    private readonly HashSet<int> region = [.. atoms];
    private readonly Published published = Read(cube, open, atoms);
    private readonly Dictionary<int, Exchange[]> moves = [];

    /// <summary>Whether any of what is guarded may be moved.</summary>
    public bool Touches(Guard guard) => guard.Atoms.Any(region.Contains);

    public IReadOnlyList<Exchange> Find(Guard guard, long need, bool more)
    {
        var direction = more ? 1 : -1;
        var world = new World(cube.Counts, guard, direction);
        foreach (var (atom, by) in OpenOf(guard))
        {
            var sign = Math.Sign(by) * direction;
            var times = Math.Min((need - world.Gain) / Math.Abs(by), world.Bears(MoveOf(atom), sign));
            world.Add(MoveOf(atom), sign * times);
            if (world.Gain >= need)
            {
                return world.Exchanges;
            }
        }

        while (world.Gain < need && Further(world))
        {
        }

        return world.Exchanges;
    }

    /// <summary>What can be reckoned of the atoms when all others are known, with large counts as pivots: they have most to give.</summary>
    private static Published Read(Cube cube, OpenSums open, IReadOnlyCollection<int> atoms)
    {
        var published = new Published([], cube.Counts);
        var region = atoms.ToHashSet();
        foreach (var sum in atoms.SelectMany(open.With).Distinct())
        {
            published.Know(open.AtomsOf(sum).Where(region.Contains));
        }

        return published;
    }

    private IEnumerable<Exchange> OpenOf(Guard guard) => published.OpenOf(guard.Atoms.Where(region.Contains));

    /// <summary>One step more, with others that make it possible.</summary>
    private bool Further(World world)
    {
        var beginnings = OpenOf(world.Guard)
            .Select(open => (Move: MoveOf(open.Atom), Sign: Math.Sign(open.By) * world.Direction))
            .Where(begin => begin.Move.Length > 0)
            .Select(begin => (begin.Move, begin.Sign, Lack: world.LackAfter(begin.Move, begin.Sign)))
            .OrderBy(begin => begin.Lack).Take(MostBeginnings).ToArray();
        foreach (var (move, sign, _) in beginnings)
        {
            var (mark, goal) = (world.Mark, world.Gain + 1);
            world.Add(move, sign);
            for (var depth = 0; world.Lack > 0 && depth < Deepest && Repair(world, goal); depth++)
            {
            }

            if (world.Lack == 0)
            {
                return true;
            }

            world.Return(mark);
        }

        return false;
    }

    /// <summary>The move that gives back most of what there is too little of, and takes nothing of what was reached.</summary>
    private bool Repair(World world, long goal)
    {
        var lacking = world.MostLacking;
        var best = published.MoversOf(lacking)
            .Select(mover => (Move: MoveOf(mover.Atom), Sign: Math.Sign(mover.By)))
            .Where(step => step.Move.Length > 0 && world.GainAfter(step.Move, step.Sign) >= goal)
            .Select(step => (step.Move, step.Sign, Lack: world.LackAfter(step.Move, step.Sign)))
            .OrderBy(step => step.Lack).ThenBy(step => step.Move.Length).FirstOrDefault();
        if (best.Move is null || best.Lack > world.Lack + 1)
        {
            return false;
        }

        world.Add(best.Move, best.Sign);
        return true;
    }

    /// <returns>Nothing where it is not in whole numbers.</returns>
    private Exchange[] MoveOf(int atom)
    {
        if (!moves.TryGetValue(atom, out var move))
        {
            moves[atom] = move = [.. published.MoveOf(atom) ?? []];
        }

        return move;
    }
}
