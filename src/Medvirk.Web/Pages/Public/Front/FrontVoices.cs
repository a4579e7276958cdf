using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Data.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Public.Front;

/// <summary>The voice that was answered last, and its answer.</summary>
public sealed class FrontVoices(PublicContext db)
{
    private static readonly CompiledQuery<Func<PublicContext, Guid, Task<PublicVoice?>>> FindLatest =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid initiativeId) => db.Set<PublicVoice>()
            .Where(voice => voice.InitiativeId == initiativeId)
            .OrderByDescending(voice => voice.AnsweredOn).ThenBy(voice => voice.Id).FirstOrDefault()));

    private static readonly CompiledQuery<Func<PublicContext, Guid, IAsyncEnumerable<PublicReply>>> FindReplies =
        new(() => EF.CompileAsyncQuery((PublicContext db, Guid voiceId) => db.Set<PublicReply>().Where(reply => reply.VoiceId == voiceId)));

    /// <summary>Null where none has been answered in public.</summary>
    public async Task<FrontVoice?> LatestAsync(Guid initiativeId, CancellationToken ct)
    {
        if (await FindLatest.On(db)(db, initiativeId) is not { } voice)
        {
            return null;
        }

        var replies = (await FindReplies.On(db)(db, voice.Id).ToListAsync(ct)).OrderByDescending(reply => reply.Number).ToArray();
        return new FrontVoice(voice, replies[0], replies.Select(r => r.Summary).FirstOrDefault(s => s is not null));
    }
}

/// <param name="Voice">What was said, where it may be quoted.</param>
/// <param name="Reply">The latest answer.</param>
/// <param name="Summary">The neutral words that stand for a voice that is not quoted; null where there are none.</param>
public sealed record FrontVoice(PublicVoice Voice, PublicReply Reply, string? Summary);
