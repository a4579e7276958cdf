using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>
/// Reads a table of figures for one report, row by row: which cell, what was typed, and what is wrong, in flat memory.
/// All or nothing: one fault, and none of it is used.
/// </summary>
public sealed class ReportFile
{
    /// <summary>So many faults are told one by one; the rest are counted.</summary>
    public const int MostFaults = 100;

    /// <summary>Faults that only a report's file has; the others are those of <see cref="FigureFault.Codes"/> and <see cref="ReportCheck.FaultCodes"/>.</summary>
    public static readonly IReadOnlyList<string> FaultCodes =
        ["column-missing", "column-twice", "not-asked", "other-period", "other-indicator", "other-organisation", "file-empty"];

    private readonly ReportBasis basis;
    private readonly ReportIdentity identity;
    private readonly IReadOnlyList<string> columns;
    private readonly DecimalSign sign;
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly Dictionary<CellKey, (long Line, SheetRow Row)> rows = [];
    private readonly HashSet<CellKey> asked;
    private readonly List<LineFault> faults = [];

    /// <param name="basis">What the figures are held against.</param>
    /// <param name="identity">The names that the file may use.</param>
    /// <param name="columns">The file's first line.</param>
    /// <param name="sign">The decimal sign, where the sender has said it.</param>
    public ReportFile(ReportBasis basis, ReportIdentity identity, IReadOnlyList<string> columns, DecimalSign sign)
    {
        (this.basis, this.identity, this.columns, this.sign) = (basis, identity, columns, sign);
        asked = [.. basis.Cells];
        FindColumns();
    }

    /// <summary>Columns that nothing was read from.</summary>
    public IReadOnlyList<string> Ignored { get; private set; } = [];

    /// <summary>The first ones, in the order of the file.</summary>
    public IReadOnlyList<LineFault> Faults => faults;

    public int FaultCount { get; private set; }

    /// <summary>Rows read, faulty ones too.</summary>
    public int RowCount { get; private set; }

    /// <summary>One for each cell that the file has, in the order asked; digits normalised, so that they have one reading.</summary>
    public IReadOnlyList<SheetRow> Rows => [.. basis.Cells.Where(rows.ContainsKey).Select(c => rows[c].Row)];

    /// <summary>Takes the next row. Nothing is read while the columns themselves are wrong.</summary>
    public void Add(long line, IReadOnlyList<string> fields)
    {
        RowCount++;
        var before = FaultCount;
        CheckIdentity(line, fields);
        var cell = ReadCell(line, fields);
        var row = ReadFigure(line, fields, cell ?? CellKey.Total);
        if (FaultCount > before)
        {
            return;
        }

        if (rows.TryGetValue(cell!.Value, out var first))
        {
            Fault(line, null, new("duplicate", first.Line));
        }
        else if (row is not null)
        {
            rows[cell.Value] = (line, row);
        }
    }

    /// <summary>A row whose form is wrong, so that its fields can't be read.</summary>
    public void AddBroken(long line, FigureFault fault)
    {
        RowCount++;
        Fault(line, null, fault);
    }

    /// <summary>Call after the last row: holds the figures against each other, and says where none were found.</summary>
    public void Finish()
    {
        if (FaultCount > 0)
        {
            return;
        }

        if (rows.Count == 0)
        {
            Fault(0, null, new("file-empty"));
            return;
        }

        var check = ReportCheck.Of(basis, Rows);
        if (check.Fault is { } whole)
        {
            Fault(0, null, whole);
        }

        foreach (var cell in check.Cells.Where(c => c.Fault is not null))
        {
            Fault(rows[cell.Cell].Line, Column("number"), cell.Fault!);
        }
    }

    private void FindColumns()
    {
        var known = new (string Use, Func<string, bool> IsCalled)[]
        {
            ("indicator", ReportColumn.Indicator.IsCalled),
            ("organisation", ReportColumn.Organisation.IsCalled),
            ("period", ReportColumn.Period.IsCalled),
            ("label", ReportColumn.Label.IsCalled),
            ("number", h => ReportColumn.Number.IsCalled(h) || (basis.Terms.IsRatio && ReportColumn.Numerator.IsCalled(h))),
            ("denominator", h => basis.Terms.TakesDenominator && ReportColumn.Denominator.IsCalled(h)),
            ("status", ReportColumn.Status.IsCalled),
            ("note", ReportColumn.Note.IsCalled),
        };
        (string Use, Func<string, bool> IsCalled)[] uses = [.. known, .. identity.Breakdowns.Select(b => (BreakdownUse(b), (Func<string, bool>)(h => b.IsCalled(h.Trim()))))];
        var ignored = new List<string>();
        for (var i = 0; i < columns.Count; i++)
        {
            var use = uses.FirstOrDefault(u => u.IsCalled(columns[i])).Use;
            if (use is null)
            {
                ignored.Add(columns[i]);
            }
            else if (!indexes.TryAdd(use, i))
            {
                Fault(1, columns[i], new("column-twice", columns[i]));
            }
        }

        Ignored = ignored;
        Need("number", (basis.Terms.IsRatio ? ReportColumn.Numerator : ReportColumn.Number).Danish);
        if (basis.Terms.IsRatio)
        {
            Need("denominator", ReportColumn.Denominator.Danish);
        }

        foreach (var breakdown in identity.Breakdowns)
        {
            Need(BreakdownUse(breakdown), breakdown.Code);
        }
    }

