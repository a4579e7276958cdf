using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Theory;

/// <summary>The expected refusals about the theory of change. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class TheoryRefusals
{
    public static readonly Refusal NotYours = new("theory-not-yours");
    public static readonly Refusal GroupEnded = new("theory-group-ended");
    public static readonly Refusal TooManySteps = new("theory-too-many-steps", TheoryOfChange.StepsMost);
    public static readonly Refusal TooManyArrows = new("theory-too-many-arrows", TheoryOfChange.ArrowsMost);
    public static readonly Refusal StepChangedMeanwhile = new("theory-step-changed-meanwhile");
    public static readonly Refusal StepRemoved = new("theory-step-removed");
    public static readonly Refusal ArrowChangedMeanwhile = new("theory-arrow-changed-meanwhile");
    public static readonly Refusal ArrowRemoved = new("theory-arrow-removed");
    public static readonly Refusal ArrowThere = new("theory-arrow-there");
}
