using Medvirk.Domain.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.CommonAgenda;

/// <summary>What people in seats have written about the agenda: it goes with the person, and that they stood somewhere stays.</summary>
internal static class SeatWords
{
    /// <param name="seats">The seats' mandates.</param>
    public static async Task ForgetAsync(MedvirkContext db, IReadOnlyCollection<Guid> seats, CancellationToken ct)
    {
        if (seats.Count == 0)
        {
            return;
        }

        (await db.Set<Endorsement>().Where(said => seats.Contains(said.MandateId)).ToListAsync(ct)).ForEach(said => said.Forget());
        (await db.Set<ParagraphComment>().Where(said => seats.Contains(said.MandateId)).ToListAsync(ct)).ForEach(said => said.Forget());
        (await db.Set<Suggestion>().Where(said => seats.Contains(said.MandateId)).ToListAsync(ct)).ForEach(said => said.Forget());
        var people = await db.Set<Domain.Backbone.Mandate>().Where(seat => seats.Contains(seat.Id)).Select(seat => seat.PersonId).ToListAsync(ct);
        (await db.Set<AgendaVersion>().Where(v => v.Contested != null && v.Contested.OrganisationId == null && people.Contains(v.Contested.ById!.Value)).ToListAsync(ct))
            .ForEach(version => version.ForgetWhoContested());
    }
}
