using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>
/// How an initiative believes that its work leads to change: steps, and arrows between them. Cycles are allowed
/// (<see cref="Feedback"/>). Each change has a number, and what stood after any of them can be rebuilt (<see cref="TheoryHistory"/>).
/// </summary>
public sealed class TheoryOfChange : Aggregate
{
    /// <summary>Steps that stand at once.</summary>
    public const int StepsMost = 200;

    /// <summary>Arrows that stand at once.</summary>
    public const int ArrowsMost = 600;

    private readonly List<TheoryStep> steps = [];
    private readonly List<TheoryArrow> arrows = [];

    private TheoryOfChange()
    {
    }

    private TheoryOfChange(Guid initiativeId, DateTime now) => (InitiativeId, BegunAt) = (initiativeId, now);

    public Guid InitiativeId { get; private init; }

    public DateTime BegunAt { get; private init; }

    /// <summary>Counts every change of steps and arrows; 0 before the first.</summary>
    public int Change { get; private set; }

    /// <summary>The group whose lead may write in it too; null where it is the secretariat alone.</summary>
    public Guid? GroupId { get; private set; }

    /// <summary>Every step there has been, removed ones too.</summary>
    public IReadOnlyList<TheoryStep> Steps => steps;

    /// <summary>Every arrow there has been, removed ones too.</summary>
    public IReadOnlyList<TheoryArrow> Arrows => arrows;

    public IEnumerable<TheoryStep> CurrentSteps => steps.Where(s => s.RemovedAt is null).OrderBy(s => s.Number);

    public IEnumerable<TheoryArrow> CurrentArrows => arrows.Where(a => a.RemovedAt is null).OrderBy(a => a.Number);

    public static Result<TheoryOfChange> Begin(Guid initiativeId, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return TheoryRefusals.NotYours;
        }

