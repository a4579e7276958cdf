namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// One revision of one figure: a cell and a period. Never overwritten; the next revision takes over,
/// and this one stays as what was known until then.
/// </summary>
public sealed class Value
{
    private Value()
    {
    }

    public Value(Cell cell, Period period, int revision, Figure figure, int definitionNumber, Entry entry)
    {
        if (figure.Status == FigureStatus.Hidden)
        {
            throw new ArgumentException("Only released cells are hidden", nameof(figure));
        }

        (Cell, Period, Revision, DefinitionNumber, Entry) = (cell, period, revision, definitionNumber, entry);
        (Status, Number, Denominator) = (figure.Status, figure.Number, figure.Denominator);
    }

    public int CellId { get; private init; }

    public Cell Cell { get; private init; } = null!;

    public Period Period { get; private init; }

    /// <summary>From 1; above 1 it is a revised figure.</summary>
    public int Revision { get; private init; }

    public FigureStatus Status { get; private init; }

    public Quantity? Number { get; private init; }

    public Quantity? Denominator { get; private init; }

    /// <summary>The version of the definition it was made under.</summary>
    public int DefinitionNumber { get; private init; }

    public int EntryId { get; private init; }

    /// <summary>Where it came from: who, when, how, why. It is known from the entry's time on.</summary>
    public Entry Entry { get; private init; } = null!;

    /// <summary>When the next revision took over; null while it is the current one.</summary>
    public DateTime? SupersededAt { get; private set; }

    public Figure Figure => new(Status, Number, Denominator);

    public void Supersede(DateTime at) => SupersededAt = at;
}
