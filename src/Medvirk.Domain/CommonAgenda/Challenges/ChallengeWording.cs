namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>A challenge as it was after one save. Appended, never changed.</summary>
public sealed class ChallengeWording
{
    private ChallengeWording()
    {
    }

    internal ChallengeWording(Challenge challenge, ChallengeText text, Guid? byId, Guid? organisationId, DateTime now)
    {
        (ChallengeId, Number, ById, OrganisationId, At) = (challenge.Id, challenge.Revision, byId, organisationId, now);
        (Title, Description, Horizon, Causes, Hinders, Helps) = (text.Title, text.Description, text.Horizon, text.Causes, text.Hinders, text.Helps);
        (Arenas, TargetGroupIds, AreaIds) = (text.Arenas, text.TargetGroupIds, text.AreaIds);
    }

    public Guid ChallengeId { get; private init; }

    /// <summary>From 1.</summary>
    public int Number { get; private init; }

    public string Title { get; private init; } = "";

    public string Description { get; private init; } = "";

    public GoalHorizon Horizon { get; private init; }

    public IReadOnlyList<Arena> Arenas { get; private init; } = [];

    public IReadOnlyList<Guid> TargetGroupIds { get; private init; } = [];

    public IReadOnlyList<Guid> AreaIds { get; private init; } = [];

    public string Causes { get; private init; } = "";

    public string Hinders { get; private init; } = "";

    public string Helps { get; private init; } = "";

    public Guid? ById { get; private init; }

    /// <summary>The organisation that the person spoke for; null for the secretariat and a seat.</summary>
    public Guid? OrganisationId { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public ChallengeText AsText() => new(Title, Description, Horizon, Arenas, TargetGroupIds, AreaIds, Causes, Hinders, Helps);
}
