using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;
using Group = Medvirk.Domain.Backbone.Group;

namespace Medvirk.Web.Pages.Backbone.Groups;

/// <summary>A page about one group.</summary>
public abstract class GroupPageModel : RoomPageModel
{
    public Group Group { get; private set; } = null!;

    /// <summary>Who is in it and still has a mandate, leads first.</summary>
    public IReadOnlyList<MemberRow> Members { get; private set; } = [];

    /// <summary>Whether the reader looks after it.</summary>
    public bool MayLead => Group.EndedAt is null && Group.IsLedBy(Me);

    public IReadOnlyList<Crumb> Crumbs =>
    [
        new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)),
        new(T["partners.title"], BackboneLinks.Partners(Lang, Initiative.Slug)),
        new(T["groups.title"], GroupLinks.Index(Lang, Initiative.Slug)),
        new(Group.Name),
    ];

    protected async Task<bool> LoadAsync(int number)
    {
        var group = await Db.Set<Group>().AsNoTracking().Include(g => g.Members)
            .SingleOrDefaultAsync(g => g.InitiativeId == Initiative.Id && g.Number == number, Aborted);
        if (group is null)
        {
            return false;
        }

        Group = group;
        var people = await PeopleAsync();
        Members =
        [
            .. group.Members.Select(m => (Member: m, Person: people.FirstOrDefault(p => p.Id == m.PersonId)))
                .Where(m => m.Person is not null)
                .Select(m => new MemberRow(m.Person!.Id, m.Person.Name, m.Person.From, m.Member.Leads))
                .OrderByDescending(m => m.Leads).ThenBy(m => m.Name, StringComparer.CurrentCulture),
        ];
        return true;
    }

    /// <summary>Everyone with a mandate here today, by the name that others know.</summary>
    protected async Task<IReadOnlyList<PersonRow>> PeopleAsync()
    {
        var today = DateOnly.FromDateTime(Now);
        var rows = await (
            from mandate in Db.Set<Mandate>()
            join person in Db.Set<Person>() on mandate.PersonId equals person.Id
            from organisation in Db.Set<Organisation>().Where(o => o.Id == mandate.OrganisationId).DefaultIfEmpty()
            where mandate.InitiativeId == Initiative.Id && mandate.From <= today && (mandate.To == null || mandate.To >= today)
            select new { person.Id, Name = mandate.Alias ?? person.Name, mandate.Role, Organisation = organisation.Name })
            .ToListAsync(Aborted);
        return
        [
            .. rows.GroupBy(r => r.Id).Select(r => r.OrderByDescending(m => m.Role).First())
                .Select(r => new PersonRow(r.Id, r.Name, r.Organisation ?? T.Of(r.Role)))
                .OrderBy(p => p.Name, StringComparer.CurrentCulture),
        ];
    }

    protected Task<Group> TrackedAsync(CancellationToken ct) => Db.Set<Group>().Include(g => g.Members).SingleAsync(g => g.Id == Group.Id, ct);

    /// <param name="From">The organisation, or the role where there is none.</param>
    public sealed record PersonRow(Guid Id, string Name, string From);

    /// <param name="From">The organisation, or the role where there is none.</param>
    public sealed record MemberRow(Guid Id, string Name, string From, bool Leads);
}
