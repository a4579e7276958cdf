using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Communication;

/// <summary>What follows in other rooms when a decision is closed as adopted, in the same transaction. Used within an act.</summary>
public sealed class DecisionEffects(MedvirkContext db)
{
    /// <summary>Each does its own, or refuses all of it.</summary>
    public async Task<Refusal?> FollowAsync(Decision decision, Actor by, DateTime now, CancellationToken ct)
    {
        if (decision.Closing is not { IsAdopted: true })
        {
            return null;
        }

        foreach (var tie in decision.Ties.Where(t => t.Kind == TieKind.AdoptsAgendaVersion))
        {
            if (await AdoptAsync(tie.TiedId, decision.Id, by, now, ct) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>A version becomes the agenda by this decision.</summary>
    private async Task<Refusal?> AdoptAsync(Guid versionId, Guid decisionId, Actor by, DateTime now, CancellationToken ct)
    {
        var version = await db.Set<AgendaVersion>().Include(v => v.Endorsements).Include(v => v.Answers).SingleAsync(v => v.Id == versionId, ct);
        var agenda = await db.Set<Agenda>().SingleAsync(a => a.Id == version.AgendaId, ct);
        return agenda.Adopt(version, decisionId, by, now);
    }
}
