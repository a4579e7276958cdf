using System.Security.Claims;
using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Access;

/// <summary>
/// The door of a members' page: signed in, a mandate in this initiative that runs today, and a role that the page allows.
/// An initiative that isn't there and one that is somebody else's answer alike.
/// </summary>
public sealed class RoomFilter(IReadOnlyList<Role> roles) : IAsyncAuthorizationFilter
{
    private static readonly CompiledQuery<Func<MedvirkContext, string, Guid, DateOnly, IAsyncEnumerable<Row>>> FindMandates =
        new(() => EF.CompileAsyncQuery((MedvirkContext db, string slug, Guid personId, DateOnly today) =>
            from mandate in db.Set<Mandate>()
            join initiative in db.Set<Initiative>() on mandate.InitiativeId equals initiative.Id
            join person in db.Set<Person>() on mandate.PersonId equals person.Id
            join found in db.Set<Organisation>() on mandate.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where initiative.Slug == slug && mandate.PersonId == personId
                && mandate.From <= today && (mandate.To == null || mandate.To >= today)
            select new Row(
                initiative.Id, initiative.Slug, initiative.Name, initiative.Summary,
                mandate.Id, mandate.OrganisationId, mandate.Role,
                mandate.OrganisationId == null || mandate.Confirmation != null,
                person.Name, organisation.Name)));

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (http.User.PersonId() is not { } personId)
        {
            context.Result = new ChallengeResult();
            return;
        }

        var today = http.RequestServices.GetRequiredService<TimeProvider>().Today();
        var db = http.RequestServices.GetRequiredService<MedvirkContext>();
        if (HttpMethods.IsGet(http.Request.Method))
        {
            // A page that reads asks several questions: over one connection, given back with the context at the request's end.
            await db.Database.OpenConnectionAsync(http.RequestAborted);
        }

        Row? best = null;
        await foreach (var row in FindMandates.On(db)(db, (string)http.Request.RouteValues["initiative"]!, personId, today))
        {
            if (best is null || row.Rank > best.Rank)
            {
                best = row;
            }
        }

        if (best is null)
        {
            context.Result = new NotFoundResult();
        }
        else if (!roles.Contains(best.Role))
        {
            context.Result = new ForbidResult();
        }
        else
        {
            http.Features.Set(best.ToVisit(personId));
        }
    }

    private sealed record Row(
        Guid InitiativeId, string Slug, string Name, string Summary,
        Guid MandateId, Guid? OrganisationId, Role Role, bool MayBind, string Person, string? Organisation)
    {
        /// <summary>A person with several mandates acts under the one that may do most.</summary>
        public int Rank => ((int)Role * 2) + (MayBind ? 1 : 0);

        public Visit ToVisit(Guid personId) => new(
            new InitiativeInfo(InitiativeId, Slug, Name, Summary),
            new Actor(personId, OrganisationId, MandateId, Role, MayBind), Person, Organisation);
    }
}

public static class ClaimsPrincipalExtensions
{
    /// <summary>The signed-in person; null for a visitor.</summary>
    public static Guid? PersonId(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
}
