using System.Globalization;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement.Reporting;

/// <summary>What waits among reports: for the organisation that owes them, or for the secretariat.</summary>
public sealed class ReportingFront(MedvirkContext db)
{
    /// <summary>As many of a kind are shown; the round has the rest.</summary>
    public const int Most = 20;

    private static readonly ReportState[] Owed = [ReportState.Draft, ReportState.Returned];

    /// <summary>What this organisation is asked for, and what came back to it.</summary>
    public async Task<IReadOnlyList<FrontRow>> OwesAsync(Guid initiativeId, Guid organisationId, CancellationToken ct) =>
        await FindAsync(
            Open(initiativeId).Where(r => r.OrganisationId == organisationId && Owed.Contains(r.State)),
            r => r.State == ReportState.Returned ? FrontKind.ReportReturned : FrontKind.ReportDue, ct);

    /// <summary>What it has submitted, and the secretariat has not yet read.</summary>
    public async Task<IReadOnlyList<FrontRow>> OwedAsync(Guid initiativeId, Guid organisationId, CancellationToken ct) =>
        await FindAsync(Submitted(initiativeId).Where(r => r.OrganisationId == organisationId), _ => FrontKind.ReportWaiting, ct);

    /// <summary>What waits for approval, and what a partner is late with.</summary>
    public async Task<IReadOnlyList<FrontRow>> SecretariatAsync(Guid initiativeId, DateOnly today, CancellationToken ct) =>
    [
        .. await FindAsync(Submitted(initiativeId), _ => FrontKind.ReportToApprove, ct),
        .. await FindAsync(Open(initiativeId).Where(r => Owed.Contains(r.State) && r.Due < today), _ => FrontKind.ReportOverdue, ct),
    ];

    /// <summary>Approval goes on after a round has closed.</summary>
    private IQueryable<Report> Submitted(Guid initiativeId) =>
        db.Set<Report>().Where(r => r.InitiativeId == initiativeId && r.State == ReportState.Submitted);

    private IQueryable<Report> Open(Guid initiativeId) =>
        db.Set<Report>().Where(r => r.InitiativeId == initiativeId && db.Set<Round>().Any(round => round.Id == r.RoundId && round.ClosedAt == null));

    private async Task<IReadOnlyList<FrontRow>> FindAsync(IQueryable<Report> which, Func<Found, FrontKind> kindOf, CancellationToken ct)
    {
        var rows = await (
            from report in which.OrderBy(r => r.Due).ThenBy(r => r.Number).Take(Most)
            join organisation in db.Set<Organisation>() on report.OrganisationId equals organisation.Id
            join round in db.Set<Round>() on report.RoundId equals round.Id
            from indicator in db.Set<Indicator>()
            where indicator.Id == report.IndicatorId
            select new Found(
                report.Number, round.Number, report.State, report.Period, report.Due, organisation.Name,
                indicator.Definitions.Single(d => d.Number == report.DefinitionNumber).Terms.Name,
                report.AskedAt, report.Steps.Max(s => (DateTime?)s.At))).ToListAsync(ct);
        return [.. rows.Select(r => RowOf(r, kindOf(r)))];
    }

    /// <summary>What is submitted has no day of its own: it presses when it has waited.</summary>
    private static FrontRow RowOf(Found report, FrontKind kind) => new(
        kind, report.Indicator, report.Organisation,
        report.State == ReportState.Submitted ? null : report.Due,
        DateOnly.FromDateTime(report.LastStepAt ?? report.AskedAt),
        (kind == FrontKind.ReportOverdue ? report.Round : report.Number).ToString(CultureInfo.InvariantCulture))
    {
        Period = report.Period,
    };

    private sealed record Found(
        int Number, int Round, ReportState State, Period Period, DateOnly Due, string Organisation, string Indicator, DateTime AskedAt, DateTime? LastStepAt);
}
