using Medvirk.Domain.Shared;

namespace Medvirk.Domain.ReinforcingActivities;

/// <summary>The expected refusals of this room. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class ActivityRefusals
{
    public static readonly Refusal AlreadyTied = new("activity-already-tied");
    public static readonly Refusal OnlyLead = new("activity-only-lead");
    public static readonly Refusal SameStatus = new("activity-same-status");
    public static readonly Refusal SamePart = new("activity-same-part");
    public static readonly Refusal CommitmentAlreadyAnswered = new("commitment-already-answered");
    public static readonly Refusal CommitmentClosed = new("commitment-closed");
    public static readonly Refusal CommitmentNotBinding = new("commitment-not-binding");
    public static readonly Refusal CommitmentNotDueYet = new("commitment-not-due-yet");
    public static readonly Refusal CommitmentNotYours = new("commitment-not-yours");
    public static readonly Refusal CommitmentOnlyAskingReleases = new("commitment-only-asking-releases");
    public static readonly Refusal CommitmentOwnOrganisation = new("commitment-own-organisation");
    public static readonly Refusal CommitmentNotPartner = new("commitment-not-partner");
    public static readonly Refusal CommitmentWaitsForOther = new("commitment-waits-for-other");
    public static readonly Refusal CommitmentWordingChanged = new("commitment-wording-changed");
    public static readonly Refusal CommitmentWordingSame = new("commitment-wording-same");
}
