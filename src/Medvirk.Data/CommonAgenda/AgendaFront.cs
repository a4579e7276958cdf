using System.Globalization;
using Medvirk.Data.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.CommonAgenda;

/// <summary>What waits in the common agenda: the newest version, for an organisation that has not said where it stands.</summary>
public sealed class AgendaFront(MedvirkContext db)
{
    public async Task<IReadOnlyList<FrontRow>> OwesAsync(Guid initiativeId, Guid organisationId, CancellationToken ct)
    {
        var newest = await db.Set<AgendaVersion>().Where(v => v.InitiativeId == initiativeId)
            .OrderByDescending(v => v.Number)
            .Select(v => new { v.Number, v.PutForwardAt, IsAnswered = v.Endorsements.Any(e => e.OrganisationId == organisationId) })
            .FirstOrDefaultAsync(ct);
        if (newest is null or { IsAnswered: true })
        {
            return [];
        }

        var number = newest.Number.ToString(CultureInfo.InvariantCulture);
        return [new FrontRow(FrontKind.AgendaToAnswer, number, null, null, DateOnly.FromDateTime(newest.PutForwardAt), number)];
    }
}
