using System.Globalization;
using Medvirk.Domain.Backbone;
using Medvirk.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.Backbone;

/// <summary>The initiatives that live here, and who takes part in each.</summary>
internal static class InitiativeEndpoints
{
    public static void Map(IEndpointRouteBuilder api, IEndpointRouteBuilder initiative)
    {
        api.ReadFresh<Page<InitiativeRow>>("initiatives", "listInitiatives", ListAsync, "after", "limit");
        initiative.Read<InitiativeAnswer>("", "getInitiative", ShowAsync);
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        // None is ever taken away, so that a place in the order of founding holds.
        var rows = await http.PublicDb().Set<Initiative>().OrderBy(i => i.FoundedAt).ThenBy(i => i.Id).Skip(paging.Number).Take(paging.Limit + 1)
            .Select(i => new { i.Slug, i.Name, i.Summary, i.FoundedAt, Partners = i.Partnerships.Count(p => p.LeftAt == null) }).ToListAsync(ct);
        return Results.Ok(paging.Of(
            http,
            rows,
            i => new InitiativeRow(i.Slug, i.Name, i.Summary, DateOnly.FromDateTime(i.FoundedAt), i.Partners, ApiLinks.Initiative(i.Slug)),
            _ => [(paging.Number + paging.Limit).ToString(CultureInfo.InvariantCulture)]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, CancellationToken ct)
    {
        var (db, info) = (http.PublicDb(), http.Initiative());
        var found = await db.Set<Initiative>().Where(i => i.Id == info.Id).Select(i => new { i.FoundedAt }).SingleAsync(ct);
        var partners = await (
            from initiative in db.Set<Initiative>()
            from partnership in initiative.Partnerships
            join organisation in db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
            where initiative.Id == info.Id && partnership.LeftAt == null
            orderby partnership.JoinedAt
            select new { organisation.Id, organisation.Name, organisation.Sector, partnership.JoinedAt }).ToListAsync(ct);
        var slug = info.Slug;
        return Results.Ok(new InitiativeAnswer(
            slug,
            info.Name,
            info.Summary,
            DateOnly.FromDateTime(found.FoundedAt),
            [.. partners.Select(p => new PartnerRow(p.Id, p.Name, p.Sector, DateOnly.FromDateTime(p.JoinedAt)))],
            new Dictionary<string, string>
            {
                ["page"] = SiteLinks.Front("da", slug),
                ["agenda"] = ApiLinks.Agenda(slug),
                ["goals"] = ApiLinks.Goals(slug),
                ["theory"] = ApiLinks.Theory(slug),
                ["challenges"] = ApiLinks.Challenges(slug),
                ["challengeMatrix"] = ApiLinks.Matrix(slug),
                ["targetGroups"] = ApiLinks.TargetGroups(slug),
                ["indicators"] = ApiLinks.Indicators(slug),
                ["activities"] = ApiLinks.Activities(slug),
                ["commitments"] = ApiLinks.Commitments(slug),
                ["voices"] = ApiLinks.Voices(slug),
                ["ledgerHeads"] = ApiLinks.Heads(slug),
            }));
    }

    public sealed record InitiativeRow(string Slug, string Name, string Summary, DateOnly FoundedOn, int Partners, string Href);

    public sealed record PartnerRow(Guid Id, string Name, Sector Sector, DateOnly JoinedOn);

    public sealed record InitiativeAnswer(
        string Slug, string Name, string Summary, DateOnly FoundedOn, IReadOnlyList<PartnerRow> Partners, IReadOnlyDictionary<string, string> Links);
}
