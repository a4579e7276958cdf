namespace Medvirk.Domain.ReinforcingActivities;

/// <summary>What one organisation does in an activity that the others don't.</summary>
public sealed class ActivityPart
{
    public const int PartLength = 400;

    private ActivityPart()
    {
    }

    internal ActivityPart(Guid organisationId, string part, DateOnly since) => (OrganisationId, Part, Since) = (organisationId, part, since);

    public Guid OrganisationId { get; private init; }

    public string Part { get; private set; } = "";

    public DateOnly Since { get; private init; }

    internal void Say(string part) => Part = part;
}

/// <summary>A goal that an activity is to move.</summary>
public sealed class ActivityGoal
{
    private ActivityGoal()
    {
    }

    internal ActivityGoal(Guid goalId) => GoalId = goalId;

    public Guid GoalId { get; private init; }
}