        var theory = new TheoryOfChange(initiativeId, now);
        theory.Record(initiativeId, by, now, new TheoryBegun(theory.Id));
        return theory;
    }

    /// <summary>Names the group whose lead may write in it beside the secretariat; with none it is the secretariat alone.</summary>
    public Refusal? Entrust(Group? group, Actor by, DateTime now)
    {
        if (!by.IsSecretariat)
        {
            return TheoryRefusals.NotYours;
        }

        if (group?.EndedAt is not null)
        {
            return TheoryRefusals.GroupEnded;
        }

        if (group?.Id != GroupId)
        {
            GroupId = group?.Id;
            Record(InitiativeId, by, now, new TheoryEntrusted(Id, GroupId));
        }

        return null;
    }

    /// <summary>Whether this person may write in it.</summary>
    /// <param name="by">Who asks.</param>
    /// <param name="named">The group that is named for it, with its members; null where none is.</param>
    public bool MayWrite(Actor by, Group? named) =>
        by.IsSecretariat || (named is { EndedAt: null } && named.Id == GroupId && by.PersonId is not null && named.IsLedBy(by));

    /// <summary>Adds a step; where one stands that says just the same, it is that one.</summary>
    public Result<TheoryStep> AddStep(StepText text, Actor by, Group? named, DateTime now)
    {
        if (!MayWrite(by, named))
        {
            return TheoryRefusals.NotYours;
        }

        var clean = text.Cleaned();
        if (CurrentSteps.FirstOrDefault(s => s.AsText() == clean) is { } same)
        {
            return same;
        }

        if (CurrentSteps.Count() >= StepsMost)
        {
            return TheoryRefusals.TooManySteps;
        }

        var step = new TheoryStep(steps.Count + 1);
        step.Write(++Change, clean, by.PersonId, now);
        steps.Add(step);
        Record(InitiativeId, by, now, new TheoryStepAdded(
            Id, step.Number, step.Kind, step.What, step.Note, step.ChallengeId, step.ActivityId, step.GoalId, step.IndicatorId));
        return step;
    }

    /// <summary>Saves what someone wrote in a step. Where another has saved since, nothing is overwritten; what stands already is done, not refused.</summary>
    /// <param name="madeFrom">The change that the writer's text was made from.</param>
    public Refusal? ReviseStep(int number, int madeFrom, StepText text, Actor by, Group? named, DateTime now)
    {
        var step = steps.Single(s => s.Number == number);
        var clean = text.Cleaned();
        if (NotOpen(step, by, named) is { } no)
        {
            return no;
        }

        if (step.AsText() == clean)
        {
            return null;
        }

        if (step.ChangedIn != madeFrom)
        {
            return TheoryRefusals.StepChangedMeanwhile;
        }

        step.Write(++Change, clean, by.PersonId, now);
        Record(InitiativeId, by, now, new TheoryStepRevised(
            Id, number, step.Kind, step.What, step.Note, step.ChallengeId, step.ActivityId, step.GoalId, step.IndicatorId));
        return null;
    }

    /// <summary>Takes a step out, and with it the arrows to and from it.</summary>
    /// <param name="read">The change of the theory that was read when asking: neither the step nor its arrows may be newer.</param>
    public Refusal? RemoveStep(int number, int read, Actor by, Group? named, DateTime now)
    {
        var step = steps.Single(s => s.Number == number);
        if (NotOpen(step, by, named) is { } no)
        {
            return no;
        }

        if (step.ChangedIn > read || arrows.Exists(a => (a.FromStep == number || a.ToStep == number) && a.ChangedIn > read))
        {
            return TheoryRefusals.StepChangedMeanwhile;
        }

        Change++;
        var hanging = CurrentArrows.Where(a => a.FromStep == number || a.ToStep == number).ToArray();
        foreach (var arrow in hanging)
        {
            arrow.Remove(Change, by.PersonId, now);
        }

        step.Remove(Change, by.PersonId, now);
        Record(InitiativeId, by, now, new TheoryStepRemoved(Id, number, hanging.Length));
        return null;
    }

    /// <summary>Draws an arrow between two steps. One leads from a step to another, not to itself.</summary>
    public Result<TheoryArrow> AddArrow(int fromStep, int toStep, ArrowText text, Actor by, Group? named, DateTime now)
    {
        if (fromStep == toStep)
        {
            throw new ArgumentException("an arrow leads to another step", nameof(toStep));
        }

        var clean = text.Cleaned();
        var (from, to) = (steps.Single(s => s.Number == fromStep), steps.Single(s => s.Number == toStep));
        if ((NotOpen(from, by, named) ?? NotOpen(to, by, named)) is { } no)
        {
            return no;
        }

        if (CurrentArrows.FirstOrDefault(a => a.FromStep == fromStep && a.ToStep == toStep) is { } there)
        {
            return there.AsText() == clean ? there : TheoryRefusals.ArrowThere;
        }

        if (CurrentArrows.Count() >= ArrowsMost)
        {
            return TheoryRefusals.TooManyArrows;
        }

        var arrow = new TheoryArrow(arrows.Count + 1, from, to);
        arrow.Write(++Change, clean, by.PersonId, now);
        arrows.Add(arrow);
        Record(InitiativeId, by, now, new TheoryArrowAdded(
            Id, arrow.Number, fromStep, toStep, arrow.Sureness, arrow.Assumption, arrow.Evidence, arrow.Link));
        return arrow;
    }

    /// <summary>Saves what someone wrote at an arrow, under the same rules as <see cref="ReviseStep"/>.</summary>
    /// <param name="madeFrom">The change that the writer's text was made from.</param>
    public Refusal? ReviseArrow(int number, int madeFrom, ArrowText text, Actor by, Group? named, DateTime now)
    {
        var arrow = arrows.Single(a => a.Number == number);
        var clean = text.Cleaned();
        if (NotOpen(arrow, by, named) is { } no)
        {
            return no;
        }

        if (arrow.AsText() == clean)
        {
            return null;
        }

        if (arrow.ChangedIn != madeFrom)
        {
            return TheoryRefusals.ArrowChangedMeanwhile;
        }

        arrow.Write(++Change, clean, by.PersonId, now);
        Record(InitiativeId, by, now, new TheoryArrowRevised(Id, number, arrow.Sureness, arrow.Assumption, arrow.Evidence, arrow.Link));
        return null;
    }

    /// <param name="madeFrom">The change in which the arrow was read.</param>
    public Refusal? RemoveArrow(int number, int madeFrom, Actor by, Group? named, DateTime now)
    {
        var arrow = arrows.Single(a => a.Number == number);
        if (NotOpen(arrow, by, named) is { } no)
        {
            return no;
        }

        if (arrow.ChangedIn != madeFrom)
        {
            return TheoryRefusals.ArrowChangedMeanwhile;
        }

        arrow.Remove(++Change, by.PersonId, now);
        Record(InitiativeId, by, now, new TheoryArrowRemoved(Id, number));
        return null;
    }

    private Refusal? NotOpen(TheoryStep step, Actor by, Group? named) =>
        !MayWrite(by, named) ? TheoryRefusals.NotYours : step.RemovedAt is not null ? TheoryRefusals.StepRemoved : null;

    private Refusal? NotOpen(TheoryArrow arrow, Actor by, Group? named) =>
        !MayWrite(by, named) ? TheoryRefusals.NotYours : arrow.RemovedAt is not null ? TheoryRefusals.ArrowRemoved : null;
}
