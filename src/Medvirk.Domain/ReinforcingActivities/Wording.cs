namespace Medvirk.Domain.ReinforcingActivities;

/// <summary>One wording of a commitment, proposed by one of the two; agreed when the other has said yes to the same.</summary>
public sealed class Wording
{
    private Wording()
    {
    }

    internal Wording(int number, CommitmentText text, string? why, Guid byOrganisationId, Guid? byId, DateTime at)
    {
        (What, ForWhom, Due) = text;
        (Number, Why, ByOrganisationId, ById, At) = (number, why, byOrganisationId, byId, at);
    }

    /// <summary>1, 2, 3 … within its commitment.</summary>
    public int Number { get; private init; }

    public string What { get; private init; } = "";

    public string ForWhom { get; private init; } = "";

    public DateOnly Due { get; private init; }

    /// <summary>Why it was changed; null for the first.</summary>
    public string? Why { get; private init; }

    /// <summary>The organisation that proposed it, and thereby said yes to it.</summary>
    public Guid ByOrganisationId { get; private init; }

    public Guid? ById { get; private init; }

    public DateTime At { get; private init; }

    /// <summary>The other's answer; null while it waits.</summary>
    public WordingAnswer? Answer { get; private set; }

    public CommitmentText Text => new(What, ForWhom, Due);

    internal void Accept(Guid? byId, DateTime at) => Answer = new(true, byId, at, null);

    internal void Decline(string why, Guid? byId, DateTime at) => Answer = new(false, byId, at, why);
}

/// <param name="Yes">Accepted; else declined.</param>
/// <param name="ById">The person who answered for the other organisation.</param>
/// <param name="At">UTC.</param>
/// <param name="Why">Why it was declined.</param>
public sealed record WordingAnswer(bool Yes, Guid? ById, DateTime At, string? Why);
