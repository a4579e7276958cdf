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

    /// <summary>The part's title, and how many characters it may have.</summary>
    public static Refusal PartTooLong(string title) => new("agenda-part-too-long", title, AgendaPart.TextLength);

    /// <summary>Number of the latest version.</summary>
    public static Refusal NewerVersion(int latest) => new("agenda-newer-version", latest);

    /// <summary>Number of the version that says the same.</summary>
    public static Refusal NothingChanged(int latest) => new("agenda-nothing-changed", latest);
}
