using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Account.Profile;

/// <summary>The person's own account: name, password, mandates, and the sign-ins that hold.</summary>
public sealed class ShowModel(Sessions sessions) : AccountPageModel
{
    /// <summary>What was just done, in the address: name, password, sessions.</summary>
    private static readonly HashSet<string> Doable = ["name", "password", "sessions"];

    public string Name { get; private set; } = "";

    public string Email { get; private set; } = "";

    public IReadOnlyList<MandateRow> Mandates { get; private set; } = [];

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public Guid? Here => Access.Sessions.IdOf(User);

    public string? Done { get; private set; }

    public async Task OnGetAsync(string? done)
    {
        Done = done is not null && Doable.Contains(done) ? T[$"account.done.{done}"] : null;
        (Name, Email) = await (
            from person in Db.Set<Person>()
            join account in Db.Users on person.Id equals account.Id
            where person.Id == PersonId
            select new ValueTuple<string, string>(person.Name, account.Email!)).SingleAsync(Aborted);
        Mandates = await MandatesAsync();
        Sessions = await sessions.OfAsync(PersonId!.Value, Aborted);
    }

    private Task<List<MandateRow>> MandatesAsync()
    {
        var today = DateOnly.FromDateTime(Now);
        return (
            from mandate in Db.Set<Mandate>()
            join initiative in Db.Set<Initiative>() on mandate.InitiativeId equals initiative.Id
            join found in Db.Set<Organisation>() on mandate.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where mandate.PersonId == PersonId && mandate.From <= today && (mandate.To == null || mandate.To >= today)
            orderby initiative.Name
            select new MandateRow(
                mandate.Id, initiative.Slug, initiative.Name, mandate.Role, organisation.Name, mandate.To,
                mandate.OrganisationId != null && mandate.Confirmation == null))
            .ToListAsync(Aborted);
    }

    public sealed record MandateRow(Guid Id, string Slug, string Initiative, Role Role, string? Organisation, DateOnly? To, bool Waits);
}
