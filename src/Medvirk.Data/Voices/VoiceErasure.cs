using Medvirk.Domain.Shared;
using Medvirk.Domain.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Voices;

/// <summary>What goes beside the voice itself when its writer takes it back or has it erased. Used within an act.</summary>
public static class VoiceErasure
{
    /// <summary>Withdraws it; how the writer is reached goes, as nothing more will be told.</summary>
    public static async Task<Refusal?> WithdrawAsync(MedvirkContext db, Guid voiceId, DateOnly today, CancellationToken ct)
    {
        var voice = await db.Set<Voice>().SingleAsync(v => v.Id == voiceId, ct);
        await ForgetContactAsync(db, voiceId, ct);
        return voice.Withdraw(today);
    }

    /// <summary>Erases its words here and how the writer is reached; the ledger destroys the key over its words when it records it.</summary>
    public static async Task<Refusal?> EraseAsync(MedvirkContext db, Guid voiceId, DateOnly today, CancellationToken ct)
    {
        var voice = await db.Set<Voice>().SingleAsync(v => v.Id == voiceId, ct);
        await ForgetContactAsync(db, voiceId, ct);
        return voice.Erase(today);
    }

    private static Task<int> ForgetContactAsync(MedvirkContext db, Guid voiceId, CancellationToken ct) =>
        db.Set<VoiceContact>().Where(contact => contact.VoiceId == voiceId).ExecuteDeleteAsync(ct);
}
