namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>What is to be released next, as it is known now: all atoms and all cells of the scheme, old and new.</summary>
/// <param name="Atoms">Each once.</param>
/// <param name="Cells">Each once. A block's cells are those of one indicator and one period.</param>
/// <param name="Rule">What of a cell nobody may know, by the counts that are to be published.</param>
/// <param name="IsYearlyRevision">Changes of less than k are taken in too, and not held any longer.</param>
public sealed record Draft(IReadOnlyList<DraftAtom> Atoms, IReadOnlyList<DraftCell> Cells, GuardRule Rule, bool IsYearlyRevision = false);

/// <param name="Key">Its name through all releases.</param>
/// <param name="Block">In which block it is counted; a later change of it is taken in or held with that.</param>
/// <param name="Count">As it is known now; at least 0.</param>
/// <param name="Partner">Who entered it, where partners might reckon with that.</param>
public sealed record DraftAtom(string Key, string Block, long Count, string? Partner = null);

/// <param name="Key">Its name through all releases.</param>
/// <param name="Shows">The atoms of each of its sums: one sum for a count, two for a ratio.</param>
public sealed record DraftCell(string Key, IReadOnlyList<IReadOnlyList<string>> Shows);

/// <param name="Atoms">By their keys.</param>
/// <param name="Most">As in <see cref="Guard"/>.</param>
/// <param name="Width">As in <see cref="Guard"/>.</param>
/// <param name="Partner">From whom; null: from everyone.</param>
public sealed record DraftGuard(IReadOnlyList<string> Atoms, long Most, long Width, string? Partner = null);

/// <summary>What of a cell nobody may know.</summary>
/// <param name="countOf">The count of each atom that is to be published.</param>
public delegate IReadOnlyList<DraftGuard> GuardRule(DraftCell cell, Func<string, long> countOf);

/// <summary>The rules that most need.</summary>
public static class GuardRules
{
    /// <summary>Counts of 1 to below k are not for anyone to know, nor, for a partner, what the others have of a count.</summary>
    /// <param name="k">At least 3.</param>
    /// <param name="atoms">With their partners, where those might reckon with what they entered.</param>
    public static GuardRule SmallCounts(int k, IReadOnlyList<DraftAtom> atoms)
    {
        var partnerOf = atoms.ToDictionary(atom => atom.Key, atom => atom.Partner);
        string?[] readers = [null, .. atoms.Select(atom => atom.Partner).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return (cell, countOf) =>
        [
            .. from sum in cell.Shows
               from reader in readers
               let left = sum.Where(atom => reader is null || partnerOf[atom] != reader).ToArray()
               let value = left.Sum(countOf)
               where value > 0 && value < k
               select new DraftGuard(left, k, k, reader),
        ];
    }
}
