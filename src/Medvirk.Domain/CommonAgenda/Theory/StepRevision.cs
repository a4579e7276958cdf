namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>A step as one change left it. Appended, never changed.</summary>
public sealed class StepRevision
{
    private StepRevision()
    {
    }

    internal StepRevision(TheoryStep step, bool isRemoval, Guid? by, DateTime now)
    {
        (StepId, Number, Change, IsRemoval) = (step.Id, step.Number, step.ChangedIn, isRemoval);
        (Kind, What, Note) = (step.Kind, step.What, step.Note);
        (ChallengeId, ActivityId, GoalId, IndicatorId) = (step.ChallengeId, step.ActivityId, step.GoalId, step.IndicatorId);
        (ById, At) = (by, now);
    }

    public Guid StepId { get; private init; }

    /// <summary>The step's.</summary>
    public int Number { get; private init; }

    /// <summary>Which change of the theory it was.</summary>
    public int Change { get; private init; }

    /// <summary>The step was taken out; it stands as it stood last.</summary>
    public bool IsRemoval { get; private init; }

    public StepKind Kind { get; private init; }

    public string What { get; private init; } = "";

    public string? Note { get; private init; }

    public Guid? ChallengeId { get; private init; }

    public Guid? ActivityId { get; private init; }

    public Guid? GoalId { get; private init; }

    public Guid? IndicatorId { get; private init; }

    public Guid? ById { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private init; }

    public StepText AsText() => new(Kind, What, Note, ChallengeId, ActivityId, GoalId, IndicatorId);
}
