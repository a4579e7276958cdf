using Medvirk.Data.Backbone;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Voices;

/// <summary>What waits among voices: those that were held, and those that are owed an answer.</summary>
public sealed class VoicesFront(MedvirkContext db)
{
    /// <summary>As many are shown; the queue has the rest.</summary>
    public const int Most = 20;

    public async Task<IReadOnlyList<FrontRow>> SecretariatAsync(Guid initiativeId, CancellationToken ct)
    {
        var voices = await db.Set<Voice>()
            .Where(v => v.InitiativeId == initiativeId && (v.IsHeld || v.AnswerOwedSince != null))
            .OrderBy(v => v.AnswerOwedSince ?? v.SentOn).ThenBy(v => v.Id)
            .Take(Most)
            .Select(v => new { v.Id, v.About, v.IsHeld, Since = v.AnswerOwedSince ?? v.SentOn })
            .ToListAsync(ct);
        return [.. voices.Select(v => new FrontRow(
            v.IsHeld ? FrontKind.VoiceHeld : FrontKind.VoiceUnanswered, v.About, null, v.Since.AddDays(FrontRow.Patience), v.Since, v.Id.ToString()))];
    }
}
