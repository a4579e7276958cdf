using Medvirk.Data;
using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api;

/// <summary>The token with which a request came.</summary>
public sealed record TokenUse(Guid TokenId, string Name);

/// <summary>
/// The door of the API: a token in the Authorization header, whose mandate runs today, in the initiative of the address,
/// with a scope and a role that the endpoint's rule allows. Cookies are not read here, so that no other site can act in someone's name.
/// </summary>
public sealed class ApiDoor(RequestDelegate next)
{
    private const string Scheme = "Bearer ";

    private static readonly CompiledQuery<Func<MedvirkContext, string, Task<Row?>>> Find =
        new(() => EF.CompileAsyncQuery((MedvirkContext db, string hash) => (
            from token in db.Set<AccessToken>()
            join mandate in db.Set<Mandate>() on token.MandateId equals mandate.Id
            join initiative in db.Set<Initiative>() on token.InitiativeId equals initiative.Id
            join person in db.Set<Person>() on token.PersonId equals person.Id
            join found in db.Set<Organisation>() on mandate.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where token.Hash == hash
            select new Row(
                token.Id, token.Name, token.MayRead, token.MayWriteValues, token.MayWritePositions, token.LastDay, token.RevokedAt, token.LastUsedOn,
                mandate.Id, mandate.From, mandate.To, mandate.Role, mandate.OrganisationId, mandate.OrganisationId == null || mandate.Confirmation != null,
                initiative.Id, initiative.Slug, initiative.Name, initiative.Summary, person.Id, person.Name, organisation.Name)).SingleOrDefault()));

    public async Task InvokeAsync(HttpContext http)
    {
        // What is no endpoint of ours (another method, another kind of content) is answered further in.
        if (http.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(http);
            return;
        }

        var rule = endpoint.Metadata.GetMetadata<ApiRule>()
            ?? throw new InvalidOperationException($"{endpoint.DisplayName} states no {nameof(ApiRule)}.");
        if (http.Request.Headers.Authorization.Count == 0 && rule.IsPublic)
        {
            await next(http);
            return;
        }

        if (await RefusalAsync(http, rule) is { } problem)
        {
            await problem.WriteAsync(http);
            return;
        }

        http.Response.Headers.CacheControl = "no-store";
        await next(http);
    }

    private static async Task<Problem?> RefusalAsync(HttpContext http, ApiRule rule)
    {
        var header = http.Request.Headers.Authorization;
        if (header.Count == 0)
        {
            return Unknown(http, "token-missing");
        }

        var said = header.ToString();
        var db = http.RequestServices.GetRequiredService<MedvirkContext>();
        if (!said.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            || await Find.On(db)(db, AccessToken.HashOf(said[Scheme.Length..].Trim())) is not { } row)
        {
            return Unknown(http, "token-unknown");
        }

        var today = http.RequestServices.GetRequiredService<TimeProvider>().Today();
        if (row.Fault(today) is { } fault)
        {
            return Unknown(http, fault);
        }

        http.Features.Set(new TokenUse(row.TokenId, row.TokenName));
        await NoteAsync(db, row, today, http.RequestAborted);

        // Outside its initiative a token says nothing: there its holder reads as anyone does.
        if (http.Request.RouteValues["initiative"] as string != row.Slug)
        {
            return rule.IsPublic ? null : Problem.Of(StatusCodes.Status404NotFound);
        }

        if (!row.Has(rule.Scope))
        {
            http.Response.Headers.WWWAuthenticate = $"Bearer realm=\"medvirk\", error=\"insufficient_scope\", scope=\"{ScopeText.Of(rule.Scope)}\"";
            return new Problem(StatusCodes.Status403Forbidden, "scope-missing");
        }

        if (!rule.IsPublic && !rule.Roles.Contains(row.Role))
        {
            return new Problem(StatusCodes.Status403Forbidden, "role-not-allowed");
        }

        http.Features.Set(row.ToVisit());
        return null;
    }

    private static Problem Unknown(HttpContext http, string code)
    {
        http.Response.Headers.WWWAuthenticate = code == "token-missing" ? "Bearer realm=\"medvirk\"" : "Bearer realm=\"medvirk\", error=\"invalid_token\"";
        return new Problem(StatusCodes.Status401Unauthorized, code);
    }

    /// <summary>Once a day, so that reading costs no writing.</summary>
    private static async Task NoteAsync(MedvirkContext db, Row row, DateOnly today, CancellationToken ct)
    {
        if (row.LastUsedOn >= today)
        {
            return;
        }

        (await db.Set<AccessToken>().SingleAsync(token => token.Id == row.TokenId, ct)).UseOn(today);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private sealed record Row(
        Guid TokenId, string TokenName, bool MayRead, bool MayWriteValues, bool MayWritePositions, DateOnly LastDay, DateTime? RevokedAt, DateOnly? LastUsedOn,
        Guid MandateId, DateOnly From, DateOnly? To, Role Role, Guid? OrganisationId, bool MayBind,
        Guid InitiativeId, string Slug, string InitiativeName, string Summary, Guid PersonId, string Person, string? Organisation)
    {
        public bool Has(TokenScope scope) => scope switch
        {
            TokenScope.Read => MayRead,
            TokenScope.WriteValues => MayWriteValues,
            _ => MayWritePositions,
        };

        /// <summary>Why it opens nothing today; null where it does.</summary>
        public string? Fault(DateOnly today) =>
            RevokedAt is not null ? "token-revoked"
            : today > LastDay ? "token-expired"
            : today < From || today > To ? "mandate-ended"
            : null;

        public Visit ToVisit() => new(
            new InitiativeInfo(InitiativeId, Slug, InitiativeName, Summary), new Actor(PersonId, OrganisationId, MandateId, Role, MayBind), Person, Organisation);
    }
}

/// <summary>How scopes are written.</summary>
public static class ScopeText
{
    public static string Of(TokenScope scope) => scope switch
    {
        TokenScope.Read => "read",
        TokenScope.WriteValues => "write:values",
        _ => "write:positions",
    };
}
