namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>What can be wrong with a draft.</summary>
internal static class DraftCheck
{
    /// <exception cref="InvalidInputException">It contradicts itself.</exception>
    public static void Of(Draft draft)
    {
        Protection.CheckK(draft.K);
        if (draft.Atoms.Count == 0 || draft.Cells.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(draft), "There is nothing to release.");
        }

        if (draft.Atoms.Select(atom => atom.Key).Concat(draft.All.Select(cell => $"\u001f{cell.Key}")).CountBy(key => key).FirstOrDefault(key => key.Value > 1).Key is { } twice)
        {
            var name = InWords(twice.TrimStart('\u001f'));
            throw new InvalidInputException(InputProblem.Duplicate, name, $"{name} stands twice.");
        }

        foreach (var atom in draft.Atoms)
        {
            InvalidInputException.IfNoCount(atom.Count, InWords(atom.Key));
        }

        var known = draft.Atoms.Select(atom => atom.Key).ToHashSet();
        if (draft.All.SelectMany(cell => cell.Shows.SelectMany(sum => sum)).FirstOrDefault(atom => !known.Contains(atom)) is { } strange)
        {
            throw new InvalidInputException(InputProblem.Missing, InWords(strange), $"A cell is of {InWords(strange)}, and there is no such atom.");
        }
    }

    /// <exception cref="InvalidInputException">A cell shows more sums, or fewer, than it did; or k is smaller.</exception>
    public static void Parts(ReleaseState state, Draft draft)
    {
        if (draft.K < state.K)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, nameof(draft.K), $"k is {draft.K}, and was {state.K} in the last release: it may rise, and not fall.");
        }

        var parts = draft.All.ToDictionary(cell => cell.Key, cell => cell.Shows.Count);
        foreach (var sum in state.Known.Where(sum => parts.TryGetValue(sum.Cell, out var count) && sum.Part >= count))
        {
            throw new InvalidInputException(InputProblem.Contradiction, InWords(sum.Cell), $"{InWords(sum.Cell)} shows fewer sums than when it was released.");
        }
    }

    /// <exception cref="InvalidInputException">A rule guards an atom that there is not, or from a partner of whom no atom is.</exception>
    public static IReadOnlyList<DraftGuard> Guards(DraftCell cell, IReadOnlyList<DraftGuard> guards, IReadOnlyDictionary<string, int> atoms, IReadOnlyList<string> partners)
    {
        foreach (var guard in guards)
        {
            if (guard.Atoms.FirstOrDefault(atom => !atoms.ContainsKey(atom)) is { } strange)
            {
                throw new InvalidInputException(InputProblem.Missing, InWords(strange), $"The rule guards {InWords(strange)} in {InWords(cell.Key)}, and there is no such atom.");
            }

            if (guard.Partner is { } partner && !partners.Contains(partner))
            {
                throw new InvalidInputException(InputProblem.Missing, partner, $"The rule guards {InWords(cell.Key)} from {partner}, who entered nothing.");
            }
        }

        return guards;
    }

    /// <param name="state">With the atoms that come late.</param>
    /// <exception cref="InvalidInputException">It contradicts what was released.</exception>
    public static void Against(ReleaseState state, Draft draft)
    {
        var atoms = draft.Atoms.Select(atom => atom.Key).ToHashSet();
        if (state.VariableOf.Keys.FirstOrDefault(atom => !atoms.Contains(atom)) is { } gone)
        {
            throw new InvalidInputException(InputProblem.Missing, InWords(gone), $"{InWords(gone)} is in former releases and missing here. Where there are none now, say 0.");
        }

        var before = state.Known.GroupBy(sum => (sum.Cell, sum.Part)).ToDictionary(same => same.Key, same => same.Last().Sum.Atoms.Select(variable => state.AtomOf[variable]).ToHashSet());
        foreach (var cell in draft.All)
        {
            if (cell.Shows.Index().Any(sum => before.TryGetValue((cell.Key, sum.Index), out var same) && !same.SetEquals(sum.Item)))
            {
                throw new InvalidInputException(InputProblem.Contradiction, InWords(cell.Key), $"{InWords(cell.Key)} is of other atoms than when it was released: it needs another name.");
            }
        }
    }

    /// <summary>Keys are of several codes.</summary>
    private static string InWords(string key) => key.Replace("\u001f", " / ", StringComparison.Ordinal);
}
