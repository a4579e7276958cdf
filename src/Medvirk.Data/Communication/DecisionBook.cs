using Medvirk.Domain.Backbone;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Communication;

/// <summary>Decisions as acts need them: whole, and as the clock has them. Used within an act.</summary>
public sealed class DecisionBook(MedvirkContext db)
{
    public async Task<int> NextNumberAsync(Guid initiativeId, CancellationToken ct) =>
        (await db.Set<Decision>().Where(d => d.InitiativeId == initiativeId).MaxAsync(d => (int?)d.Number, ct) ?? 0) + 1;

    /// <summary>How the initiative has laid down that its agenda is adopted; null where it has not.</summary>
    public Task<AdoptionRule?> AdoptionAsync(Guid initiativeId, CancellationToken ct) =>
        db.Set<AdoptionRule>().SingleOrDefaultAsync(r => r.InitiativeId == initiativeId, ct);

    /// <summary>The decision; what its times have brought about, and no program has noted yet, is noted first.</summary>
    public async Task<Decision?> FindAsync(Guid initiativeId, int number, DateTime now, CancellationToken ct)
    {
        var decision = await Whole(db.Set<Decision>()).SingleOrDefaultAsync(d => d.InitiativeId == initiativeId && d.Number == number, ct);
        if (decision is not null)
        {
            await CatchUpAsync(decision, now, ct);
        }

        return decision;
    }

    /// <summary>Opens it where its time has come, and notes its end where that has passed.</summary>
    public async Task CatchUpAsync(Decision decision, DateTime now, CancellationToken ct)
    {
        if (decision.Times.IsDueToOpen(now))
        {
            await OpenAsync(decision, Actor.System, now, ct);
        }

        decision.NoteEnd(now);
    }

    /// <summary>Opens it to those who are partners, and in a seat, now.</summary>
    public async Task<Refusal?> OpenAsync(Decision decision, Actor by, DateTime now, CancellationToken ct) =>
        decision.Open(await PartnersAsync(decision.InitiativeId, ct), await SeatedAsync(decision.InitiativeId, DateOnly.FromDateTime(now), ct), by, now);

    public Task<List<Partner>> PartnersAsync(Guid initiativeId, CancellationToken ct) => (
        from initiative in db.Set<Initiative>()
        from partnership in initiative.Partnerships
        join organisation in db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
        where initiative.Id == initiativeId && partnership.LeftAt == null
        select new Partner(organisation.Id, organisation.Sector == Sector.UserOrganisation)).Distinct().ToListAsync(ct);

    public Task<List<Guid>> SeatedAsync(Guid initiativeId, DateOnly today, CancellationToken ct) => db.Set<Mandate>()
        .Where(m => m.InitiativeId == initiativeId && m.Role == Role.Seat && m.From <= today && (m.To == null || m.To >= today))
        .Select(m => m.PersonId).Distinct().ToListAsync(ct);

    public static IQueryable<Decision> Whole(IQueryable<Decision> decisions) => decisions
        .Include(d => d.Participants).Include(d => d.Seats).Include(d => d.Acts).Include(d => d.Objections).Include(d => d.Ties).Include(d => d.Reviews)
        .AsSplitQuery();
}
