namespace Medvirk.Domain.ReinforcingActivities;

/// <summary>How far a commitment has come.</summary>
public enum CommitmentState
{
    /// <summary>Asked for; the other has not answered.</summary>
    Asked,

    /// <summary>A changed wording waits for an answer. One that was agreed before still binds.</summary>
    Renegotiated,

    /// <summary>Both have said yes to the same wording: it binds.</summary>
    Accepted,
    Declined,
    Kept,
    Broken,
    Released,
}

/// <summary>How a commitment ended: who said so, when, and in what words.</summary>
/// <param name="ByOrganisationId">The organisation that said so.</param>
/// <param name="ById">The person who said it.</param>
/// <param name="At">UTC.</param>
/// <param name="Words">What was said; may be null where it was kept.</param>
public sealed record Ending(Guid ByOrganisationId, Guid? ById, DateTime At, string? Words);
