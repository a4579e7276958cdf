using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda.Challenges;

/// <summary>The expected refusals about challenges. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class ChallengeRefusals
{
    public static readonly Refusal OnlyThoseWhoWork = new("challenge-only-those-who-work");
    public static readonly Refusal NotYours = new("challenge-not-yours");
    public static readonly Refusal ChangedMeanwhile = new("challenge-changed-meanwhile");
    public static readonly Refusal Closed = new("challenge-closed");
    public static readonly Refusal NotClosed = new("challenge-not-closed");
    public static readonly Refusal MergedIntoItself = new("challenge-merged-into-itself");
    public static readonly Refusal EvidenceWithdrawn = new("challenge-evidence-withdrawn");
    public static readonly Refusal EvidenceNotYours = new("challenge-evidence-not-yours");
    public static readonly Refusal TooMuchEvidence = new("challenge-too-much-evidence", Challenge.EvidenceMost);
    public static readonly Refusal GroupRetired = new("challenge-group-retired");
}
