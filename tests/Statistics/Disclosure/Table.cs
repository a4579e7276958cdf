using CsCheck;
using Medvirk.Statistics.Disclosure;
using Medvirk.Statistics.Disclosure.Sums;

namespace Medvirk.Tests.Statistics.Disclosure;

/// <summary>Tables of two dimensions with their margins.</summary>
internal static class Table
{
    /// <summary>Of two to five rows and columns, with many small counts and zeros.</summary>
    public static Gen<int[][]> Some { get; } = Gen.Int[2, 5].SelectMany(rows => Gen.Int[2, 5].SelectMany(columns =>
        Gen.Frequency((4, Gen.Int[0, 4]), (3, Gen.Int[5, 12]), (2, Gen.Const(0)), (2, Gen.Int[13, 300])).Array[columns].Array[rows]));

    /// <summary>The cells of a table, then its rows, its columns and its total; a count from 1 to below k is sensitive.</summary>
    public static Cube Of(int[][] counts, int k = Protection.DefaultK, IReadOnlyList<Sum>? known = null, IReadOnlyList<IReadOnlyList<int>>? insiders = null) =>
        new(Cells(counts, k), [.. counts.SelectMany(row => row).Select(count => (long)count)], known, insiders);

    private static Cell[] Cells(int[][] counts, int k)
    {
        var (rows, columns) = (counts.Length, counts[0].Length);
        return
        [
            .. from r in Enumerable.Range(0, rows) from c in Enumerable.Range(0, columns) select Made([(r * columns) + c]),
            .. Enumerable.Range(0, rows).Select(r => Made(Enumerable.Range(0, columns).Select(c => (r * columns) + c))),
            .. Enumerable.Range(0, columns).Select(c => Made(Enumerable.Range(0, rows).Select(r => (r * columns) + c))),
            Made(Enumerable.Range(0, rows * columns)),
        ];

        Cell Made(IEnumerable<int> atoms)
        {
            int[] all = [.. atoms];
            var count = all.Sum(a => counts[a / columns][a % columns]);
            return Cell.OfCount(all, count, count > 0 && count < k, k);
        }
    }
}
