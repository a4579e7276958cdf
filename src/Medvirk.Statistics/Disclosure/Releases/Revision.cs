namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>
/// Which changes of what was released are taken in. A published cell changes by nothing or by at least k, or the
/// blocks whose atoms change in it are held; of a ratio neither those with, nor those without, nor all. And an atom changes
/// only where a published cell tells so, or what is known anyway, since everyone will take it for unchanged otherwise.
/// </summary>
internal sealed class Revision
{
    private readonly ReleaseState state;
    private readonly Dictionary<string, DraftAtom> atoms;
    private readonly HashSet<string> taken;
    private readonly HashSet<string> waiting;

    /// <param name="takesNothing">Not even what could be.</param>
    public Revision(ReleaseState state, Draft draft, bool takesNothing = false)
    {
        (this.state, waiting) = (state, [.. state.Waiting]);
        atoms = draft.Atoms.ToDictionary(atom => atom.Key);
        string[] changed = [.. draft.Atoms.Where(atom => state.VariableOf.TryGetValue(atom.Key, out var at) && state.Counts[at] != atom.Count).Select(atom => atom.Key)];
        taken = takesNothing ? [] : [.. changed];
        var shown = draft.All.Where(cell => state.Last.ContainsKey(cell.Key)).ToArray();
        var known = draft.Known.Select(cell => cell.Key).ToHashSet();
        for (var before = -1; before != taken.Count;)
        {
            before = taken.Count;
            var moved = shown.Where(cell => Changes(cell).Any(by => by != 0)).ToArray();
            Moved = moved.SelectMany(cell => cell.Shows.SelectMany(sum => sum)).ToHashSet();
            var tooLittle = draft.IsYearlyRevision ? [] : moved.Where(cell => !known.Contains(cell.Key) && Changes(cell).Any(by => by != 0 && Math.Abs(by) < draft.K));
            var held = tooLittle.SelectMany(cell => cell.Shows.SelectMany(sum => sum)).Where(taken.Contains).Select(atom => atoms[atom].Block).ToHashSet();
            taken.RemoveWhere(atom => held.Contains(atoms[atom].Block) || !Moved.Contains(atom));
        }

        Held = [.. changed.Where(atom => !taken.Contains(atom)).Select(atom => atoms[atom].Block).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Atoms of which everyone will think that they may have changed.</summary>
    public IReadOnlySet<string> Moved { get; private set; } = new HashSet<string>();

    public IReadOnlyList<string> Held { get; }

    /// <summary>What is published of it.</summary>
    public long CountOf(string atom) => state.VariableOf.TryGetValue(atom, out var at) && !taken.Contains(atom) ? state.Counts[at] : atoms[atom].Count;

    /// <summary>Whether it is only of what came late to its block and is not taken in yet: there is nothing to show, and nothing to hide.</summary>
    public bool Waits(DraftCell cell) => cell.Shows.All(sum => sum.All(Waits));

    /// <summary>Whether it came late to its block and is not taken in yet.</summary>
    public bool Waits(string atom) => waiting.Contains(atom) && !taken.Contains(atom);

    private long[] Changes(DraftCell cell)
    {
        long[] by = [.. cell.Shows.Zip(state.Last[cell.Key], (atoms, shown) => atoms.Sum(CountOf) - shown)];
        return by.Length == 2 ? [.. by, by[1] - by[0]] : by;
    }
}
