using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Mandates;

/// <summary>A page about one mandate: seen by the secretariat, by the organisation that it is for, and by the person.</summary>
public abstract class MandatePageModel : RoomPageModel
{
    public MandateView Asked { get; private set; } = null!;

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["mandate.title"]),
    ];

    /// <summary>The name, also of one who was erased.</summary>
    public string NameOf(string name) => name.Length > 0 ? name : T["person.gone"];

    protected async Task<bool> LoadAsync(Guid id)
    {
        var found = await (
            from mandate in Db.Set<Mandate>()
            join person in Db.Set<Person>() on mandate.PersonId equals person.Id
            from organisation in Db.Set<Organisation>().Where(o => o.Id == mandate.OrganisationId).DefaultIfEmpty()
            from giver in Db.Set<Person>().Where(p => p.Id == mandate.GivenById).DefaultIfEmpty()
            from confirmer in Db.Set<Person>().Where(p => mandate.Confirmation != null && p.Id == mandate.Confirmation.ById).DefaultIfEmpty()
            where mandate.Id == id && mandate.InitiativeId == Initiative.Id
                && (Me.IsSecretariat || mandate.PersonId == Me.PersonId || (mandate.OrganisationId != null && mandate.OrganisationId == Me.OrganisationId))
            select new { Mandate = mandate, person.Name, Organisation = organisation.Name, Giver = giver.Name, Confirmer = confirmer.Name })
            .AsNoTracking().SingleOrDefaultAsync(Aborted);
        if (found is not null)
        {
            Asked = new MandateView(found.Mandate, NameOf(found.Name), found.Organisation, found.Giver, found.Confirmer);
        }

        return found is not null;
    }

    /// <param name="Mandate">As it is stored.</param>
    /// <param name="Person">The name to show.</param>
    /// <param name="Organisation">The organisation spoken for; null for roles of their own.</param>
    /// <param name="Giver">Who gave it; null for the system.</param>
    /// <param name="Confirmer">Who confirmed it, or recorded the letter.</param>
    public sealed record MandateView(Mandate Mandate, string Person, string? Organisation, string? Giver, string? Confirmer);
}
