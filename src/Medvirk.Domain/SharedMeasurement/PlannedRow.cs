namespace Medvirk.Domain.SharedMeasurement;

/// <summary>What an import would do with one row.</summary>
public sealed class PlannedRow(long line, RowOutcome outcome)
{
    /// <summary>In the file, from 1.</summary>
    public long Line { get; } = line;

    public RowOutcome Outcome { get; private set; } = outcome;

    /// <summary>Where the figure goes; null where the row is refused or not taken.</summary>
    public ImportTarget? Target { get; internal init; }

    public CellKey Cell { get; internal init; }

    public Period Period { get; internal init; }

    public Figure Figure { get; internal init; }

    /// <summary>The figure that is there now; null where there is none.</summary>
    public Figure? Before { get; private set; }

    /// <summary>Everything that is wrong with the row.</summary>
    public IReadOnlyList<RowFault> Faults { get; private init; } = [];

    /// <summary>The period's code; null where there is no figure.</summary>
    public string? Code => Target is null ? null : Period.Code;

    internal static PlannedRow Refused(long line, IReadOnlyList<RowFault> faults) => new(line, RowOutcome.Refused) { Faults = faults };

    internal void Compare(Figure? current)
    {
        Before = current;
        Outcome = current switch
        {
            null => RowOutcome.Added,
            { } same when same == Figure => RowOutcome.Same,
            _ => RowOutcome.Changed,
        };
    }
}

/// <param name="Column">Of the file, from 0; −1 for the row as a whole.</param>
/// <param name="Fault">What is wrong.</param>
public sealed record RowFault(int Column, FigureFault Fault);

public enum RowOutcome
{
    Added,
    Changed,
    Same,

    /// <summary>Of a series that is not to be imported.</summary>
    NotTaken,
    Refused,
}
