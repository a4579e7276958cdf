namespace Medvirk.Domain.SharedMeasurement;

/// <summary>Where it started: what later figures are held against.</summary>
public sealed class Baseline
{
    private Baseline()
    {
    }

    internal Baseline(CellKey cell, Period period, Quantity number, string reason, Guid? byId, DateTime at) =>
        (Cell, Period, Number, Reason, ById, At) = (cell, period, number, reason, byId, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public CellKey Cell { get; private init; }

    public Period Period { get; private init; }

    /// <summary>In the unit that is shown.</summary>
    public Quantity Number { get; private init; }

    public string Reason { get; private init; } = "";

    public Guid? ById { get; private init; }

    public DateTime At { get; private init; }

    /// <summary>When the next one took over; null while it holds.</summary>
    public DateTime? ReplacedAt { get; private set; }

    /// <summary>The same figure of the same period, for the same reason.</summary>
    internal bool SaysTheSame(Baseline other) => (Period, Number, Reason) == (other.Period, other.Number, other.Reason);

    internal void Replace(DateTime at) => ReplacedAt = at;
}
