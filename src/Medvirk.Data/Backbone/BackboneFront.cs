using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backbone;

/// <summary>What waits in the backbone: mandates that no one has confirmed.</summary>
public sealed class BackboneFront(MedvirkContext db)
{
    /// <summary>A colleague of the same organisation, not the person, confirms.</summary>
    public Task<List<FrontRow>> OwesAsync(Guid initiativeId, Guid organisationId, Guid personId, DateOnly today, CancellationToken ct) =>
        WaitingAsync(initiativeId, FrontKind.MandateToConfirm, today, m => m.OrganisationId == organisationId && m.PersonId != personId, ct);

    public Task<List<FrontRow>> SecretariatAsync(Guid initiativeId, DateOnly today, CancellationToken ct) =>
        WaitingAsync(initiativeId, FrontKind.MandateWaiting, today, _ => true, ct);

    private async Task<List<FrontRow>> WaitingAsync(
        Guid initiativeId, FrontKind kind, DateOnly today, System.Linq.Expressions.Expression<Func<Mandate, bool>> whose, CancellationToken ct)
    {
        var waiting = db.Set<Mandate>()
            .Where(m => m.InitiativeId == initiativeId && m.OrganisationId != null && m.Confirmation == null && (m.To == null || m.To >= today))
            .Where(whose);
        var rows = await (
            from mandate in waiting
            join person in db.Set<Person>() on mandate.PersonId equals person.Id
            join organisation in db.Set<Organisation>() on mandate.OrganisationId equals organisation.Id
            select new { mandate.Id, person.Name, Organisation = organisation.Name, mandate.GivenAt }).ToListAsync(ct);
        return [.. rows.Select(r => new FrontRow(kind, r.Name, r.Organisation, null, DateOnly.FromDateTime(r.GivenAt), r.Id.ToString()))];
    }
}
