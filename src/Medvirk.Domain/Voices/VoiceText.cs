using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Voices;

/// <summary>What a visitor tells us, in the four boxes of the form.</summary>
/// <param name="About">About what.</param>
/// <param name="Where">Where, in words; null where it is about no one place.</param>
/// <param name="WhatItIsLike">What it is like there or with that.</param>
/// <param name="WhatWouldHelp">What would help; null where left out.</param>
public sealed record VoiceText(string About, string? Where, string WhatItIsLike, string? WhatWouldHelp)
{
    internal static readonly VoiceText Erased = new("", null, "", null);

    internal VoiceText Cleaned() =>
        new(Text.Clean(About), Text.CleanOrNull(Where), Text.Clean(WhatItIsLike), Text.CleanOrNull(WhatWouldHelp));
}
