using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Communication;

/// <summary>The expected refusals of this room. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class DecisionRefusals
{
    public static readonly Refusal OnlyLeaders = new("decision-only-leaders");
    public static readonly Refusal OnlyChair = new("decision-only-chair");
    public static readonly Refusal OnlyThoseWhoMayBind = new("decision-only-those-who-may-bind");
    public static readonly Refusal MandateWaitsForConfirmation = new("decision-mandate-waits-for-confirmation");
    public static readonly Refusal NotAsked = new("decision-not-asked");
    public static readonly Refusal AlreadyOpened = new("decision-already-opened");
    public static readonly Refusal ChangedMeanwhile = new("decision-changed-meanwhile");
    public static readonly Refusal EndHasPassed = new("decision-end-has-passed");
    public static readonly Refusal NobodyAsked = new("decision-nobody-asked");
    public static readonly Refusal NotOpened = new("decision-not-opened");
    public static readonly Refusal Ended = new("decision-ended");
    public static readonly Refusal StillOpen = new("decision-still-open");
    public static readonly Refusal LastWordRuns = new("decision-last-word-runs");
    public static readonly Refusal ChangeWaitsForAnswer = new("decision-change-waits-for-answer");
    public static readonly Refusal AlreadyClosed = new("decision-already-closed");
    public static readonly Refusal NotClosed = new("decision-not-closed");
    public static readonly Refusal AlreadyWithdrawn = new("decision-already-withdrawn");
    public static readonly Refusal ObjectionSettled = new("decision-objection-settled");
    public static readonly Refusal ObjectionNotYours = new("decision-objection-not-yours");
    public static readonly Refusal TooManyAnswers = new("decision-too-many-answers", Objection.AnswersMost);
    public static readonly Refusal CannotBeOverruled = new("decision-cannot-be-overruled");
    public static readonly Refusal VersionTiedTooLate = new("decision-version-tied-too-late");
    public static readonly Refusal AnotherVersionTied = new("decision-another-version-tied");
    public static readonly Refusal AdoptedByAnotherRule = new("decision-adopted-by-another-rule");
    public static readonly Refusal UntiedTooLate = new("decision-untied-too-late");

    /// <summary>The share that must consent, as "2/3".</summary>
    public static Refusal TooFewConsent(string from) => new("decision-too-few-consent", from);
}
