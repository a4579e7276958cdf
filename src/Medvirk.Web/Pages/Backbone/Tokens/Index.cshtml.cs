using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.Backbone.Tokens;

/// <summary>My tokens for the API, a new one's secret right after it was made; to the secretariat everyone's, without secrets.</summary>
[AllowMembers]
public sealed class IndexModel(TimeProvider clock) : RoomPageModel
{
    /// <summary>Carries a new token's secret from the page that made it to this one, once.</summary>
    public const string SecretKey = "api-token";

    /// <summary>Null when it has been shown already.</summary>
    public string? Secret { get; private set; }

    public IReadOnlyList<Row> Mine { get; private set; } = [];

    /// <summary>Other people's, which the secretariat may take back.</summary>
    public IReadOnlyList<Row> Others { get; private set; } = [];

    public IReadOnlyList<Crumb> Crumbs => [new(Initiative.Name, SiteLinks.Work(Lang, Initiative.Slug)), new(T["tokens.title"])];

    public async Task OnGetAsync()
    {
        Secret = TempData[SecretKey] as string;
        if (Secret is not null)
        {
            // A page with a secret isn't compressed: its length must tell nothing.
            HttpContext.Features.Get<IHttpsCompressionFeature>()?.Mode = HttpsCompressionMode.DoNotCompress;
        }

        var today = clock.Today();
        var rows = await (
            from token in Db.Set<AccessToken>()
            join person in Db.Set<Person>() on token.PersonId equals person.Id
            join mandate in Db.Set<Mandate>() on token.MandateId equals mandate.Id
            join found in Db.Set<Organisation>() on mandate.OrganisationId equals found.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            where token.InitiativeId == Initiative.Id && token.RevokedAt == null && token.LastDay >= today
                && mandate.From <= today && (mandate.To == null || mandate.To >= today)
                && (Me.IsSecretariat || token.PersonId == Me.PersonId)
            orderby token.MadeAt
            select new Row(
                token.Id, token.PersonId, token.Name, person.Name, organisation.Name, token.MayRead, token.MayWriteValues, token.MayWritePositions, token.LastDay, token.LastUsedOn))
            .ToListAsync(Aborted);
        Mine = [.. rows.Where(r => r.PersonId == Me.PersonId)];
        Others = [.. rows.Where(r => r.PersonId != Me.PersonId)];
    }

    public string ScopesOf(Row row)
    {
        (bool May, TokenScope Scope)[] scopes =
            [(row.MayRead, TokenScope.Read), (row.MayWriteValues, TokenScope.WriteValues), (row.MayWritePositions, TokenScope.WritePositions)];
        return string.Join(", ", scopes.Where(s => s.May).Select(s => T.Of(s.Scope)));
    }

    public sealed record Row(
        Guid Id, Guid PersonId, string Name, string Person, string? Organisation, bool MayRead, bool MayWriteValues, bool MayWritePositions, DateOnly LastDay, DateOnly? LastUsedOn);
}
