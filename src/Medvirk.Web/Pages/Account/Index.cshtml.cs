using Medvirk.Domain.Backbone;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Account;

/// <summary>The person's own front: in which initiatives, as what.</summary>
public sealed class IndexModel : AccountPageModel
{
    public IReadOnlyList<Row> Mandates { get; private set; } = [];

    /// <summary>Whether the person may found initiatives.</summary>
    public bool MayFound { get; private set; }

    public async Task OnGetAsync()
    {
        MayFound = await Db.Set<Data.Backbone.Account>().AnyAsync(a => a.Id == PersonId && a.IsFounder, Aborted);
        var today = DateOnly.FromDateTime(Now);
        Mandates = await (
            from mandate in Db.Set<Mandate>()
            join initiative in Db.Set<Initiative>() on mandate.InitiativeId equals initiative.Id
            join found in Db.Set<Organisation>() on mandate.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where mandate.PersonId == PersonId && mandate.From <= today && (mandate.To == null || mandate.To >= today)
            orderby initiative.Name
            select new Row(initiative.Slug, initiative.Name, mandate.Role, organisation.Name))
            .ToListAsync(Aborted);
    }

    public sealed record Row(string Slug, string Initiative, Role Role, string? Organisation);
}
