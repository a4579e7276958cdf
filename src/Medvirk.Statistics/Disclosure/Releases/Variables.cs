using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>
/// The unknowns of whoever keeps all releases: an atom as it was published from some release on. One that may have changed
/// is another unknown from then on.
/// </summary>
internal sealed class Variables
{
    private readonly List<long> counts;
    private readonly List<string> atomOf;
    private readonly Dictionary<string, int> now;

    public Variables(ReleaseState state, Draft draft, Revision revision)
    {
        (counts, atomOf, now) = ([.. state.Counts], [.. state.AtomOf], new(state.VariableOf));
        foreach (var atom in draft.Atoms.Select(atom => atom.Key).Where(atom => !now.ContainsKey(atom) || revision.Moved.Contains(atom)))
        {
            now[atom] = counts.Count;
            counts.Add(revision.CountOf(atom));
            atomOf.Add(atom);
        }
    }

    /// <summary>Of each variable.</summary>
    public IReadOnlyList<long> Counts => counts;

    /// <summary>Of each variable.</summary>
    public IReadOnlyList<string> AtomOf => atomOf;

    /// <summary>Of each atom the variable that holds now.</summary>
    public IReadOnlyDictionary<string, int> Now => now;

    /// <summary>Those that hold now.</summary>
    public int[] Of(IReadOnlyList<string> atoms) => [.. atoms.Select(atom => now[atom])];

    /// <summary>All that there ever were of these atoms.</summary>
    public int[] Ever(Func<string, bool> isOne) => [.. Enumerable.Range(0, atomOf.Count).Where(variable => isOne(atomOf[variable]))];

    public Sum SumOf(IReadOnlyList<string> atoms) => new(Of(atoms), atoms.Sum(atom => counts[now[atom]]));

    /// <summary>What the cells show, each sum over variables.</summary>
    public IEnumerable<StateSum> SumsOf(IEnumerable<DraftCell> cells) =>
        cells.SelectMany(cell => cell.Shows.Select((atoms, part) => new StateSum(cell.Key, part, SumOf(atoms))));

    /// <summary>What the cells show, by their keys.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<long>> ValuesOf(IEnumerable<DraftCell> cells) =>
        cells.ToDictionary(cell => cell.Key, cell => (IReadOnlyList<long>)[.. cell.Shows.Select(atoms => SumOf(atoms).Value)]);
}
