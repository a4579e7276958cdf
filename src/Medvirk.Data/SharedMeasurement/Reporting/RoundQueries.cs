using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement.Reporting;

/// <summary>Who has reported what, by round. Counts and states only: no figure is read here.</summary>
public static class RoundQueries
{
    private static readonly CompiledQuery<Func<MedvirkContext, Guid, int, IAsyncEnumerable<IndicatorRoundRow>>> FindCoverage =
        new(() => EF.CompileAsyncQuery((MedvirkContext db, Guid indicatorId, int most) => (
            from report in db.Set<Report>()
            join round in db.Set<Round>() on report.RoundId equals round.Id
            where report.IndicatorId == indicatorId
            group report by new { round.Number, round.Period } into reports
            orderby reports.Key.Number descending
            select new IndicatorRoundRow(reports.Key.Number, reports.Key.Period, reports.Count(), reports.Count(r => r.State == ReportState.Submitted || r.State == ReportState.Approved)))
            .Take(most)));

    /// <summary>The rounds, newest first.</summary>
    public static Task<List<RoundRow>> RoundsAsync(MedvirkContext db, Guid initiativeId, int skip, int take, CancellationToken ct) =>
        Rows(db, db.Set<Round>().Where(r => r.InitiativeId == initiativeId).OrderByDescending(r => r.Number).Skip(skip).Take(take)).ToListAsync(ct);

    /// <summary>The round of an address; null where the initiative has none.</summary>
    public static Task<RoundRow?> RoundAsync(MedvirkContext db, Guid initiativeId, int number, CancellationToken ct) =>
        Rows(db, db.Set<Round>().Where(r => r.InitiativeId == initiativeId && r.Number == number)).SingleOrDefaultAsync(ct);

    /// <summary>A round's reports by organisation, one's own first.</summary>
    public static Task<List<RoundReport>> ReportsAsync(
        MedvirkContext db, Guid initiativeId, int round, Guid? own, int skip, int take, CancellationToken ct) => (
        from report in db.Set<Report>()
        join of in db.Set<Round>() on report.RoundId equals of.Id
        join organisation in db.Set<Organisation>() on report.OrganisationId equals organisation.Id
        join indicator in db.Set<Indicator>() on report.IndicatorId equals indicator.Id
        where of.InitiativeId == initiativeId && of.Number == round
        orderby report.OrganisationId == own ? 0 : 1, organisation.Name, report.Number
        select new RoundReport(
            report.Number, organisation.Id, organisation.Name, indicator.Slug,
            indicator.Definitions.Single(d => d.Number == report.DefinitionNumber).Terms.Name,
            report.State, report.Due,
            report.Sheets.Any(s => s.Kind == SheetKind.Draft),
            report.Steps.Any(s => s.Kind == ReportStepKind.Counted))).Skip(skip).Take(take).ToListAsync(ct);

    /// <summary>The organisations that were asked for something in these rounds, by name.</summary>
    public static IQueryable<Organisation> Asked(MedvirkContext db, Guid initiativeId, IReadOnlyCollection<int> rounds) =>
        db.Set<Organisation>()
            .Where(o => db.Set<Report>().Any(r => r.OrganisationId == o.Id
                && db.Set<Round>().Any(of => of.Id == r.RoundId && of.InitiativeId == initiativeId && rounds.Contains(of.Number))))
            .OrderBy(o => o.Name).ThenBy(o => o.Id);

    /// <summary>The cells of the matrix: these organisations in these rounds.</summary>
    public static Task<List<RoundCell>> CellsAsync(
        MedvirkContext db, Guid initiativeId, IReadOnlyCollection<int> rounds, IReadOnlyCollection<Guid> organisations, DateOnly today, CancellationToken ct) => (
        from report in db.Set<Report>()
        join round in db.Set<Round>() on report.RoundId equals round.Id
        where round.InitiativeId == initiativeId && rounds.Contains(round.Number) && organisations.Contains(report.OrganisationId)
        group report by new { report.OrganisationId, round.Number } into cell
        select new RoundCell(
            cell.Key.OrganisationId, cell.Key.Number,
            cell.Count(), cell.Count(r => r.State == ReportState.Submitted || r.State == ReportState.Approved), cell.Count(r => r.State != ReportState.Submitted && r.State != ReportState.Approved && r.Due < today))).ToListAsync(ct);

    /// <summary>How many organisations have reported an indicator, in its latest rounds.</summary>
    public static ValueTask<List<IndicatorRoundRow>> CoverageAsync(MedvirkContext db, Guid indicatorId, int most, CancellationToken ct) =>
        FindCoverage.On(db)(db, indicatorId, most).ToListAsync(ct);

    private static IQueryable<RoundRow> Rows(MedvirkContext db, IQueryable<Round> rounds) => rounds.Select(round => new RoundRow(
        round.Number, round.Period, round.OpenedAt, round.ClosedAt,
        db.Set<Report>().Count(r => r.RoundId == round.Id),
        db.Set<Report>().Count(r => r.RoundId == round.Id && (r.State == ReportState.Submitted || r.State == ReportState.Approved)),
        db.Set<Report>().Count(r => r.RoundId == round.Id && r.State == ReportState.Approved),
        db.Set<Report>().Where(r => r.RoundId == round.Id).Max(r => r.Due)));
}
