using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>
/// All that is to be remembered of former releases: what everyone can read, and what nobody may know. It holds hidden
/// counts: it is kept apart, like the certificates. It can be written as JSON and read again.
/// </summary>
/// <param name="Number">Of the last release; 0 before the first.</param>
/// <param name="K">What was small in it.</param>
/// <param name="Counts">Of each variable: an atom as it was published from some release on.</param>
/// <param name="VariableOf">Of each atom the variable that holds now.</param>
/// <param name="AtomOf">Of each variable its atom.</param>
/// <param name="Blocks">All that were ever released.</param>
/// <param name="Waiting">Atoms that came late to a block and are counted as none so far.</param>
/// <param name="Known">All sums that were ever published or known, each once.</param>
/// <param name="Guards">All that was ever guarded, each once, over variables.</param>
/// <param name="Hidden">The cells that were ever hidden.</param>
/// <param name="Last">What the last release shows, and what was known beside it.</param>
public sealed record ReleaseState(
    int Number,
    int K,
    IReadOnlyList<long> Counts,
    IReadOnlyDictionary<string, int> VariableOf,
    IReadOnlyList<string> AtomOf,
    IReadOnlyList<string> Blocks,
    IReadOnlyList<string> Waiting,
    IReadOnlyList<StateSum> Known,
    IReadOnlyList<StateGuard> Guards,
    IReadOnlyList<string> Hidden,
    IReadOnlyDictionary<string, IReadOnlyList<long>> Last)
{
    public static ReleaseState Empty { get; } = new(
        0, 0, [], new Dictionary<string, int>(), [], [], [], [], [], [], new Dictionary<string, IReadOnlyList<long>>());

    /// <summary>
    /// With the atoms that come late to a block, as if they had been there from the start, with none in them: nobody who reads the
    /// former releases can tell that they were not.
    /// </summary>
    internal ReleaseState WithLate(Draft draft)
    {
        var blocks = Blocks.ToHashSet();
        string[] late = [.. draft.Atoms.Where(atom => blocks.Contains(atom.Block) && !VariableOf.ContainsKey(atom.Key)).Select(atom => atom.Key)];
        if (late.Length == 0)
        {
            return this;
        }

        var variables = late.Index().ToDictionary(atom => atom.Item, atom => Counts.Count + atom.Index);
        var cells = draft.All.ToDictionary(cell => cell.Key, cell => cell.Shows.Select(sum => sum.Where(variables.ContainsKey).Select(atom => variables[atom]).ToArray()).ToArray());
        return this with
        {
            Counts = [.. Counts, .. late.Select(_ => 0L)],
            AtomOf = [.. AtomOf, .. late],
            VariableOf = new Dictionary<string, int>(VariableOf.Concat(variables)),
            Waiting = [.. Waiting, .. late],
            Known = [.. Known.Select(sum => cells.TryGetValue(sum.Cell, out var more) ? sum with { Sum = sum.Sum with { Atoms = [.. sum.Sum.Atoms, .. more[sum.Part]] } } : sum)],
        };
    }
}

/// <param name="Cell">The key of the cell that it was published for.</param>
/// <param name="Part">Which of the cell's sums it is.</param>
/// <param name="Sum">Over variables.</param>
public sealed record StateSum(string Cell, int Part, Sum Sum);

/// <param name="Variables">Whose sum it is.</param>
/// <param name="Most">As in <see cref="Guard"/>.</param>
/// <param name="Width">As in <see cref="Guard"/>.</param>
/// <param name="Partner">From whom; null: from everyone.</param>
public sealed record StateGuard(IReadOnlyList<int> Variables, long Most, long Width, string? Partner);

/// <summary>What is released. It never changes; the next one has the next number.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Cells">Of each cell what it shows; null where it is hidden. One that is only of what came late and waits is not among them.</param>
public sealed record Release(int Number, IReadOnlyDictionary<string, IReadOnlyList<long>?> Cells);

/// <param name="Release">Null where it is withheld: what everyone knows from former releases would give something away.</param>
/// <param name="State">To go on from; as before where it is withheld.</param>
/// <param name="Held">Blocks with changes that are not taken in yet. Not for publishing.</param>
/// <param name="Protected">With the certificate. Not for publishing.</param>
/// <param name="Cube">What the certificate is about. Not for publishing.</param>
public sealed record ReleaseOutcome(Release? Release, ReleaseState State, IReadOnlyList<string> Held, ProtectedCube Protected, Cube Cube);
