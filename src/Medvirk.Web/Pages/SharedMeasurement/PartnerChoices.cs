using Medvirk.Data;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>The initiative's partner organisations, to choose from.</summary>
internal static class PartnerChoices
{
    public static async Task<IReadOnlyList<Choice>> OfAsync(MedvirkContext db, Guid initiativeId, CancellationToken ct)
    {
        var partners = await (
            from partnership in db.Set<Partnership>()
            join organisation in db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where EF.Property<Guid>(partnership, "InitiativeId") == initiativeId && partnership.LeftAt == null
            select new { organisation.Id, organisation.Name }).ToListAsync(ct);
        return [.. partners.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Choice(p.Id.ToString(), p.Name))];
    }
}
