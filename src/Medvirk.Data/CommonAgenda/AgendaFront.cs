using System.Globalization;
using Medvirk.Data.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.CommonAgenda;

/// <summary>What waits in the common agenda: the newest version, for an organisation or a seat that has not said where it stands.</summary>
public sealed class AgendaFront(MedvirkContext db)
{
    /// <param name="initiativeId">The initiative.</param>
    /// <param name="standerId">The organisation, or the person in the seat.</param>
    /// <param name="ct">Cancels the reading.</param>
    public async Task<IReadOnlyList<FrontRow>> OwesAsync(Guid initiativeId, Guid standerId, CancellationToken ct)
    {
        var newest = await db.Set<AgendaVersion>().Where(v => v.InitiativeId == initiativeId && v.Edition == 0)
            .OrderByDescending(v => v.Number)
            .Select(v => new { v.Number, v.PutForwardAt, IsAnswered = v.Endorsements.Any(e => e.OrganisationId == standerId || (e.OrganisationId == null && e.PersonId == standerId)) })
            .FirstOrDefaultAsync(ct);
        if (newest is null or { IsAnswered: true })
        {
            return [];
        }

        var number = newest.Number.ToString(CultureInfo.InvariantCulture);
        return [new FrontRow(FrontKind.AgendaToAnswer, number, null, null, DateOnly.FromDateTime(newest.PutForwardAt), number)];
    }
}
