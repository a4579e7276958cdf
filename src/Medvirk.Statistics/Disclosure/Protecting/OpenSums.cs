using Medvirk.Statistics.Disclosure.Certificates;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Statistics.Disclosure.Protecting;

/// <summary>The sums that can be read, while more and more cells are hidden.</summary>
internal sealed class OpenSums
{
    public const int Known = -1;

    private readonly List<(Sum Sum, int Cell)> sums = [];
    private readonly List<int>[] sumsWith;
    private readonly Fate[] fates;

    /// <summary>Of each cell the first of its sums.</summary>
    private readonly int[] firstOf;

    /// <summary>How many open sums are of this atom alone.</summary>
    private readonly int[] alone;

    public OpenSums(Cube cube, Fate[] fates)
    {
        this.fates = fates;
        sumsWith = [.. cube.Counts.Select(_ => new List<int>())];
        alone = new int[cube.Counts.Count];
        firstOf = new int[cube.Cells.Count + 1];
        for (var cell = 0; cell < cube.Cells.Count; cell++)
        {
            firstOf[cell + 1] = firstOf[cell] + cube.Cells[cell].Shows.Count;
        }

        foreach (var (sum, cell) in cube.Cells.SelectMany((cell, i) => cell.Shows.Select(sum => (sum, i))).Concat(cube.Known.Select(sum => (sum, Known))))
        {
            foreach (var atom in sum.Atoms)
            {
                sumsWith[atom].Add(sums.Count);
            }

            sums.Add((sum, cell));
            alone[sum.Atoms[0]] += sum.Atoms.Count == 1 && IsOpen(sums.Count - 1) ? 1 : 0;
        }
    }

    public bool IsOpen(int sum) => sums[sum].Cell == Known || fates[sums[sum].Cell] == Fate.Published;

    public IReadOnlyList<int> AtomsOf(int sum) => sums[sum].Sum.Atoms;

    /// <summary>The cell that shows the sum; <see cref="Known"/> where none does.</summary>
    public int CellOf(int sum) => sums[sum].Cell;

    /// <summary>Whether it can be read by itself.</summary>
    public bool IsFixed(int atom) => alone[atom] > 0;

    public Fate FateOf(int cell) => fates[cell];

    /// <summary>The sums that the cell shows, or would.</summary>
    public IEnumerable<int> SumsOf(int cell) => Enumerable.Range(firstOf[cell], firstOf[cell + 1] - firstOf[cell]);

    /// <summary>All sums of this atom.</summary>
    public IReadOnlyList<int> All(int atom) => sumsWith[atom];

    /// <summary>The open sums of this atom.</summary>
    public IEnumerable<int> With(int atom) => sumsWith[atom].Where(IsOpen);

    public void Hide(int cell) => Turn(cell, Fate.Secondary);

    /// <summary>Publishes what was hidden for others' sake.</summary>
    public void Show(int cell) => Turn(cell, Fate.Published);

    /// <summary>Whether an exchange changes nothing that can be read.</summary>
    public bool Keep(IEnumerable<Exchange> exchanges)
    {
        var change = new Dictionary<int, long>();
        foreach (var (atom, by) in exchanges)
        {
            foreach (var sum in With(atom))
            {
                change[sum] = change.GetValueOrDefault(sum) + by;
            }
        }

        return change.Values.All(by => by == 0);
    }

    private void Turn(int cell, Fate to)
    {
        foreach (var sum in SumsOf(cell).Where(sum => fates[cell] != to && sums[sum].Sum.Atoms.Count == 1))
        {
            alone[sums[sum].Sum.Atoms[0]] += to == Fate.Published ? 1 : -1;
        }

        fates[cell] = to;
    }
}