    private static string BreakdownUse(BreakdownWords breakdown) => "=" + breakdown.Code;

    private void Need(string use, string name)
    {
        if (!indexes.ContainsKey(use))
        {
            Fault(1, null, new("column-missing", name));
        }
    }

    private void CheckIdentity(long line, IReadOnlyList<string> fields)
    {
        if (Field(fields, "period") is { } period && (!PeriodReading.TryOf(period, basis.Period.Frequency, out var read) || read != basis.Period))
        {
            Fault(line, Column("period"), new("other-period", Short(period), basis.Period.Code));
        }

        if (Field(fields, "indicator") is { } indicator && !Is(indicator, identity.IndicatorSlug) && !Is(indicator, identity.IndicatorName))
        {
            Fault(line, Column("indicator"), new("other-indicator", Short(indicator), identity.IndicatorName));
        }

        if (Field(fields, "organisation") is { } organisation && !Is(organisation, identity.OrganisationName))
        {
            Fault(line, Column("organisation"), new("other-organisation", Short(organisation), identity.OrganisationName));
        }
    }

    private CellKey? ReadCell(long line, IReadOnlyList<string> fields)
    {
        var pairs = new List<(string, string?)>();
        foreach (var breakdown in identity.Breakdowns)
        {
            if (Field(fields, BreakdownUse(breakdown)) is not { } text)
            {
                continue;
            }

            if (breakdown.CodeOf(text) is not { } code)
            {
                Fault(line, Column(BreakdownUse(breakdown)), new("unknown-code", Short(text)));
                return null;
            }

            pairs.Add((breakdown.Code, code));
        }

        var cell = CellKey.Of(pairs);
        if (asked.Contains(cell))
        {
            return cell;
        }

        Fault(line, null, new("not-asked", identity.LabelOf(cell) ?? ""));
        return null;
    }

    /// <summary>Null for a row that says nothing.</summary>
    private SheetRow? ReadFigure(long line, IReadOnlyList<string> fields, CellKey cell)
    {
        var note = Unguarded(Field(fields, "note"));
        var reading = FigureReading.Of(basis.Terms, Field(fields, "number"), Field(fields, "denominator"), Field(fields, "status"), sign);
        if ((reading.Fault ?? (reading.Figure is { } figure ? FigureCheck.Of(basis.Terms, figure) : null)) is { } fault)
        {
            var use = fault.Code switch { "unknown-status" => "status", "denominator-missing" => "denominator", _ => "number" };
            Fault(line, Column(use), fault);
            return null;
        }

        var row = SheetRow.Of(cell, reading.Figure, note);
        return row.IsBlank ? null : row;
    }

    private string? Field(IReadOnlyList<string> fields, string use) =>
        indexes.TryGetValue(use, out var i) && i < fields.Count ? Text.CleanOrNull(fields[i]) : null;

    private string? Column(string use) => indexes.TryGetValue(use, out var i) ? columns[i] : null;

    private void Fault(long line, string? column, FigureFault fault)
    {
        FaultCount++;
        if (faults.Count < MostFaults)
        {
            faults.Add(new LineFault(line, column, fault));
        }
    }

    /// <summary>The template puts ' before a note that a spreadsheet would take for a formula.</summary>
    private static string? Unguarded(string? note) => note is ['\'', '=' or '+' or '-' or '@', ..] ? note[1..] : note;

    private static bool Is(string text, string name) => string.Equals(text, Text.Clean(name), StringComparison.OrdinalIgnoreCase);

    private static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;
}

/// <param name="Line">In the file, from 1; 0 for the file as a whole.</param>
/// <param name="Column">The column's heading; null for the row as a whole.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record LineFault(long Line, string? Column, FigureFault Fault);
