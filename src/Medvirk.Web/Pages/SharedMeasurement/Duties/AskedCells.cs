using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Language;
using Medvirk.Web.Ui;

namespace Medvirk.Web.Pages.SharedMeasurement.Duties;

/// <summary>The parts of the whole that a duty asks for, as boxes to tick: the total, each code, and perhaps each combination.</summary>
public static class AskedCells
{
    /// <summary>The total's own text is empty, and an empty box is not sent.</summary>
    public const string Whole = "*";

    public static IReadOnlyList<Choice> Choices(Texts words, IReadOnlyList<CodeRow> codes) =>
    [
        new(Whole, words["measurement.total"]),
        .. codes.Select(c => new Choice(CellKey.Of((c.Breakdown, c.Code)).Text, $"{c.Name}: {c.Label}")),
    ];

    public static bool CanCross(IReadOnlyList<CodeRow> codes) => codes.Select(c => c.Breakdown).Distinct().Skip(1).Any();

    /// <summary>The boxes that stand for these cells.</summary>
    public static (IReadOnlyList<string> Chosen, bool Crossed) Of(IReadOnlyList<CellKey> cells) =>
        ([.. cells.Where(c => c.Pairs.Count <= 1).Select(c => c.IsTotal ? Whole : c.Text)], cells.Any(c => c.Pairs.Count > 1));

    /// <summary>The cells of the boxes, in the order shown; as a word where they can't be asked for.</summary>
    /// <param name="chosen">The boxes ticked.</param>
    /// <param name="crossed">Whether every combination is asked for too.</param>
    /// <param name="codes">The codes there are.</param>
    /// <param name="cells">What they are.</param>
    /// <returns>The key of what is wrong; null where nothing is.</returns>
    public static string? Read(IReadOnlyCollection<string> chosen, bool crossed, IReadOnlyList<CodeRow> codes, out IReadOnlyList<CellKey> cells)
    {
        var known = codes.ToDictionary(c => CellKey.Of((c.Breakdown, c.Code)).Text);
        cells = [];
        if (chosen.Any(c => c != Whole && !known.ContainsKey(c)))
        {
            return "ui.value.unknown";
        }

        var parts = codes.Where(c => chosen.Contains(CellKey.Of((c.Breakdown, c.Code)).Text)).GroupBy(c => c.Breakdown).Select(b => b.ToArray()).ToArray();
        if (parts.Length == 0 && !chosen.Contains(Whole))
        {
            return "duties.cells.none";
        }

        if ((crossed ? parts.Aggregate(1m, (n, b) => n * (b.Length + 1)) : parts.Sum(b => b.Length) + 1m) > DutyTerms.MostCells)
        {
            return "duties.cells.many";
        }

        var all = parts.Aggregate(
            (IEnumerable<CodeRow[]>)[[]],
            (some, breakdown) => some.SelectMany(row => breakdown.Select(code => (CodeRow[])[.. row, code]).Prepend(row)));
        cells =
        [
            .. all.Where(row => row.Length == 0 ? chosen.Contains(Whole) : crossed || row.Length == 1)
                .OrderBy(row => row.Length)
                .Select(row => CellKey.Of(row.Select(c => (c.Breakdown, (string?)c.Code)))),
        ];
        return null;
    }
}
