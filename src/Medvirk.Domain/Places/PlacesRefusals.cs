using Medvirk.Domain.Shared;

namespace Medvirk.Domain.Places;

/// <summary>The expected refusals of this room. Each has a sentence in both languages (<c>refusal.…</c>).</summary>
public static class PlacesRefusals
{
    public static readonly Refusal ChangedMeanwhile = new("area-changed-meanwhile");
    public static readonly Refusal AreaRetired = new("area-retired");
}
