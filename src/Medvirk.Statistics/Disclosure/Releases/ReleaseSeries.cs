using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>
/// One release after the other, each protected against whoever holds all former ones. That reader takes an atom for
/// unchanged unless a published cell that it is in has changed: from then on it is another unknown.
/// </summary>
public static class ReleaseSeries
{
    /// <param name="state">What the last one left; <see cref="ReleaseState.Empty"/> before the first.</param>
    /// <exception cref="InvalidInputException">
    /// No atoms or cells, one that stands twice, a negative count, or an atom or partner that there is not; an atom of a former
    /// release that is missing, a cell that is of other atoms than it was, or a smaller k.
    /// </exception>
    public static ReleaseOutcome Next(ReleaseState state, Draft draft)
    {
        DraftCheck.Of(draft);
        DraftCheck.Parts(state, draft);
        state = state.WithLate(draft);
        DraftCheck.Against(state, draft);
        var outcome = Make(state, draft, new(state, draft));
        // Where a change can't be taken in without giving something away, it waits; what is new may still be released.
        return outcome.Release is null && state.Number > 0 ? Make(state, draft, new(state, draft, takesNothing: true)) : outcome;
    }

    private static ReleaseOutcome Make(ReleaseState state, Draft draft, Revision revision)
    {
        DraftCell[] due = [.. draft.Cells.Where(cell => !revision.Waits(cell))], beside = [.. draft.Known.Where(cell => !revision.Waits(cell))];
        var variables = new Variables(state, draft, revision);
        var partnerOf = draft.Atoms.ToDictionary(atom => atom.Key, atom => atom.Partner);
        string[] partners = [.. partnerOf.Values.OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var guards = due.Select(cell => DraftCheck.Guards(cell, draft.Rule(cell, revision.CountOf), variables.Now, partners).Select(Kept).ToArray()).ToArray();
        var hidden = state.Hidden.ToHashSet();
        var cells = due.Zip(guards, (cell, own) =>
            new Cell([.. cell.Shows.Select(variables.SumOf)], [.. own.Select(Numbered)]) { StaysHidden = hidden.Contains(cell.Key) });
        StateSum[] known = [.. state.Known, .. variables.SumsOf(beside)];
        var cube = new Cube(
            [.. cells], variables.Counts, Each(known), [.. partners.Select(partner => variables.Ever(atom => partnerOf[atom] == partner))], [.. state.Guards.Select(Numbered)]);
        var made = Protection.Of(cube);
        if (!made.MayBeReleased)
        {
            return new(null, state, revision.Held, made, cube);
        }

        DraftCell[] open = [.. due.Where((_, i) => made.Fates[i] == Fate.Published)];
        var shown = variables.ValuesOf(open);
        var next = new ReleaseState(
            state.Number + 1, draft.K, variables.Counts, variables.Now, variables.AtomOf,
            Each(draft.Atoms.Select(atom => atom.Block).Concat(state.Blocks)),
            Each(state.Waiting.Where(revision.Waits)),
            [.. known.Concat(variables.SumsOf(open)).DistinctBy(sum => (sum.Cell, sum.Part, Of(sum.Sum)))],
            [.. state.Guards.Concat(guards.SelectMany(own => own)).DistinctBy(g => (string.Join(' ', g.Variables.Order()), g.Most, g.Width, g.Partner))],
            Each(state.Hidden.Concat(due.Select(cell => cell.Key).Where(key => !shown.ContainsKey(key)))),
            variables.ValuesOf([.. open, .. beside]));
        return new(new(next.Number, due.ToDictionary(cell => cell.Key, cell => shown.GetValueOrDefault(cell.Key))), next, revision.Held, made, cube);

        StateGuard Kept(DraftGuard guard) => new(variables.Of(guard.Atoms), guard.Most, guard.Width, guard.Partner);

        Guard Numbered(StateGuard guard) => new(guard.Variables, guard.Most, guard.Width, guard.Partner is null ? null : Array.IndexOf(partners, guard.Partner));
    }

    private static string[] Each(IEnumerable<string> keys) => [.. keys.Distinct().Order(StringComparer.Ordinal)];

    private static Sum[] Each(IEnumerable<StateSum> sums) => [.. sums.Select(sum => sum.Sum).DistinctBy(Of)];

    private static string Of(Sum sum) => string.Join(' ', sum.Atoms.Order());
}
