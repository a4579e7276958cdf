using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Web.Access;
using Medvirk.Web.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Reports;

/// <summary>What my organisation is asked for, and what it has sent.</summary>
[AllowMembers]
public sealed class IndexModel : RoomPageModel
{
    /// <summary>Of those that are done, so many are listed.</summary>
    private const int DoneMost = 100;

    public IReadOnlyList<OwnReport> Waiting { get; private set; } = [];

    public IReadOnlyList<OwnReport> Done { get; private set; } = [];

    public DateOnly Today => DateOnly.FromDateTime(Now);

    public IReadOnlyList<Crumb> Crumbs => [new(T["measurement.title"], MeasurementLinks.Front(Lang, Initiative.Slug)), new(T["reports.title"])];

    public async Task<IActionResult> OnGetAsync()
    {
        if (Me.OrganisationId is not { } own)
        {
            return LocalRedirect(RoundLinks.Index(Lang, Initiative.Slug));
        }

        var rows = await (
            from report in Db.Set<Report>().IgnoreAutoIncludes()
            join round in Db.Set<Round>() on report.RoundId equals round.Id
            join indicator in Db.Set<Indicator>() on report.IndicatorId equals indicator.Id
            where report.InitiativeId == Initiative.Id && report.OrganisationId == own
            orderby report.Number descending
            select new OwnReport(
                report.Number, indicator.Definitions.Single(d => d.Number == report.DefinitionNumber).Terms.Name,
                report.Period, report.Due, report.State, round.ClosedAt == null)).AsNoTracking().ToListAsync(Aborted);
        Waiting = [.. rows.Where(r => r.Waits).OrderBy(r => r.Due).ThenBy(r => r.Number)];
        Done = [.. rows.Where(r => !r.Waits).Take(DoneMost)];
        return Page();
    }

    public string NextOf(OwnReport row) => Me.MayBind && row.Waits
        ? ReportLinks.Fill(Lang, Initiative.Slug, row.Number)
        : ReportLinks.Show(Lang, Initiative.Slug, row.Number);
}

/// <param name="Number">The report's.</param>
/// <param name="Indicator">What it is called.</param>
/// <param name="Period">For which period.</param>
/// <param name="Due">When it is to be there.</param>
/// <param name="State">How far it is.</param>
/// <param name="IsOpen">Whether its round still takes reports.</param>
public sealed record OwnReport(int Number, string Indicator, Period Period, DateOnly Due, ReportState State, bool IsOpen)
{
    /// <summary>The organisation can do something about it.</summary>
    public bool Waits => IsOpen && State is (ReportState.Draft or ReportState.Returned);
}
