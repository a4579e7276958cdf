namespace Medvirk.Domain.SharedMeasurement;

/// <summary>One revision of one figure as everyone may see it.</summary>
public sealed class ReleasedCell
{
    private ReleasedCell()
    {
    }

    public ReleasedCell(ReleasedSeries series, Period period, int revision, Figure figure, bool isRevised, int contributors, int definitionNumber, DateTime at)
    {
        (Series, Period, Revision, IsRevised, Contributors, DefinitionNumber, ReleasedAt) = (series, period, revision, isRevised, contributors, definitionNumber, at);
        (Status, Number, Denominator) = (figure.Status, figure.Number, figure.Denominator);
    }

    public int SeriesId { get; private init; }

    public ReleasedSeries Series { get; private init; } = null!;

    public Period Period { get; private init; }

    /// <summary>From 1. It also grows as more organisations report.</summary>
    public int Revision { get; private init; }

    public FigureStatus Status { get; private init; }

    public Quantity? Number { get; private init; }

    public Quantity? Denominator { get; private init; }

    /// <summary>True when a figure in it was corrected.</summary>
    public bool IsRevised { get; private init; }

    /// <summary>How many organisations' figures are in it; 0 for official statistics.</summary>
    public int Contributors { get; private init; }

    public int DefinitionNumber { get; private init; }

    public DateTime ReleasedAt { get; private init; }

    /// <summary>When the next revision took over, or the indicator was protected; null while it is the current one.</summary>
    public DateTime? SupersededAt { get; private set; }

    public Figure Figure => new(Status, Number, Denominator);

    public void Supersede(DateTime at) => SupersededAt = at;
}
