namespace Medvirk.Domain.Communication;

/// <summary>An organisation that is asked. From the opening on, who they are and what they weigh stands still.</summary>
public sealed class Participant
{
    private Participant()
    {
    }

    internal Participant(Guid organisationId, int weight, bool hasLastWord) =>
        (OrganisationId, Weight, HasLastWord) = (organisationId, weight, hasLastWord);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid OrganisationId { get; private init; }

    public int Weight { get; private init; }

    /// <summary>Whether it may speak after the end, where the decision has a last word.</summary>
    public bool HasLastWord { get; private init; }
}

/// <summary>A seat that is asked: counted apart from the organisations, never in quorum or threshold.</summary>
public sealed class AskedSeat
{
    private AskedSeat()
    {
    }

    internal AskedSeat(Guid personId) => PersonId = personId;

    public Guid PersonId { get; private init; }
}
