namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>
/// The check before anything counts, the same for form, file and API: what is wrong, what is unusual, what is still open,
/// and what would be added, changed and left alone. It changes nothing.
/// </summary>
public sealed class ReportCheck
{
    /// <summary>Faults that only reports have; the others are those of <see cref="FigureFault.Codes"/>.</summary>
    public static readonly IReadOnlyList<string> FaultCodes =
        ["closed-period", "cell-empty", "because-missing", "word-missing", "note-too-long", "part-above-whole"];

    /// <summary>So many equal numbers, and no other, are unusual.</summary>
    public const int FewestEqual = 3;

    private readonly ReportBasis basis;

    private ReportCheck(ReportBasis basis, IReadOnlyList<SheetRow> rows)
    {
        this.basis = basis;
        var typed = rows.ToDictionary(r => r.Cell);
        Cells = [.. basis.Cells.Select(cell => Read(cell, typed.GetValueOrDefault(cell.Text)))];
        Fault = basis.IsOpen ? FigureCheck.Of(basis.Terms, basis.Period, basis.Today) : new("closed-period", basis.Period.Code);
    }

    /// <summary>One for each cell asked for, in order.</summary>
    public IReadOnlyList<CheckedCell> Cells { get; }

    /// <summary>What is wrong with the report as a whole; null where nothing is.</summary>
    public FigureFault? Fault { get; }

    public bool HasFaults => Fault is not null || Cells.Any(c => c.Fault is not null);

    /// <summary>Every cell is answered and rightly so, and what is unusual is explained.</summary>
    public bool MaySubmit => !HasFaults && Cells.All(c => c.Open is null);

    public SheetSummary Summary => new(
        Cells.Count,
        Cells.Count(c => c.Figure is { IsNumber: true }),
        Cells.Count(c => c.Figure is { Status: FigureStatus.Missing }),
        Cells.Count(c => c.Figure is { Status: FigureStatus.NotApplicable }),
        Cells.Sum(c => c.Warnings.Count));

    /// <param name="basis">What to hold it against.</param>
    /// <param name="rows">What was typed; each cell at most once. Cells that are not asked for are left out.</param>
    public static ReportCheck Of(ReportBasis basis, IReadOnlyList<SheetRow> rows)
    {
        var check = new ReportCheck(basis, rows);
        check.CompareParts();
        check.Warn();
        foreach (var cell in check.Cells)
        {
            cell.Open = OpenOf(cell);
        }

        return check;
    }

    public int Count(RowOutcome outcome) => Cells.Count(c => c.Outcome == outcome);

    private static FigureFault? OpenOf(CheckedCell cell) => cell switch
    {
        { Fault: not null } => null,
        { Figure: null } => new("cell-empty"),
        { Figure.Status: FigureStatus.Missing, HasNote: false } => new("because-missing"),
        { Warnings.Count: > 0, HasNote: false } => new("word-missing"),
        _ => null,
    };

    private CheckedCell Read(CellKey key, SheetRow? row)
    {
        var reading = FigureReading.Of(basis.Terms, row?.Number, row?.Denominator, row?.Status);
        return new(key, row, reading, basis.Current.TryGetValue(key, out var before) ? before : null)
        {
            Fault = reading.Fault
                ?? (reading.Figure is { } figure ? FigureCheck.Of(basis.Terms, figure) : null)
                ?? (row?.Note?.Length > SheetRow.NoteLength ? new("note-too-long", SheetRow.NoteLength) : null),
        };
    }

    /// <summary>A part is never more than the whole it is part of; only where things or people are counted.</summary>
    private void CompareParts()
    {
        var counts = Cells.Where(c => c.Figure is { IsNumber: true }).ToDictionary(c => c.Cell);
        foreach (var cell in counts.Values.Where(c => !c.Cell.IsTotal).ToArray())
        {
            var above = WholesOf(cell.Cell).Select(counts.GetValueOrDefault).OfType<CheckedCell>()
                .Select(whole => Above(cell.Reading.Figure!.Value, whole.Reading.Figure!.Value)).FirstOrDefault(pair => pair is not null);
            if (above is { } found)
            {
                cell.Fault = new("part-above-whole", found.Part, found.Whole);
            }
        }
    }

    private (Quantity Part, Quantity Whole)? Above(Figure part, Figure whole)
    {
        var counted = basis.Terms.Kind == Kind.Count || basis.Terms.IsRatio;
        return counted && part.Number > whole.Number ? (part.Number!.Value, whole.Number!.Value)
            : part.Denominator > whole.Denominator ? (part.Denominator!.Value, whole.Denominator!.Value)
            : null;
    }

    /// <summary>The cells that it is a part of: some of its pairs, or none.</summary>
    private static IEnumerable<CellKey> WholesOf(CellKey cell)
    {
        var pairs = cell.Pairs;
        return pairs.Count > 6
            ? [CellKey.Total]
            : Enumerable.Range(0, (1 << pairs.Count) - 1)
                .Select(some => CellKey.Of(pairs.Where((_, i) => (some & (1 << i)) != 0).Select(p => (p.Breakdown, (string?)p.Code))));
    }

    private void Warn()
    {
        var numbers = Cells.Where(c => c.Figure is { IsNumber: true }).ToArray();
        foreach (var cell in numbers)
        {
            cell.Warnings = [.. WarningsOf(cell)];
        }

        // One word explains it for all, so only the first asks for it.
        if (numbers.Length >= FewestEqual && numbers.DistinctBy(c => c.Figure).Count() == 1)
        {
            numbers[0].Warnings = [.. numbers[0].Warnings, new("all-equal")];
        }
    }

    private IEnumerable<FigureWarning> WarningsOf(CheckedCell cell)
    {
        var terms = basis.Terms;
        var history = basis.History.GetValueOrDefault(cell.Cell, [])
            .Select(k => k.Figure.InUnit(terms)).OfType<Quantity>().TakeLast(OwnHistory.Values).ToArray();
        if (cell.Figure!.Value.InUnit(terms) is { } number)
        {
            if (number == Quantity.Zero && history.Length > 0 && history.All(h => h != Quantity.Zero))
            {
                yield return new("sudden-zero", history[^1]);
            }
            else if (IsFar(history, number))
            {
                yield return new("far-from-history", number.Round(terms.Decimals), Middle(history));
            }
        }
    }

    private bool IsFar(Quantity[] history, Quantity number) => OwnHistory.RobustZ(
        [.. history.Select(h => h.ToDouble())], number.ToDouble(), Math.Pow(10, -basis.Terms.Decimals)) is { } z && Math.Abs(z) > OwnHistory.Far;

    private Quantity Middle(Quantity[] history) =>
        Quantity.Of((decimal)OwnHistory.Median([.. history.Select(h => h.ToDouble())])).Round(basis.Terms.Decimals);
}
