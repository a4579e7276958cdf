using Medvirk.Domain.Backbone.Conditions;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.Backbone.Conditions;

/// <summary>Whether what is measured is defined, reported in time, fresh, broken down, and fed by more than one.</summary>
internal static class MeasurementReadings
{
    public static async Task<IReadOnlyList<Reading>> ReadAsync(MedvirkContext db, Guid initiativeId, DateOnly today, CancellationToken ct)
    {
        var indicators = await db.Set<Indicator>().AsNoTracking()
            .Include(indicator => indicator.Definitions)
            .Include(indicator => indicator.Breakdowns)
            .Where(indicator => indicator.InitiativeId == initiativeId)
            .AsSplitQuery()
            .ToListAsync(ct);
        var fed = await db.Set<Cell>()
            .Where(cell => db.Set<Indicator>().Any(i => i.Id == cell.IndicatorId && i.InitiativeId == initiativeId))
            .GroupBy(cell => cell.IndicatorId)
            .Select(cells => new { Id = cells.Key, Organisations = cells.Select(cell => cell.OrganisationId).Distinct().Count() })
            .ToDictionaryAsync(row => row.Id, row => row.Organisations, ct);
        var newest = await NewestAsync(db, initiativeId, ct);
        var round = await LatestRoundAsync(db, initiativeId, today, ct);
        return
        [
            ReadingRules.Coverage.Read(round.Count(report => report.IsIn), round.Count),
            ReadingRules.OnTime.Read(round.Count(report => report.IsOnTime), round.Count),
            ReadingRules.FullyDefined.Read(indicators.Count(IsFullyDefined), indicators.Count),
            ReadingRules.Fresh.Read(indicators.Count(i => newest.TryGetValue(i.Id, out var period) && IsFresh(period, today)), indicators.Count),
            ReadingRules.BrokenDown.Read(indicators.Count(i => i.Breakdowns.Count > 0), indicators.Count),
            ReadingRules.FedByTwo.Read(indicators.Count(i => fed.GetValueOrDefault(i.Id) >= 2), indicators.Count),
        ];
    }

    /// <summary>The reports of the latest round whose last day has passed: one that still runs has not had its time.</summary>
    private static async Task<IReadOnlyList<Asked>> LatestRoundAsync(MedvirkContext db, Guid initiativeId, DateOnly today, CancellationToken ct)
    {
        var rounds = await db.Set<Report>().Where(report => report.InitiativeId == initiativeId)
            .GroupBy(report => report.RoundId)
            .Select(reports => new { Id = reports.Key, Due = reports.Max(report => report.Due) })
            .ToListAsync(ct);
        var latest = rounds.Where(round => round.Due < today).MaxBy(round => round.Due);
        return latest is null
            ? []
            : await db.Set<Report>().Where(report => report.RoundId == latest.Id)
                .Select(report => new Asked(
                    report.State, report.Due,
                    report.Steps.Where(step => step.Kind == ReportStepKind.Submitted).Min(step => (DateTime?)step.At)))
                .ToListAsync(ct);
    }

    /// <summary>A definition that another could measure by: what, from where, and how.</summary>
    private static bool IsFullyDefined(Indicator indicator)
    {
        var terms = indicator.Current.Terms;
        return !string.IsNullOrWhiteSpace(terms.Explanation)
            && !string.IsNullOrWhiteSpace(terms.Source)
            && !string.IsNullOrWhiteSpace(terms.Method)
            && (!terms.IsRatio || (terms.NumeratorText is not null && terms.DenominatorText is not null));
    }

    /// <summary>Younger than one and a half times its rhythm, counted from the end of its newest period.</summary>
    private static bool IsFresh(Period newest, DateOnly today)
    {
        var days = newest.End.DayNumber - newest.Start.DayNumber + 1;
        return newest.Frequency == Frequency.Irregular || today.DayNumber - newest.End.DayNumber <= 3 * days / 2;
    }

    private static async Task<Dictionary<Guid, Period>> NewestAsync(MedvirkContext db, Guid initiativeId, CancellationToken ct)
    {
        var periods = await (
            from value in db.Set<Value>()
            join cell in db.Set<Cell>() on value.CellId equals cell.Id
            join indicator in db.Set<Indicator>() on cell.IndicatorId equals indicator.Id
            where indicator.InitiativeId == initiativeId && value.SupersededAt == null
            select new { indicator.Id, value.Period })
            .Distinct()
            .ToListAsync(ct);
        return periods.GroupBy(row => row.Id).ToDictionary(rows => rows.Key, rows => rows.Max(row => row.Period));
    }

    private sealed record Asked(ReportState State, DateOnly Due, DateTime? FirstSubmittedAt)
    {
        public bool IsIn => State is ReportState.Submitted or ReportState.Approved;

        /// <summary>Sent in by its day, even where it went back and came again.</summary>
        public bool IsOnTime => FirstSubmittedAt is { } at && DateOnly.FromDateTime(at) <= Due;
    }
}
