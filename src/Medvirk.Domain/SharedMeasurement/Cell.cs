namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// One line of figures through time: an indicator, an organisation (none for official statistics) and a part of the whole.
/// It has a small number for a key, so that millions of values stay narrow.
/// </summary>
public sealed class Cell
{
    private Cell()
    {
    }

    public Cell(Guid indicatorId, Guid? organisationId, CellKey key) => (IndicatorId, OrganisationId, Key) = (indicatorId, organisationId, key);

    public int Id { get; private init; }

    public Guid IndicatorId { get; private init; }

    public Guid? OrganisationId { get; private init; }

    public CellKey Key { get; private init; }
}
