using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.EntityFrameworkCore;
using Group = Medvirk.Domain.Backbone.Group;

namespace Medvirk.Web.Pages.Backbone.Partners;

/// <summary>Who takes part: organisations, the people who speak for them, and invitations that wait.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    public IReadOnlyList<PartnerRow> Partners { get; private set; } = [];

    /// <summary>People with a role of their own: secretariat, chair, seats, observers.</summary>
    public IReadOnlyList<PersonRow> Others { get; private set; } = [];

    public IReadOnlyList<InvitationRow> Invitations { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs =>
        [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["partners.title"])];

    public bool MayInvite => Invitation.RolesFor(Me).Count > 0;

    public bool MayConfirm(PersonRow row) => row.Waits
        && (Me.IsSecretariat || (Me.MayBind && Me.OrganisationId == row.OrganisationId && Me.PersonId != row.PersonId));

    /// <summary>Whether the reader may see more of a mandate than that it is there.</summary>
    public bool MaySee(PersonRow row) =>
        Me.IsSecretariat || row.PersonId == Me.PersonId || (row.OrganisationId is not null && row.OrganisationId == Me.OrganisationId);

    public bool MayLeave(PartnerRow partner) =>
        Me.IsSecretariat || (Me is { Role: Role.Representative, MayBind: true } && Me.OrganisationId == partner.Id);

    public bool HasGroups { get; private set; }

    public async Task OnGetAsync()
    {
        var people = await PeopleAsync();
        var organisations = await (
            from partnership in Db.Set<Partnership>()
            join organisation in Db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where EF.Property<Guid>(partnership, "InitiativeId") == Initiative.Id && partnership.LeftAt == null
            orderby partnership.JoinedAt
            select new { organisation.Id, organisation.Name, organisation.Sector })
            .ToListAsync(Aborted);
        Partners = [.. organisations.Select(o => new PartnerRow(
            o.Id, o.Name, o.Sector, [.. people.Where(p => p.OrganisationId == o.Id)]))];
        HasGroups = Me.IsSecretariat || await Db.Set<Group>().AnyAsync(g => g.InitiativeId == Initiative.Id, Aborted);
        Others = [.. people.Where(p => p.OrganisationId is null)];
        if (MayInvite)
        {
            Invitations = await InvitationsAsync();
        }
    }

    private Task<List<PersonRow>> PeopleAsync()
    {
        var today = DateOnly.FromDateTime(Now);
        return (
            from mandate in Db.Set<Mandate>()
            join person in Db.Set<Person>() on mandate.PersonId equals person.Id
            where mandate.InitiativeId == Initiative.Id
                && mandate.From <= today && (mandate.To == null || mandate.To >= today)
            orderby mandate.GivenAt
            select new PersonRow(
                mandate.Id, person.Id, mandate.OrganisationId, mandate.Alias ?? person.Name, mandate.Role,
                mandate.OrganisationId != null && mandate.Confirmation == null, mandate.To))
            .ToListAsync(Aborted);
    }

    private Task<List<InvitationRow>> InvitationsAsync()
    {
        var now = Now;
        return (
            from invitation in Db.Set<Invitation>()
            join found in Db.Set<Organisation>() on invitation.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where invitation.InitiativeId == Initiative.Id && invitation.UsedAt == null && invitation.WithdrawnAt == null
                && (Me.IsSecretariat || invitation.OrganisationId == Me.OrganisationId)
            orderby invitation.InvitedAt
            select new InvitationRow(
                invitation.Id, invitation.Email, organisation.Name, invitation.Role, invitation.ExpiresAt, invitation.ExpiresAt < now))
            .ToListAsync(Aborted);
    }

    public sealed record PartnerRow(Guid Id, string Name, Sector Sector, IReadOnlyList<PersonRow> People);

    public sealed record PersonRow(Guid MandateId, Guid PersonId, Guid? OrganisationId, string Name, Role Role, bool Waits, DateOnly? To);

    public sealed record InvitationRow(Guid Id, string Email, string? Organisation, Role Role, DateTime ExpiresAt, bool Expired);
}
