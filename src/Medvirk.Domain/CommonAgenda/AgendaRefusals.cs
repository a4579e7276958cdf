using Medvirk.Domain.Shared;

namespace Medvirk.Domain.CommonAgenda;

/// <summary>The expected refusals of this room. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class AgendaRefusals
{
    public static readonly Refusal OnlySecretariatEdits = new("agenda-only-secretariat-edits");
    public static readonly Refusal NotDrafted = new("agenda-not-drafted");
    public static readonly Refusal AlreadyDrafted = new("agenda-already-drafted");
    public static readonly Refusal PartChangedMeanwhile = new("agenda-part-changed-meanwhile");
    public static readonly Refusal PartRemoved = new("agenda-part-removed");
    public static readonly Refusal DraftChangedMeanwhile = new("agenda-draft-changed-meanwhile");
    public static readonly Refusal TooManyParts = new("agenda-too-many-parts", Agenda.PartsMost);
    public static readonly Refusal NothingToPutForward = new("agenda-nothing-to-put-forward");
    public static readonly Refusal OnlyThoseWhoMayBind = new("agenda-only-those-who-may-bind");
    public static readonly Refusal MandateWaitsForConfirmation = new("agenda-mandate-waits-for-confirmation");

    public static readonly Refusal OnlyEditors = new("agenda-only-editors");
    public static readonly Refusal OnlyMembersSpeak = new("agenda-only-members-speak");
    public static readonly Refusal OnlySecretariatOrChairAnswers = new("agenda-only-secretariat-or-chair-answers");
    public static readonly Refusal ParagraphGone = new("agenda-paragraph-gone");
    public static readonly Refusal NotYourWords = new("agenda-not-your-words");
    public static readonly Refusal SuggestsNothing = new("agenda-suggests-nothing");
    public static readonly Refusal AlreadyAnswered = new("agenda-already-answered");
    public static readonly Refusal MoreThanWording = new("agenda-more-than-wording");
    public static readonly Refusal NothingToAnswer = new("agenda-nothing-to-answer");
    public static readonly Refusal NotAnEdition = new("agenda-not-an-edition");

    /// <summary>How many days there were.</summary>
    public static Refusal TooLateToContest(int days) => new("agenda-too-late-to-contest", days);

    /// <summary>The edition.</summary>
    public static Refusal AlreadyMaterial(VersionNumber edition) => new("agenda-already-material", edition.ToString());

    /// <summary>Number of the version.</summary>
    public static Refusal AlreadyAdopted(int number) => new("agenda-already-adopted", number);

    /// <summary>Number of the version.</summary>
    public static Refusal ObjectionWithoutAnswer(int number) => new("agenda-objection-without-answer", number);

    /// <summary>The part's title, and how many characters it may have.</summary>
    public static Refusal PartTooLong(string title) => new("agenda-part-too-long", title, AgendaPart.TextLength);

    /// <summary>Number of the latest version.</summary>
    public static Refusal NewerVersion(int latest) => new("agenda-newer-version", latest);

    /// <summary>The version that says the same.</summary>
    public static Refusal NothingChanged(VersionNumber latest) => new("agenda-nothing-changed", latest.ToString());
}
