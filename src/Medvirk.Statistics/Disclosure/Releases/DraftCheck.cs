namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>What can be wrong with a draft.</summary>
internal static class DraftCheck
{
    /// <exception cref="InvalidInputException">It contradicts itself.</exception>
    public static void Of(Draft draft)
    {
        if (draft.Atoms.Count == 0 || draft.Cells.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(draft), "There is nothing to release.");
        }

        if (draft.Atoms.Select(atom => atom.Key).Concat(draft.All.Select(cell => $"\u001f{cell.Key}")).CountBy(key => key).FirstOrDefault(key => key.Value > 1).Key is { } twice)
        {
            throw new InvalidInputException(InputProblem.Duplicate, twice.TrimStart('\u001f'), $"{twice.TrimStart('\u001f')} stands twice.");
        }

        foreach (var atom in draft.Atoms)
        {
            InvalidInputException.IfNegative(atom.Count, atom.Key);
        }

        var known = draft.Atoms.Select(atom => atom.Key).ToHashSet();
        if (draft.All.SelectMany(cell => cell.Shows.SelectMany(sum => sum)).FirstOrDefault(atom => !known.Contains(atom)) is { } strange)
        {
            throw new InvalidInputException(InputProblem.Missing, strange, $"A cell is of {strange}, and there is no such atom.");
        }
    }

    /// <param name="state">With the atoms that come late.</param>
    /// <exception cref="InvalidInputException">It contradicts what was released.</exception>
    public static void Against(ReleaseState state, Draft draft)
    {
        var atoms = draft.Atoms.Select(atom => atom.Key).ToHashSet();
        if (state.VariableOf.Keys.FirstOrDefault(atom => !atoms.Contains(atom)) is { } gone)
        {
            throw new InvalidInputException(InputProblem.Missing, gone, $"{gone} is in former releases and missing here. Where there are none now, say 0.");
        }

        var before = state.Known.GroupBy(sum => (sum.Cell, sum.Part)).ToDictionary(same => same.Key, same => same.Last().Sum.Atoms.Select(variable => state.AtomOf[variable]).ToHashSet());
        foreach (var cell in draft.All)
        {
            if (cell.Shows.Index().Any(sum => before.TryGetValue((cell.Key, sum.Index), out var same) && !same.SetEquals(sum.Item)))
            {
                throw new InvalidInputException(InputProblem.Contradiction, cell.Key, $"{cell.Key} is of other atoms than when it was released: it needs another name.");
            }
        }
    }
}
