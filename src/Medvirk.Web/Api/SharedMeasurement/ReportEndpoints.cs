using System.Globalization;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Pages.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>What an organisation is asked to report, and what it has typed. The figures are its own: the secretariat reads the list alone.</summary>
internal static class ReportEndpoints
{
    private static readonly Role[] Reporters = [Role.Reporter, Role.Representative];

    public static void Map(IEndpointRouteBuilder initiative)
    {
        initiative.ReadAsMember<Page<ReportListRow>>("reports", "listReports", ListAsync, [Role.Reporter, Role.Representative, Role.Secretariat], "after", "limit");
        initiative.ReadAsMember<ReportShowAnswer>("reports/{report:int}", "getReport", ShowAsync, Reporters);
        initiative.Write<ReportBody, ReportAnswer>(
            "PUT", "reports/{report:int}/values", "sendReport", ReportSending.SendAsync, Reporters, "submit", "dryRun", ApiWrites.KeyHeader);
    }

    private static async Task<IResult> ListAsync(HttpContext http, CancellationToken ct)
    {
        if (Paging.ByNumber(http, out var problem) is not { } paging)
        {
            return problem!;
        }

        var (db, visit) = (http.Db(), Visit.Of(http));
        var (isSecretariat, own, slug) = (visit.Me.IsSecretariat, visit.Me.OrganisationId, visit.Initiative.Slug);
        var rows = await (
            from report in db.Set<Report>().IgnoreAutoIncludes()
            join organisation in db.Set<Organisation>() on report.OrganisationId equals organisation.Id
            join indicator in db.Set<Indicator>() on report.IndicatorId equals indicator.Id
            where report.InitiativeId == visit.Initiative.Id && report.Number > paging.Number && (isSecretariat || report.OrganisationId == own)
            orderby report.Number
            select new
            {
                report.Number,
                report.OrganisationId,
                Organisation = organisation.Name,
                indicator.Slug,
                indicator.Definitions.Single(d => d.Number == report.DefinitionNumber).Terms.Name,
                report.Period,
                report.Due,
                report.State,
            }).Take(paging.Limit + 1).ToListAsync(ct);
        return Results.Ok(paging.Of(
            http,
            rows,
            r => new ReportListRow(
                r.Number, new OrganisationRef(r.OrganisationId, r.Organisation), new Link(r.Name, ApiLinks.Indicator(slug, r.Slug)),
                r.Period.Code, r.Due, r.State, ApiLinks.Report(slug, r.Number)),
            r => [r.Number.ToString(CultureInfo.InvariantCulture)]));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, int report, CancellationToken ct)
    {
        var (visit, book) = (Visit.Of(http), new ReportBook(http.Db()));
        if (await book.FindAsync(visit.Initiative.Id, report, ct) is not var (found, round) || found.OrganisationId != visit.Me.OrganisationId)
        {
            return Results.NotFound();
        }

        // As on the pages: an unconfirmed mandate neither sees nor enters figures.
        if (!ReportingRights.ReportsFor(visit.Me, found.OrganisationId))
        {
            return Problem.Of(BackboneRefusals.MandateNotConfirmed, http.Words()).AsResult();
        }

        var identity = await book.IdentityAsync(found, ct);
        var slug = visit.Initiative.Slug;
        return Results.Ok(new ReportShowAnswer(
            found.Number, identity.IndicatorSlug, identity.IndicatorName, found.Period.Code, found.Due, found.State, round.IsOpen, found.DefinitionNumber,
            [.. found.Cells.Select(c => new AskedCell(ApiLinks.Cell(c), identity.LabelOf(c)))],
            found.Draft?.Version ?? 0,
            [.. (found.Draft?.Rows ?? []).Select(r => new DraftRow(ApiLinks.Cell(new CellKey(r.Cell)), r.Number, r.Denominator, r.Status, r.Note))],
            [.. found.Steps.Select(s => new StepRow(s.Kind, s.At, s.Words))],
            new Dictionary<string, string>
            {
                ["indicator"] = ApiLinks.Indicator(slug, identity.IndicatorSlug),
                ["values"] = ApiLinks.ReportValues(slug, found.Number),
                ["page"] = ReportLinks.Show("da", slug, found.Number),
            }));
    }
}
