using Medvirk.Statistics.Disclosure.Certificates;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>Other counts on their way from those there are; on the way some may lack what has been taken too much.</summary>
internal sealed class World(IReadOnlyList<long> counts, Guard guard, int direction)
{
    private readonly Dictionary<int, long> change = [];
    private readonly List<(Exchange[] Move, long Times)> steps = [];
    private readonly HashSet<int> guarded = [.. guard.Atoms];
    private readonly SortedSet<int> lacking = [];

    public Guard Guard => guard;

    public int Direction => direction;

    /// <summary>How far the guarded sum has moved in the direction.</summary>
    public long Gain { get; private set; }

    /// <summary>How much there is too little of, all atoms together.</summary>
    public long Lack { get; private set; }

    /// <summary>Where one can return to.</summary>
    public int Mark => steps.Count;

    public int MostLacking => lacking.MinBy(At);

    public IReadOnlyList<Exchange> Exchanges => [.. change.Where(pair => pair.Value != 0).OrderBy(pair => pair.Key).Select(pair => new Exchange(pair.Key, pair.Value))];

    public void Add(Exchange[] move, long times)
    {
        if (times != 0)
        {
            Apply(move, times);
            steps.Add((move, times));
        }
    }

    public void Return(int mark)
    {
        while (steps.Count > mark)
        {
            Apply(steps[^1].Move, -steps[^1].Times);
            steps.RemoveAt(steps.Count - 1);
        }
    }

    /// <summary>How often the move can be made before something lacks.</summary>
    public long Bears(Exchange[] move, int sign) => move.Length == 0 ? 0 : move.Min(e => e.By * sign >= 0 ? long.MaxValue : At(e.Atom) / Math.Abs(e.By));

    public long LackAfter(Exchange[] move, int sign)
    {
        var lack = Lack;
        foreach (var (atom, by) in move)
        {
            var at = At(atom);
            lack += Math.Max(0, -(at + (by * sign))) - Math.Max(0, -at);
        }

        return lack;
    }

    public long GainAfter(Exchange[] move, int sign)
    {
        var gain = Gain;
        foreach (var (atom, by) in move)
        {
            gain += guarded.Contains(atom) ? by * sign * direction : 0;
        }

        return gain;
    }

    private long At(int atom) => counts[atom] + change.GetValueOrDefault(atom);

    private void Apply(Exchange[] move, long times)
    {
        foreach (var (atom, by) in move)
        {
            var before = At(atom);
            var after = before + (by * times);
            change[atom] = after - counts[atom];
            Gain += guarded.Contains(atom) ? by * times * direction : 0;
            Lack += Math.Max(0, -after) - Math.Max(0, -before);
            _ = after < 0 ? lacking.Add(atom) : lacking.Remove(atom);
        }
    }
}
