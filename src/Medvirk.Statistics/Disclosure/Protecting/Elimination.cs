using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>
/// Publishes cells from the most worth to the least, unless a guarded sum could then be reckoned by someone: by everyone,
/// or by a partner who knows its own atoms.
/// </summary>
internal static class Elimination
{
    /// <summary>With more atoms the basis would not fit: then everything that may be is published, and the repair hides what must be.</summary>
    private const int MostAtoms = 200_000;

    public static Fate[] Of(Cube cube)
    {
        if (cube.AllGuards.Count == 0 || cube.Counts.Count > MostAtoms)
        {
            return [.. cube.Cells.Select(cell => cell.IsSensitive ? Fate.Sensitive : cell.StaysHidden ? Fate.Secondary : Fate.Published)];
        }

        // A pivot that is published itself has to be given up for another, which fills the basis: best are those that never are.
        var guarded = cube.AllGuards.Where(guard => guard.Atoms.Count == 1).Select(guard => guard.Atoms[0]).ToHashSet();
        long[] preference = [.. cube.Counts.Select((count, atom) => guarded.Contains(atom) ? long.MaxValue - count : -count)];
        Published[] readers = [.. Enumerable.Range(-1, cube.Insiders.Count + 1).Select(i => Reading(cube, i < 0 ? null : i, preference))];
        var fates = new Fate[cube.Cells.Count];
        foreach (var i in Enumerable.Range(0, cube.Cells.Count)
            .OrderByDescending(i => cube.Cells[i].Worth).ThenByDescending(i => cube.Cells[i].Shows[0].Atoms.Count).ThenBy(i => i))
        {
            fates[i] = cube.Cells[i] switch
            {
                { IsSensitive: true } => Fate.Sensitive,
                { StaysHidden: true } => Fate.Secondary,
                var cell => TryPublish(cell, readers) ? Fate.Published : Fate.Secondary,
            };
        }

        return fates;
    }

    /// <param name="insider">Null for everyone.</param>
    private static Published Reading(Cube cube, int? insider, IReadOnlyList<long> preference)
    {
        var published = new Published(cube.AllGuards.Where(guard => guard.Insider == insider).Select(guard => guard.Atoms), preference);
        foreach (var sum in cube.Known.OrderBy(sum => sum.Atoms.Count))
        {
            published.Know(sum.Atoms);
        }

        foreach (var atom in insider is { } own ? cube.Insiders[own] : [])
        {
            published.Know([atom]);
        }

        return published;
    }

    private static bool TryPublish(Cell cell, Published[] readers)
    {
        IReadOnlyList<IEnumerable<int>> sums = [.. cell.Shows.Select(sum => sum.Atoms)];
        var additions = readers.Select(reader => reader.Consider(sums)).TakeWhile(addition => addition is not null).ToArray();
        if (additions.Length < readers.Length)
        {
            return false;
        }

        foreach (var (reader, addition) in readers.Zip(additions))
        {
            reader.Publish(addition!);
        }

        return true;
    }
}
