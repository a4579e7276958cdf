using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backbone.Conditions;

/// <summary>Whether people who wrote were answered.</summary>
internal static class VoiceReadings
{
    public static async Task<IReadOnlyList<Reading>> ReadAsync(MedvirkContext db, Guid initiativeId, CancellationToken ct)
    {
        var voices = await db.Set<Voice>()
            .Where(voice => voice.InitiativeId == initiativeId && voice.WithdrawnOn == null && voice.ErasedOn == null)
            .Select(voice => voice.FirstAnsweredOn != null)
            .ToListAsync(ct);
        return [ReadingRules.VoicesAnswered.Read(voices.Count(answered => answered), voices.Count)];
    }
}
