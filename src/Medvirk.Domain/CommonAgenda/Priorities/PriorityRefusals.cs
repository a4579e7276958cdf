using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>The expected refusals about prioritising. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class PriorityRefusals
{
    public static readonly Refusal OnlyPartners = new("priority-only-partners");
    public static readonly Refusal RoundClosed = new("priority-round-closed");
    public static readonly Refusal RoundOpen = new("priority-round-open");
    public static readonly Refusal CriteriaFixed = new("priority-criteria-fixed");
    public static readonly Refusal CriteriaChangedMeanwhile = new("priority-criteria-changed-meanwhile");
    public static readonly Refusal LastCriterion = new("priority-last-criterion");
    public static readonly Refusal TooManyCriteria = new("priority-too-many-criteria", PriorityRound.CriteriaMost);
    public static readonly Refusal CriterionRetired = new("priority-criterion-retired");
    public static readonly Refusal ChallengeClosed = new("priority-challenge-closed");
    public static readonly Refusal NothingToRate = new("priority-nothing-to-rate");
    public static readonly Refusal NobodyRated = new("priority-nobody-rated");
}
