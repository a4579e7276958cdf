namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>What stood at one time: steps and arrows by their numbers.</summary>
public sealed record TheoryState(IReadOnlyList<StepState> Steps, IReadOnlyList<ArrowState> Arrows);

public sealed record StepState(int Number, StepText Text);

public sealed record ArrowState(int Number, int FromStep, int ToStep, ArrowText Text);

/// <summary>Rebuilds what stood after any change from the revisions alone.</summary>
public static class TheoryHistory
{
    /// <param name="steps">All revisions of steps, in any order.</param>
    /// <param name="arrows">All revisions of arrows, in any order.</param>
    /// <param name="change">The number of the change after which it stood; 0 before the first.</param>
    public static TheoryState After(int change, IEnumerable<StepRevision> steps, IEnumerable<ArrowRevision> arrows) => new(
        [
            .. steps.Where(r => r.Change <= change).GroupBy(r => r.Number).Select(of => of.MaxBy(r => r.Change)!)
                .Where(r => !r.IsRemoval).OrderBy(r => r.Number).Select(r => new StepState(r.Number, r.AsText())),
        ],
        [
            .. arrows.Where(r => r.Change <= change).GroupBy(r => r.Number).Select(of => of.MaxBy(r => r.Change)!)
                .Where(r => !r.IsRemoval).OrderBy(r => r.Number).Select(r => new ArrowState(r.Number, r.FromStep, r.ToStep, r.AsText())),
        ]);
}
