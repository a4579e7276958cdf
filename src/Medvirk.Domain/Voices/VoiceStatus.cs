namespace Medvirk.Domain.Voices;

/// <summary>How far a voice has come, as its writer and everyone else is told.</summary>
public enum VoiceStatus
{
    Received,
    Heard,
    BeingWorkedOn,
    Done,
    NotPossible,
}
