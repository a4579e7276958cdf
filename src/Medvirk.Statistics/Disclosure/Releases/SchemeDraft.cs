using Medvirk.Statistics.Disclosure.Tables;

namespace Medvirk.Statistics.Disclosure.Releases;

/// <summary>A scheme's table as the next release of a series.</summary>
/// <remarks>
/// One dimension is that of the periods, and each of its finest codes a block. A cell's name says which periods it is made
/// of: the year to date is another cell each month, and what was known of the former one is known still.
/// </remarks>
public sealed class SchemeDraft
{
    private const char Between = '\u001f';

    private readonly SchemeTable table;
    private readonly string period;
    private readonly string[] atoms;
    private readonly DraftCell[] cells;
    private readonly Dictionary<string, int> numberOf;

    /// <param name="period">The dimension of the periods.</param>
    /// <exception cref="InvalidInputException">The scheme does not tell the periods apart.</exception>
    public SchemeDraft(SchemeTable table, string period, bool isYearlyRevision = false)
    {
        (this.table, this.period) = (table, period);
        var place = table.Used.ToList().IndexOf(period);
        if (place < 0)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, nameof(period), $"The scheme's cells are not told apart by {period}.");
        }

        var codes = Enumerable.Range(0, table.Cube.Counts.Count).Select(table.CodesOf).ToArray();
        atoms = [.. codes.Select(of => string.Join(Between, of))];
        numberOf = atoms.Index().ToDictionary(atom => atom.Item, atom => atom.Index);
        var partners = new string?[atoms.Length];
        foreach (var (own, partner) in table.Cube.Insiders.Zip(table.Partners))
        {
            own.ToList().ForEach(atom => partners[atom] = partner);
        }

        var first = table.Figures.DistinctBy(figure => figure.Cell).OrderBy(figure => figure.Cell);
        cells = [.. table.Cube.Cells.Zip(first, (cell, figure) => new DraftCell(Name(figure), [.. cell.Shows.Select(sum => Named(sum.Atoms))]))];
        var counted = codes.Index().Select(of => new DraftAtom(atoms[of.Index], of.Item[place], table.Cube.Counts[of.Index], partners[of.Index]));
        Draft = new([.. counted], cells, Guarded, table.K, isYearlyRevision)
        {
            Known = table.HasPublicDenominators ? [.. cells.Select(cell => new DraftCell($"{cell.Key}{Between}all", [cell.Shows[^1]]))] : [],
        };
    }

    /// <summary>For <see cref="ReleaseSeries.Next"/>.</summary>
    public Draft Draft { get; }

    /// <summary>The key of the cell that a figure is, among a release's.</summary>
    public string KeyOf(Figure figure) => cells[figure.Cell].Key;

    private string Name(Figure figure) => string.Join(Between, table.Dimensions.Zip(figure.Codes, (dimension, code) =>
        dimension == period ? string.Join('+', table.LeavesOf(dimension, code)) : code));

    private IReadOnlyList<DraftGuard> Guarded(DraftCell cell, Func<string, long> countOf) =>
    [
        .. table.RuleBy(atom => countOf(atoms[atom]))([.. cell.Shows[^1].Select(atom => numberOf[atom])])
            .Select(guard => new DraftGuard(Named(guard.Atoms), guard.Most, guard.Width, guard.Insider is { } insider ? table.Partners[insider] : null)),
    ];

    private string[] Named(IReadOnlyList<int> of) => [.. of.Select(atom => atoms[atom])];
}
