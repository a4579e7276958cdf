using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Voices;

/// <summary>How the writer of a voice can be reached, where the writer said so. Kept apart from the voice, never in the ledger.</summary>
public sealed class VoiceContact
{
    public const int ReachLength = 254;

    private VoiceContact()
    {
    }

    public VoiceContact(Guid voiceId, string reach) => (VoiceId, Reach) = (voiceId, Text.Clean(reach));

    public Guid VoiceId { get; private init; }

    /// <summary>A mail address or a telephone number, as written.</summary>
    public string Reach { get; private init; } = "";
}
