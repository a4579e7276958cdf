using Medvirk.Data;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>The latest version, in its latest edition that stands.</summary>
internal static class LatestVersion
{
    public static Task<AgendaVersion?> ReadAsync(MedvirkContext db, Guid initiativeId, CancellationToken ct) => db.Set<AgendaVersion>().AsNoTracking()
        .Where(v => v.InitiativeId == initiativeId && v.Contested == null)
        .OrderByDescending(v => v.Number).ThenByDescending(v => v.Edition).FirstOrDefaultAsync(ct);
}
