using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// The dry run of a file: row by row what would be added, changed, left alone or refused, and why.
/// It changes nothing; confirming carries out exactly what it says.
/// </summary>
public sealed class ImportPlan
{
    private readonly ImportMapping mapping;
    private readonly IReadOnlyList<ImportTarget> targets;
    private readonly DateOnly today;
    private readonly int period;
    private readonly int number;
    private readonly int denominator;
    private readonly int status;
    private readonly int unit;
    private readonly int series;
    private readonly Dictionary<string, CellKey> keys = new(StringComparer.Ordinal);
    private readonly Dictionary<(ImportTarget Target, CellKey Cell, Period Period), long> seen = [];
    private readonly List<PlannedRow> rows = [];

    /// <param name="mapping">What the columns mean.</param>
    /// <param name="targets">The indicators; one without series where there is no series column.</param>
    /// <param name="today">No figure is about a time that has not begun.</param>
    public ImportPlan(ImportMapping mapping, IReadOnlyList<ImportTarget> targets, DateOnly today)
    {
        (this.mapping, this.targets, this.today) = (mapping, targets, today);
        period = mapping.IndexOf(ColumnUse.Period);
        number = mapping.IndexOf(ColumnUse.Number);
        denominator = mapping.IndexOf(ColumnUse.Denominator);
        status = mapping.IndexOf(ColumnUse.Status);
        unit = mapping.IndexOf(ColumnUse.Unit);
        series = mapping.IndexOf(ColumnUse.Series);
    }

    public IReadOnlyList<ImportTarget> Targets => targets;

    public IReadOnlyList<PlannedRow> Rows => rows;

    /// <summary>Figures with more decimals than are kept.</summary>
    public int Rounded { get; private set; }

    /// <summary>Nothing is imported while one row is refused.</summary>
    public bool HasFaults => rows.Exists(r => r.Outcome == RowOutcome.Refused);

    public int Count(RowOutcome outcome) => rows.Count(r => r.Outcome == outcome);

    /// <summary>Takes the next row of the file.</summary>
    public void Add(long line, IReadOnlyList<string> fields)
    {
        var target = targets.FirstOrDefault(t => t.Series is null || t.Series == Field(fields, series));
        if (target is null)
        {
            var isKnown = mapping.Series.Any(s => s.Text == Field(fields, series));
            rows.Add(isKnown
                ? new PlannedRow(line, RowOutcome.NotTaken)
                : PlannedRow.Refused(line, [new(series, new("series-unknown", Field(fields, series) ?? ""))]));
            return;
        }

        var faults = new List<RowFault>();
        var when = ReadPeriod(target, fields, faults);
        var cell = ReadCell(target, fields, faults);
        var figure = ReadFigure(target, fields, faults);
        CheckUnit(target, fields, faults);
        if (faults.Count == 0 && !seen.TryAdd((target, cell, when), line))
        {
            faults.Add(new(-1, new("duplicate", seen[(target, cell, when)])));
        }

        rows.Add(faults.Count > 0
            ? PlannedRow.Refused(line, faults)
            : new PlannedRow(line, RowOutcome.Added) { Target = target, Cell = cell, Period = when, Figure = figure });
    }

    /// <summary>A row whose form is wrong, so that its fields can't be read.</summary>
    public void AddBroken(long line, FigureFault fault) => rows.Add(PlannedRow.Refused(line, [new(-1, fault)]));

    /// <summary>Holds the rows against the figures there are now.</summary>
    /// <param name="current">The current figure of a coordinate; null where there is none.</param>
    public void Compare(Func<ImportTarget, CellKey, Period, Figure?> current)
    {
        foreach (var row in rows.Where(r => r.Target is not null))
        {
            row.Compare(current(row.Target!, row.Cell, row.Period));
        }
    }

    /// <summary>SHA-256, in hex, over all that would be done: what was shown is what is confirmed.</summary>
    public string Digest()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in rows)
        {
            var line = string.Create(
                CultureInfo.InvariantCulture, $"{row.Line}|{row.Outcome}|{row.Target?.IndicatorId}|{row.Target?.Series}|{row.Cell}|{row.Code}|{row.Figure}|{row.Before}\n");
            hash.AppendData(Encoding.UTF8.GetBytes(line));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string? Field(IReadOnlyList<string> fields, int index) => index < 0 ? null : Text.CleanOrNull(fields[index]);

    private Period ReadPeriod(ImportTarget target, IReadOnlyList<string> fields, List<RowFault> faults)
    {
        var written = Field(fields, period);
        if (!PeriodReading.TryOf(written, target.Terms.Frequency, out var read))
        {
            faults.Add(new(period, written is null ? new("period-missing") : new("not-a-period", Shortened(written))));
        }
        else if (FigureCheck.Of(target.Terms, read, today) is { } fault)
        {
            faults.Add(new(period, fault));
        }

        return read;
    }

    private CellKey ReadCell(ImportTarget target, IReadOnlyList<string> fields, List<RowFault> faults)
    {
        var pairs = new List<(string, string?)>();
        for (var i = 0; i < mapping.Columns.Count; i++)
        {
            var column = mapping.Columns[i];
            if (column.Use != ColumnUse.Breakdown || Field(fields, i) is not { } label)
            {
                continue;
            }

            var list = target.ListOf(column.Breakdown!);
            if (label.Length <= BreakdownCode.LabelLength && list.CodeOf(label, list.IsNew || mapping.AddCodes) is { } code)
            {
                pairs.Add((column.Breakdown!, code));
            }
            else
            {
                faults.Add(new(i, new("unknown-code", Shortened(label))));
            }
        }

        var key = CellKey.Of(pairs);
        if (key.Text.Length > CellKey.Length)
        {
            faults.Add(new(-1, new("cell-too-deep")));
            return CellKey.Total;
        }

        // One text per cell, however many rows have it.
        return keys.TryGetValue(key.Text, out var kept) ? kept : keys[key.Text] = key;
    }

    private Figure ReadFigure(ImportTarget target, IReadOnlyList<string> fields, List<RowFault> faults)
    {
        var reading = FigureReading.Of(target.Terms, Field(fields, number), Field(fields, denominator), Field(fields, status), mapping.Sign);
        Rounded += reading.Rounded ? 1 : 0;

        // A row without a number says that the figure is missing.
        var figure = reading.IsEmpty ? Figure.Missing : reading.Figure ?? default;
        if ((reading.Fault ?? FigureCheck.Of(target.Terms, figure)) is { } fault)
        {
            var column = fault.Code switch { "unknown-status" => status, "denominator-missing" when denominator >= 0 => denominator, _ => number };
            faults.Add(new(column, fault));
        }

        return figure;
    }

    private void CheckUnit(ImportTarget target, IReadOnlyList<string> fields, List<RowFault> faults)
    {
        if (Field(fields, unit) is not { } named)
        {
            return;
        }

        target.Unit ??= named;
        if (target.Unit != named)
        {
            faults.Add(new(unit, new("unit-differs", Shortened(named), target.Unit)));
        }
    }

    private static string Shortened(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
