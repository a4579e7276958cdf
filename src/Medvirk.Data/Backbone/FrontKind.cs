namespace Medvirk.Data.Backbone;

/// <summary>The kinds of things that wait for someone.</summary>
public enum FrontKind
{
    /// <summary>My organisation has not said where it stands on the newest version; <see cref="FrontRow.About"/> is its number.</summary>
    AgendaToAnswer,

    /// <summary>My organisation has challenges left to rate in the open round; <see cref="FrontRow.About"/> is how many.</summary>
    PrioritiesToRate,

    /// <summary>Nobody has shown for long what a challenge rests on (secretariat).</summary>
    ChallengeUnsupported,

    /// <summary>My organisation is asked, or a changed wording waits for its yes.</summary>
    CommitmentToAnswer,

    /// <summary>My organisation has promised it.</summary>
    CommitmentToKeep,

    /// <summary>The other has not answered what we asked or proposed.</summary>
    CommitmentUnanswered,

    /// <summary>The other has promised it to us.</summary>
    CommitmentOwed,

    /// <summary>Its day has passed and neither has said whether it was kept (secretariat).</summary>
    CommitmentOverdue,

    /// <summary>A voice that was held back by itself, for someone to look at (secretariat).</summary>
    VoiceHeld,

    /// <summary>A voice that is owed an answer (secretariat).</summary>
    VoiceUnanswered,

    /// <summary>A colleague's mandate waits for confirmation by the organisation.</summary>
    MandateToConfirm,

    /// <summary>A partner's mandate waits for the partner, or for its letter (secretariat).</summary>
    MandateWaiting,

    /// <summary>My organisation is asked for figures.</summary>
    ReportDue,

    /// <summary>Our figures came back with a comment.</summary>
    ReportReturned,

    /// <summary>Our figures wait for the secretariat.</summary>
    ReportWaiting,

    /// <summary>A partner's figures wait for approval (secretariat).</summary>
    ReportToApprove,

    /// <summary>A partner's figures have not come by their day (secretariat).</summary>
    ReportOverdue,

    /// <summary>My organisation, or my seat, is asked where it stands on a decision.</summary>
    DecisionToAnswer,

    /// <summary>The last word on a decision is ours.</summary>
    DecisionLastWord,

    /// <summary>What was proposed is changed because of our objection: we may object anew.</summary>
    ObjectionChanged,

    /// <summary>An objection that nobody has answered (secretariat, chair).</summary>
    ObjectionUnanswered,

    /// <summary>Everyone has spoken, and the outcome is to be written (secretariat, chair).</summary>
    DecisionToClose,

    /// <summary>The day has come to look at what became of a decision (secretariat, chair).</summary>
    DecisionToReview,
}
