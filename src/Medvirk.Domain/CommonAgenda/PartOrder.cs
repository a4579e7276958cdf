namespace Medvirk.Domain.CommonAgenda;

/// <summary>The order in which the parts stood from one draft number on. Appended, never changed.</summary>
public sealed class PartOrder
{
    private PartOrder()
    {
    }

    internal PartOrder(int draftNumber, IReadOnlyList<Guid> parts) => (DraftNumber, Parts) = (draftNumber, parts);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public int DraftNumber { get; private init; }

    /// <summary>The parts of the draft, the first first.</summary>
    public IReadOnlyList<Guid> Parts { get; private init; } = [];
}
