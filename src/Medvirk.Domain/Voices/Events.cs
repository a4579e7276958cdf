using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Voices;

// A voice's texts, also those written in answer to it, lie under the voice's own key: erasing it destroys the key.

[Event("voice-sent")]
public sealed record VoiceSent(
    Guid VoiceId,
    [property: Code] string Language,
    bool MayQuote,
    bool Held,
    [property: Personal] string About,
    [property: Personal] string? Where,
    [property: Personal] string WhatItIsLike,
    [property: Personal] string? WhatWouldHelp) : IEvent;

[Event("voice-added-to")]
public sealed record VoiceAddedTo(Guid VoiceId, [property: Personal] string Words) : IEvent;

[Event("voice-moderated")]
public sealed record VoiceModerated(Guid VoiceId, KeptBackReason? KeptBackFor, [property: Personal] string? Note) : IEvent;

[Event("voice-answered")]
public sealed record VoiceAnswered(Guid VoiceId, VoiceStatus Status, [property: Personal] string Answer, [property: Personal] string? Summary) : IEvent;

[Event("voice-withdrawn")]
public sealed record VoiceWithdrawn(Guid VoiceId) : IEvent;

[Event("voice-erased")]
public sealed record VoiceErased(Guid VoiceId) : IErasure
{
    Guid IErasure.Subject => VoiceId;
}
