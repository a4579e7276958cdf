using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>
/// One release after the other, each protected against whoever holds all former ones. That reader takes an atom for
/// unchanged unless a published cell that it is in has changed: from then on it is another unknown.
/// </summary>
public static class ReleaseSeries
{
    /// <param name="k">Counts below are small; at least 3.</param>
    /// <exception cref="InvalidInputException">No atoms or cells, one that stands twice, a negative count, or an atom that there is not.</exception>
    public static ReleaseOutcome Next(ReleaseState state, Draft draft, int k = Protection.DefaultK)
    {
        Protection.CheckK(k);
        Check(draft);
        var outcome = Make(state, draft, new(state, draft, k));
        // Where a change can't be taken in without giving something away, it waits; what is new may still be released.
        return outcome.Release is null && state.Number > 0 ? Make(state, draft, new(state, draft, k, takesNothing: true)) : outcome;
    }

    private static ReleaseOutcome Make(ReleaseState state, Draft draft, Revision revision)
    {
        var (counts, atomOf, variableOf) = (state.Counts.ToList(), state.AtomOf.ToList(), new Dictionary<string, int>(state.VariableOf));
        foreach (var atom in draft.Atoms.Where(atom => !variableOf.ContainsKey(atom.Key) || revision.Moved.Contains(atom.Key)))
        {
            variableOf[atom.Key] = counts.Count;
            counts.Add(revision.CountOf(atom.Key));
            atomOf.Add(atom.Key);
        }

        string[] partners = [.. draft.Atoms.Select(atom => atom.Partner).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var partnerOf = draft.Atoms.ToDictionary(atom => atom.Key, atom => atom.Partner);
        var guards = draft.Cells.Select(cell => draft.Rule(cell, revision.CountOf).Select(g => new StateGuard(Variables(g.Atoms), g.Most, g.Width, g.Partner)).ToArray()).ToArray();
        Cell[] cells =
        [
            .. draft.Cells.Zip(guards, (cell, own) => new Cell(
                [.. cell.Shows.Select(Variables).Select(sum => new Sum(sum, sum.Sum(v => counts[v])))], [.. own.Select(Numbered)])
            {
                StaysHidden = state.Hidden.Contains(cell.Key),
            }),
        ];
        var cube = new Cube(
            cells, counts, state.Known, [.. partners.Select(partner => (IReadOnlyList<int>)[.. Enumerable.Range(0, counts.Count).Where(v => partnerOf.GetValueOrDefault(atomOf[v]) == partner)])],
            [.. state.Guards.Select(Numbered)]);
        var made = Protection.Of(cube);
        if (!made.MayBeReleased)
        {
            return new(null, state, revision.Held, made, cube);
        }

        var shown = draft.Cells.Index().Where(cell => made.Fates[cell.Index] == Fate.Published).ToDictionary(cell => cell.Item.Key, cell => (IReadOnlyList<long>)[.. cells[cell.Index].Shows.Select(sum => sum.Value)]);
        var next = new ReleaseState(
            state.Number + 1, counts, variableOf, atomOf,
            [.. cube.Open(made.Fates).DistinctBy(sum => string.Join(' ', sum.Atoms.Order()))],
            [.. state.Guards.Concat(guards.SelectMany(own => own)).DistinctBy(g => (string.Join(' ', g.Variables.Order()), g.Most, g.Width, g.Partner))],
            state.Hidden.Concat(draft.Cells.Select(cell => cell.Key).Where(key => !shown.ContainsKey(key))).ToHashSet(),
            shown);
        return new(new(next.Number, draft.Cells.ToDictionary(cell => cell.Key, cell => shown.GetValueOrDefault(cell.Key))), next, revision.Held, made, cube);

        int[] Variables(IReadOnlyList<string> atoms) => [.. atoms.Select(atom => variableOf[atom])];

        Guard Numbered(StateGuard guard) => new(guard.Variables, guard.Most, guard.Width, guard.Partner is null ? null : Array.IndexOf(partners, guard.Partner));
    }

    private static void Check(Draft draft)
    {
        if (draft.Atoms.Count == 0 || draft.Cells.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(draft), "There is nothing to release.");
        }

        if (draft.Atoms.Select(atom => atom.Key).Concat(draft.Cells.Select(cell => $"\u001f{cell.Key}")).CountBy(key => key).FirstOrDefault(key => key.Value > 1).Key is { } twice)
        {
            throw new InvalidInputException(InputProblem.Duplicate, twice.TrimStart('\u001f'), $"{twice.TrimStart('\u001f')} stands twice.");
        }

        foreach (var atom in draft.Atoms)
        {
            InvalidInputException.IfNegative(atom.Count, atom.Key);
        }

        var known = draft.Atoms.Select(atom => atom.Key).ToHashSet();
        if (draft.Cells.SelectMany(cell => cell.Shows.SelectMany(sum => sum)).FirstOrDefault(atom => !known.Contains(atom)) is { } strange)
        {
            throw new InvalidInputException(InputProblem.Missing, strange, $"A cell is of {strange}, and there is no such atom.");
        }
    }
}
