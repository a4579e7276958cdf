using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Guards;

/// <summary>Answers to writes of the API. Used within an act, so that equal requests come one after the other.</summary>
public static class KeptAnswers
{
    /// <summary>What was answered under the key; null where it is new. Lets go of those that are too old.</summary>
    public static async Task<KeptAnswer?> FindAsync(MedvirkContext db, Guid tokenId, string key, DateTime now, CancellationToken ct)
    {
        await db.Set<KeptAnswer>().Where(answer => answer.ForgetAt <= now).ExecuteDeleteAsync(ct);
        return await db.Set<KeptAnswer>().AsNoTracking().SingleOrDefaultAsync(answer => answer.TokenId == tokenId && answer.Key == key, ct);
    }
}
