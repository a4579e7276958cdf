using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.CommonAgenda;

/// <summary>What people in seats have written about the agenda: it goes with the person, and that they stood somewhere stays.</summary>
internal static class SeatWords
{
    /// <param name="personId">Who is erased.</param>
    public static async Task ForgetAsync(MedvirkContext db, Guid personId, CancellationToken ct)
    {
        var seats = await db.Set<Mandate>().Where(mandate => mandate.PersonId == personId && mandate.Role == Role.Seat).Select(mandate => mandate.Id).ToArrayAsync(ct);
        (await db.Set<Endorsement>().Where(said => seats.Contains(said.MandateId)).ToListAsync(ct)).ForEach(said => said.Forget());
        (await db.Set<ParagraphComment>().Where(said => seats.Contains(said.MandateId)).ToListAsync(ct)).ForEach(said => said.Forget());
        (await db.Set<Suggestion>().Where(said => seats.Contains(said.MandateId)).ToListAsync(ct)).ForEach(said => said.Forget());
        (await db.Set<AgendaVersion>().Where(version => version.Contested != null && version.Contested.OrganisationId == null && version.Contested.ById == personId).ToListAsync(ct))
            .ForEach(version => version.ForgetWhoContested());
    }
}
