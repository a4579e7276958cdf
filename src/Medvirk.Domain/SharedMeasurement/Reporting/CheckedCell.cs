namespace Medvirk.Domain.SharedMeasurement.Reporting;

/// <summary>What the check says of one cell.</summary>
public sealed class CheckedCell
{
    internal CheckedCell(CellKey cell, SheetRow? row, FigureReading reading, Figure? before) =>
        (Cell, Row, Reading, Before) = (cell, row, reading, before);

    public CellKey Cell { get; }

    /// <summary>What was typed; null where nothing was.</summary>
    public SheetRow? Row { get; }

    public FigureReading Reading { get; }

    /// <summary>The figure of this period that counts already; null where there is none.</summary>
    public Figure? Before { get; }

    /// <summary>What is wrong; null where nothing is.</summary>
    public FigureFault? Fault { get; internal set; }

    /// <summary>What is unusual.</summary>
    public IReadOnlyList<FigureWarning> Warnings { get; internal set; } = [];

    /// <summary>What is still to be done before it can be submitted; null where nothing is.</summary>
    public FigureFault? Open { get; internal set; }

    public bool HasNote => !string.IsNullOrEmpty(Row?.Note);

    public Figure? Figure => Fault is null ? Reading.Figure : null;

    public RowOutcome Outcome => Fault is not null ? RowOutcome.Refused
        : Figure is not { } figure ? RowOutcome.NotTaken
        : Before is null ? RowOutcome.Added
        : Before == figure ? RowOutcome.Same
        : RowOutcome.Changed;
}
