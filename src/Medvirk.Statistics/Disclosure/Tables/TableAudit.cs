using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Tables;

/// <summary>Attacks any table, whoever made it, and says of each cell what anyone can find out about it.</summary>
public static class TableAudit
{
    /// <param name="table">The dimensions.</param>
    /// <param name="cells">What the table shows.</param>
    /// <param name="k">Counts below are small; at least 3.</param>
    /// <returns>A line for each cell, in their order.</returns>
    /// <exception cref="InvalidInputException">A k below 3, no cells, the same cell twice, a wrong code or count, or counts that contradict each other.</exception>
    public static IReadOnlyList<AuditedCell> Of(CrossTable table, IReadOnlyList<ShownCell> cells, int k = Protection.DefaultK)
    {
        Protection.CheckK(k);
        if (cells.Count == 0)
        {
            throw new InvalidInputException(InputProblem.Empty, nameof(cells), "The table has no cells.");
        }

        if (cells.GroupBy(c => string.Join('\u001f', c.Codes)).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new InvalidInputException(InputProblem.Duplicate, nameof(cells), $"The cell {twice.Key.Replace('\u001f', ' ')} stands twice.");
        }

        var atoms = cells.Select(c => table.AtomsOf(c.Codes)).ToArray();
        Sum[] published = [.. cells.Zip(atoms).Where(c => c.First.Count is not null).Select(c => new Sum(c.Second, c.First.Count!.Value))];
        var reaches = new Queue<Reach>(Attacker.OfMany(published, table.AtomCount, [.. cells.Zip(atoms).Where(c => c.First.Count is null).Select(c => (IReadOnlyCollection<int>)[.. c.Second])]));
        return [.. cells.Select(Audited)];

        AuditedCell Audited(ShownCell cell)
        {
            if (cell.Count is { } count)
            {
                return new(cell, count, count, count > 0 && count < k ? AuditFinding.SmallAndShown : AuditFinding.None);
            }

            var reach = reaches.Dequeue();
            return new(
                cell, reach.Least, reach.Most == long.MaxValue ? null : reach.Most,
                reach.Least == reach.Most ? AuditFinding.Exact
                : reach.Most < k ? AuditFinding.KnownToBeSmall
                : cell.IsSensitive && !reach.Hides(k) ? AuditFinding.TooNarrow
                : AuditFinding.None);
        }
    }
}

/// <summary>A cell as a table shows it.</summary>
/// <param name="Codes">One of each dimension.</param>
/// <param name="Count">Null where it is hidden.</param>
/// <param name="IsSensitive">Whether it is hidden for its own sake; what is hidden for others' sake may be known more closely.</param>
public sealed record ShownCell(IReadOnlyList<string> Codes, long? Count, bool IsSensitive = false);

/// <param name="Cell">The cell.</param>
/// <param name="Low">The least whole count.</param>
/// <param name="High">The most; null where nothing bounds it.</param>
/// <param name="Finding">What is wrong.</param>
public sealed record AuditedCell(ShownCell Cell, long Low, long? High, AuditFinding Finding);

/// <summary>What an attack finds wrong with a cell.</summary>
public enum AuditFinding
{
    None,

    /// <summary>A small count stands there to read.</summary>
    SmallAndShown,

    /// <summary>Hidden, and known all the same.</summary>
    Exact,

    /// <summary>Hidden, and known to be small.</summary>
    KnownToBeSmall,

    /// <summary>A sensitive count is known to within k.</summary>
    TooNarrow,
}
