namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>What is to be released next, as it is known now: all atoms and all cells of the scheme, old and new.</summary>
/// <param name="Atoms">Each once; also those of former releases, with 0 where there are none now.</param>
/// <param name="Cells">Each once. A block's cells are those of one indicator and one period.</param>
/// <param name="Rule">What of a cell nobody may know, by the counts that are to be published.</param>
/// <param name="K">Counts below are small, and so are changes; at least 3, and not less than in former releases.</param>
/// <param name="IsYearlyRevision">Changes of less than k are taken in too, and not held any longer.</param>
public sealed record Draft(IReadOnlyList<DraftAtom> Atoms, IReadOnlyList<DraftCell> Cells, GuardRule Rule, int K = Protection.DefaultK, bool IsYearlyRevision = false)
{
    /// <summary>What everyone knows anyway, such as public denominators; under keys of their own.</summary>
    public IReadOnlyList<DraftCell> Known { get; init; } = [];

    /// <summary>All whose sums are open or may become so.</summary>
    internal IEnumerable<DraftCell> All => Cells.Concat(Known);
}

/// <param name="Key">Its name through all releases.</param>
/// <param name="Block">In which block it is counted; a later change of it is taken in or held with that.</param>
/// <param name="Count">As it is known now; at least 0.</param>
/// <param name="Partner">Who entered it, where partners might reckon with that.</param>
public sealed record DraftAtom(string Key, string Block, long Count, string? Partner = null);

/// <param name="Key">Its name through all releases. It stays of the same atoms, but for those that come late to one of its blocks.</param>
/// <param name="Shows">The atoms of each of its sums: one sum for a count, two for a ratio, those with and all.</param>
public sealed record DraftCell(string Key, IReadOnlyList<IReadOnlyList<string>> Shows);

/// <param name="Atoms">By their keys.</param>
/// <param name="Most">As in <see cref="Guard"/>.</param>
/// <param name="Width">As in <see cref="Guard"/>.</param>
/// <param name="Partner">From whom; null: from everyone.</param>
public sealed record DraftGuard(IReadOnlyList<string> Atoms, long Most, long Width, string? Partner = null);

/// <summary>What of a cell nobody may know.</summary>
/// <param name="countOf">The count of each atom that is to be published.</param>
public delegate IReadOnlyList<DraftGuard> GuardRule(DraftCell cell, Func<string, long> countOf);
