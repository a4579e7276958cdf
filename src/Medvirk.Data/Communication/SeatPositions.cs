using Medvirk.Domain.Communication;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Communication;

/// <summary>What people in seats have written with their positions and objections: it goes with the person, and where they stood stays.</summary>
internal static class SeatPositions
{
    /// <param name="personId">Who is erased.</param>
    public static async Task ForgetAsync(MedvirkContext db, Guid personId, CancellationToken ct)
    {
        (await db.Set<PositionAct>().Where(act => act.PersonId == personId && act.OrganisationId == null).ToListAsync(ct)).ForEach(act => act.Forget());
        (await db.Set<Objection>().Where(o => o.PersonId == personId && o.OrganisationId == null).ToListAsync(ct)).ForEach(objection => objection.Forget());
    }
}
