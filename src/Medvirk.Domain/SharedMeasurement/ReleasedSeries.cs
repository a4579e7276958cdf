namespace Medvirk.Domain.SharedMeasurement;

/// <summary>One line of released figures through time: an indicator and a part of the whole. The public reads these, and no values.</summary>
public sealed class ReleasedSeries
{
    private ReleasedSeries()
    {
    }

    public ReleasedSeries(Guid indicatorId, CellKey key) => (IndicatorId, Key) = (indicatorId, key);

    public int Id { get; private init; }

    public Guid IndicatorId { get; private init; }

    public CellKey Key { get; private init; }
}
