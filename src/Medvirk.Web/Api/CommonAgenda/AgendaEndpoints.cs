using Medvirk.Data;
using Medvirk.Data.CommonAgenda;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Web.Pages.CommonAgenda;
using Medvirk.Web.Pages.Public.CommonAgenda;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.CommonAgenda;

/// <summary>The agenda's versions as everyone reads them: text, plain text, and who stands behind.</summary>
internal static class AgendaEndpoints
{
    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.Read<VersionAnswer>("agenda", "getAgenda", (HttpContext http) => ShowAsync(http, null));
        initiative.Read<Page<VersionRow>>("agenda/versions", "listAgendaVersions", ListAsync, "after", "limit");
        initiative.Read<VersionAnswer>("agenda/versions/{version:version}", "getAgendaVersion", (HttpContext http, VersionNumber version) => ShowAsync(http, version));
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.Of(http, parts => parts is [var last] && VersionNumber.TryParse(last, null, out _), out var problem) is not { } paging)
        {
            return problem!;
        }

        var (db, info) = (http.PublicDb(), http.Initiative());
        var after = paging.After.Count > 0 ? VersionNumber.Parse(paging.After[0]) : new VersionNumber(int.MaxValue);
        var rows = await db.Set<PublicVersion>()
            .Where(v => v.InitiativeId == info.Id && (v.Number < after.Whole || (v.Number == after.Whole && v.Edition < after.Edition)))
            .OrderByDescending(v => v.Number).ThenByDescending(v => v.Edition).Take(paging.Limit + 1)
            .Select(v => new { v.Number, v.Edition, v.Hash, v.PutForwardAt, v.AdoptedAt, v.GaveWay, v.AdoptedVersion }).ToListAsync(ct);
        var (stands, partners) = (await StandsAsync(db, info.Id, [.. rows.Select(v => v.Number)], ct), await new PublicAgendaReader(db, http.Words()).PartnersAsync(info.Id));
        return Results.Ok(paging.Of(
            http,
            rows,
            v =>
            {
                var name = new VersionNumber(v.Number, v.Edition);
                var support = Support.Of(v.Number, stands.Select(s => s.AsStand()), partners.Select(p => p.Id));
                return new VersionRow(
                    v.Number, name.ToString(), VersionStates.Of(name, v.AdoptedAt is not null, v.GaveWay, v.AdoptedVersion), v.PutForwardAt, v.AdoptedAt, v.Hash, support.Behind, support.Partners, ApiLinks.Version(info.Slug, name));
            },
            v => [new VersionNumber(v.Number, v.Edition).ToString()]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, VersionNumber? number)
    {
        var (db, info) = (http.PublicDb(), http.Initiative());
        var agenda = await new PublicAgendaReader(db, http.Words()).ReadAsync(info.Id, number);
        if (agenda is null)
        {
            return Results.NotFound();
        }

        var version = agenda.Version;
        return Results.Ok(new VersionAnswer(
            version.Number,
            version.Name.ToString(),
            version.State(),
            version.PutForwardAt,
            version.AdoptedAt,
            version.Corrected,
            version.Hash,
            new StandingAnswer(
                agenda.Support.Behind,
                agenda.Support.Partners,
                [.. agenda.Partners.Select(p => new OrganisationRef(p.Id, p.Name))],
                [.. agenda.Seats.Select(alias => new SeatRow(alias))]),
            [.. agenda.Parts.Select(p => new PartRow(p.Id, p.Kind, p.Title, p.Text, p.Plain.Length > 0 ? p.Plain : null))],
            new Dictionary<string, string>
            {
                ["page"] = AgendaLinks.PublicVersion("da", info.Slug, version.Name),
                ["canonical"] = AgendaLinks.Canonical("da", info.Slug, version.Name),
                ["versions"] = ApiLinks.Versions(info.Slug),
                ["goals"] = ApiLinks.Goals(info.Slug),
            }));
    }

    private static Task<List<PublicStand>> StandsAsync(PublicContext db, Guid initiativeId, IReadOnlyCollection<int> versions, CancellationToken ct) =>
        db.Set<PublicStand>().Where(s => s.InitiativeId == initiativeId && versions.Contains(s.VersionNumber)).ToListAsync(ct);

    /// <param name="Label">As it is said: 7, or 7.1 for an edition in which the wording was put right.</param>
    /// <param name="AdoptedAt">When a decision made it the agenda; null where none has.</param>
    public sealed record VersionRow(
        int Number, string Label, VersionState State, DateTime PutForwardAt, DateTime? AdoptedAt, string Hash, int Behind, int Partners, string Href);

    /// <param name="Behind">How many of today's partners stand behind it.</param>
    /// <param name="Organisations">Those who do.</param>
    /// <param name="Seats">Seats that do, counted apart.</param>
    public sealed record StandingAnswer(int Behind, int Partners, IReadOnlyList<OrganisationRef> Organisations, IReadOnlyList<SeatRow> Seats);

    /// <param name="Alias">The seat's public name; null where it has none.</param>
    public sealed record SeatRow(string? Alias);

    /// <param name="Text">Markdown.</param>
    /// <param name="Plain">The plain version, Markdown; null where there is none.</param>
    public sealed record PartRow(Guid Id, PartKind Kind, string Title, string Text, string? Plain);

    /// <param name="Label">As it is said: 7, or 7.1 for an edition in which the wording was put right.</param>
    /// <param name="Corrected">What an edition put right; null for a version.</param>
    /// <param name="Hash">SHA-256 of the canonical text, in hex.</param>
    public sealed record VersionAnswer(
        int Number, string Label, VersionState State, DateTime PutForwardAt, DateTime? AdoptedAt, string? Corrected, string Hash, StandingAnswer Standing, IReadOnlyList<PartRow> Parts, IReadOnlyDictionary<string, string> Links);
}
