namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>
/// A block copied from a spreadsheet, spread over a report's cells: by the names in its first column where it has them,
/// else in the order asked. Blank cells leave what was there.
/// </summary>
public static class PastedBlock
{
    public static readonly IReadOnlyList<string> FaultCodes = ["block-empty", "block-too-tall", "block-too-wide", "block-row-unknown"];

    /// <summary>What people write beside the total.</summary>
    private static readonly HashSet<string> TotalWords = new(StringComparer.OrdinalIgnoreCase) { "i alt", "alle", "total", "all", "sum" };

    /// <summary>Longer texts are no block of figures.</summary>
    public const int Length = 200_000;

    /// <param name="text">Lines of cells with tabs between (or semicolons, where there are no tabs).</param>
    /// <param name="basis">The cells asked for.</param>
    /// <param name="identity">What they are called.</param>
    /// <param name="rows">What was typed before.</param>
    /// <param name="fault">Why none of it was used.</param>
    /// <returns>What is typed now; null with a fault.</returns>
    public static IReadOnlyList<SheetRow>? Spread(
        string? text, ReportBasis basis, ReportIdentity identity, IReadOnlyList<SheetRow> rows, out FigureFault? fault)
    {
        var lines = Lines(text);
        var byName = lines.Exists(line => CellOf(line[0], basis, identity) is not null);
        if (byName && CellOf(lines[0][0], basis, identity) is null)
        {
            // Its first line names the columns.
            lines.RemoveAt(0);
        }

        var values = basis.Terms.TakesDenominator ? 2 : 1;
        var skip = byName ? 1 : 0;
        fault = lines switch
        {
            [] => new("block-empty"),
            _ when lines.Count > basis.Cells.Count => new("block-too-tall", lines.Count, basis.Cells.Count),
            _ when lines.Exists(l => l.Skip(skip + values).Any(cell => cell.Length > 0)) =>
                new("block-too-wide", lines.Max(l => l.Length) - skip, values),
            _ when byName && lines.Find(l => CellOf(l[0], basis, identity) is null) is { } unknown =>
                new("block-row-unknown", unknown[0].Length > 60 ? unknown[0][..60] + "…" : unknown[0]),
            _ => null,
        };
        if (fault is not null)
        {
            return null;
        }

        var typed = rows.ToDictionary(r => r.Cell);
        for (var i = 0; i < lines.Count; i++)
        {
            var cell = byName ? CellOf(lines[i][0], basis, identity)!.Value.Text : basis.Cells[i].Text;
            typed[cell] = Over(typed.GetValueOrDefault(cell) ?? new SheetRow(cell, null), lines[i][skip..]);
        }

        return [.. basis.Cells.Where(c => typed.ContainsKey(c.Text)).Select(c => typed[c.Text])];
    }

    /// <summary>A number takes the place of "no data".</summary>
    private static SheetRow Over(SheetRow row, string[] cells) => row with
    {
        Number = cells is [{ Length: > 0 } number, ..] ? number : row.Number,
        Denominator = cells is [_, { Length: > 0 } denominator, ..] ? denominator : row.Denominator,
        Status = cells is [{ Length: > 0 }, ..] ? null : row.Status,
    };

    private static List<string[]> Lines(string? text)
    {
        var block = (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim('\n');
        if (string.IsNullOrWhiteSpace(block))
        {
            return [];
        }

        var sign = block.Contains('\t', StringComparison.Ordinal) ? '\t' : ';';
        return [.. block.Split('\n').Select(line => line.Split(sign).Select(cell => cell.Trim()).ToArray())];
    }

    private static CellKey? CellOf(string name, ReportBasis basis, ReportIdentity identity)
    {
        foreach (var cell in basis.Cells)
        {
            var label = identity.LabelOf(cell);
            if ((cell.IsTotal && TotalWords.Contains(name))
                || (label is not null && string.Equals(name, label, StringComparison.OrdinalIgnoreCase))
                || (!cell.IsTotal && string.Equals(name, cell.Text, StringComparison.OrdinalIgnoreCase))
                || (cell.Pairs is [var (_, code)] && string.Equals(name, code, StringComparison.OrdinalIgnoreCase) && !int.TryParse(name, out _)))
            {
                return cell;
            }
        }

        return null;
    }
}
