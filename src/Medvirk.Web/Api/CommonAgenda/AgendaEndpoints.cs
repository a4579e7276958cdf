using Medvirk.Data;
using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Pages.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.CommonAgenda;

/// <summary>The agenda's versions as everyone reads them: text, plain text, and who stands behind.</summary>
internal static class AgendaEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.Read<VersionAnswer>("agenda", "getAgenda", (HttpContext http, CancellationToken ct) => ShowAsync(http, null, ct));
        initiative.Read<Page<VersionRow>>("agenda/versions", "listAgendaVersions", ListAsync, "after", "limit");
        initiative.Read<VersionAnswer>("agenda/versions/{version:int}", "getAgendaVersion", (HttpContext http, int version, CancellationToken ct) => ShowAsync(http, version, ct));
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        var (db, info) = (http.PublicDb(), http.Initiative());
        var after = paging.After.Count > 0 ? paging.Number : int.MaxValue;
        var rows = await db.Set<PublicVersion>().Where(v => v.InitiativeId == info.Id && v.Number < after)
            .OrderByDescending(v => v.Number).Take(paging.Limit + 1).Select(v => new { v.Number, v.Hash, v.PutForwardAt }).ToListAsync(ct);
        var (stands, partners) = (await StandsAsync(db, info.Id, ct), await PartnersAsync(db, info.Id, ct));
        return Results.Ok(paging.Of(
            http,
            rows,
            v =>
            {
                var support = Support.Of(v.Number, stands.Select(s => s.AsStand()), partners.Keys);
                return new VersionRow(v.Number, v.PutForwardAt, v.Hash, support.Behind, support.Partners, ApiLinks.Version(info.Slug, v.Number));
            },
            v => [v.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, int? number, CancellationToken ct)
    {
        var (db, info) = (http.PublicDb(), http.Initiative());
        var version = await db.Set<PublicVersion>().Where(v => v.InitiativeId == info.Id && (number == null || v.Number == number))
            .OrderByDescending(v => v.Number).FirstOrDefaultAsync(ct);
        if (version is null)
        {
            return Results.NotFound();
        }

        var (stands, partners) = (await StandsAsync(db, info.Id, ct), await PartnersAsync(db, info.Id, ct));
        var support = Support.Of(version.Number, stands.Select(s => s.AsStand()), partners.Keys);
        var aliases = stands.Where(s => s.IsSeat).GroupBy(s => s.StanderId).ToDictionary(g => g.Key, g => g.Last().Alias);
        return Results.Ok(new VersionAnswer(
            version.Number,
            version.PutForwardAt,
            version.Hash,
            new StandingAnswer(
                support.Behind,
                support.Partners,
                [.. support.Organisations.Where(p => p.StandsBehind).Select(p => new OrganisationRef(p.StanderId, partners[p.StanderId]))],
                [.. support.Seats.Where(p => p.StandsBehind).Select(p => new SeatRow(aliases[p.StanderId]))]),
            [.. CanonicalAgenda.Read(version.Text).Select(p => new PartRow(p.Id, p.Kind, p.Title, p.Text, p.Plain.Length > 0 ? p.Plain : null))],
            new Dictionary<string, string>
            {
                ["page"] = AgendaLinks.PublicVersion("da", info.Slug, version.Number),
                ["canonical"] = AgendaLinks.Canonical("da", info.Slug, version.Number),
                ["versions"] = ApiLinks.Versions(info.Slug),
                ["goals"] = ApiLinks.Goals(info.Slug),
            }));
    }

    private static Task<List<PublicStand>> StandsAsync(PublicContext db, Guid initiativeId, CancellationToken ct) =>
        db.Set<PublicStand>().Where(s => s.InitiativeId == initiativeId).ToListAsync(ct);

    private static Task<Dictionary<Guid, string>> PartnersAsync(PublicContext db, Guid initiativeId, CancellationToken ct) => (
        from initiative in db.Set<Initiative>()
        from partnership in initiative.Partnerships
        join organisation in db.Set<Organisation>() on partnership.OrganisationId equals organisation.Id
        where initiative.Id == initiativeId && partnership.LeftAt == null
        orderby organisation.Name
        select organisation).ToDictionaryAsync(o => o.Id, o => o.Name, ct);

    /// <param name="Behind">How many of today's partners stand behind it.</param>
    public sealed record VersionRow(int Number, DateTime PutForwardAt, string Hash, int Behind, int Partners, string Href);

    /// <param name="Behind">How many of today's partners stand behind it.</param>
    /// <param name="Organisations">Those who do.</param>
    /// <param name="Seats">Seats that do, counted apart.</param>
    public sealed record StandingAnswer(int Behind, int Partners, IReadOnlyList<OrganisationRef> Organisations, IReadOnlyList<SeatRow> Seats);

    /// <param name="Alias">The seat's public name; null where it has none.</param>
    public sealed record SeatRow(string? Alias);

    /// <param name="Text">Markdown.</param>
    /// <param name="Plain">The plain version, Markdown; null where there is none.</param>
    public sealed record PartRow(Guid Id, PartKind Kind, string Title, string Text, string? Plain);

    /// <param name="Hash">SHA-256 of the canonical text, in hex.</param>
    public sealed record VersionAnswer(
        int Number, DateTime PutForwardAt, string Hash, StandingAnswer Standing, IReadOnlyList<PartRow> Parts, IReadOnlyDictionary<string, string> Links);
}
