namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>One step, as it stands now, with every revision that led here.</summary>
public sealed class TheoryStep
{
    public const int WhatLength = 160;
    public const int NoteLength = 2000;

    private readonly List<StepRevision> revisions = [];

    private TheoryStep()
    {
    }

    internal TheoryStep(int number) => Number = number;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>1, 2, 3 … within its theory; never given again.</summary>
    public int Number { get; private init; }

    /// <summary>The change of the theory that made it what it is. A form that edits it carries this number.</summary>
    public int ChangedIn { get; private set; }

    public StepKind Kind { get; private set; }

    public string What { get; private set; } = "";

    public string? Note { get; private set; }

    public Guid? ChallengeId { get; private set; }

    public Guid? ActivityId { get; private set; }

    public Guid? GoalId { get; private set; }

    public Guid? IndicatorId { get; private set; }

    public DateTime? RemovedAt { get; private set; }

    public IReadOnlyList<StepRevision> Revisions => revisions;

    public StepText AsText() => new(Kind, What, Note, ChallengeId, ActivityId, GoalId, IndicatorId);

    internal void Write(int change, StepText text, Guid? by, DateTime now)
    {
        (ChangedIn, Kind, What, Note) = (change, text.Kind, text.What, text.Note);
        (ChallengeId, ActivityId, GoalId, IndicatorId) = (text.ChallengeId, text.ActivityId, text.GoalId, text.IndicatorId);
        revisions.Add(new StepRevision(this, isRemoval: false, by, now));
    }

    internal void Remove(int change, Guid? by, DateTime now)
    {
        (ChangedIn, RemovedAt) = (change, now);
        revisions.Add(new StepRevision(this, isRemoval: true, by, now));
    }
}
