using Medvirk.Data;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Domain.Places;
using Medvirk.Web.Language;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda.Challenges;

/// <summary>A wording that a challenge has or had, with what it names.</summary>
/// <param name="Wording">The words.</param>
/// <param name="By">Who saved it: the organisation or the person, or "someone" where the person was erased.</param>
/// <param name="Groups">The target groups that it names.</param>
/// <param name="Areas">The areas that it names.</param>
public sealed record WordingRow(ChallengeWording Wording, string By, IReadOnlyList<string> Groups, IReadOnlyList<string> Areas)
{
    /// <summary>All of them, the latest first.</summary>
    public static async Task<IReadOnlyList<WordingRow>> ReadAsync(MedvirkContext db, Guid initiativeId, Guid challengeId, Texts words, CancellationToken ct)
    {
        var wordings = await db.Set<ChallengeWording>().AsNoTracking().Where(w => w.ChallengeId == challengeId).OrderByDescending(w => w.Number).ToListAsync(ct);
        var names = await MemberNames.ReadAsync(db, words, initiativeId, wordings.Select(w => (w.ById, w.OrganisationId)), ct);
        var groupIds = wordings.SelectMany(w => w.TargetGroupIds).Distinct().ToArray();
        var groups = await db.Set<TargetGroup>().Where(g => groupIds.Contains(g.Id)).ToDictionaryAsync(g => g.Id, g => g.Situation, ct);
        var areaIds = wordings.SelectMany(w => w.AreaIds).Distinct().ToArray();
        var areas = await db.Set<Area>().Where(a => areaIds.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return
        [
            .. wordings.Select(w => new WordingRow(
                w, names.Of(w.ById, w.OrganisationId), [.. w.TargetGroupIds.Select(id => groups[id])], [.. w.AreaIds.Select(id => areas[id])])),
        ];
    }
}
