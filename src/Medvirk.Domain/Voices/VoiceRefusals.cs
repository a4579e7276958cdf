using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Voices;

/// <summary>The expected refusals of this room. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class VoiceRefusals
{
    public static readonly Refusal AlreadyModeratedSo = new("voice-already-moderated-so");
    public static readonly Refusal Erased = new("voice-erased");
    public static readonly Refusal SummaryNeeded = new("voice-summary-needed");
    public static readonly Refusal TooManyAdditions = new("voice-too-many-additions");
    public static readonly Refusal Withdrawn = new("voice-withdrawn");
}
