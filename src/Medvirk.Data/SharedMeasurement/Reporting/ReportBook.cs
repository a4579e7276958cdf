using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement.Reporting;

/// <summary>Finds what a report is checked against, and carries out what makes it count. Its acts are used inside an act.</summary>
public sealed class ReportBook(MedvirkContext db)
{
    /// <summary>The report behind a number in an address, with its round; null where there is none in the initiative.</summary>
    public async Task<(Report Report, Round Round)?> FindAsync(Guid initiativeId, int number, CancellationToken ct)
    {
        var report = await db.Set<Report>().SingleOrDefaultAsync(r => r.InitiativeId == initiativeId && r.Number == number, ct);
        return report is null ? null : (report, await db.Set<Round>().SingleAsync(r => r.Id == report.RoundId, ct));
    }

    /// <summary>What the report's figures are held against: its frozen definition, and the organisation's own figures.</summary>
    public async Task<ReportBasis> BasisAsync(Report report, Round round, DateOnly today, CancellationToken ct)
    {
        var definitions = await db.Set<Indicator>().Where(i => i.Id == report.IndicatorId).SelectMany(i => i.Definitions)
            .Where(d => d.Number <= report.DefinitionNumber).OrderBy(d => d.Number)
            .Select(d => new { d.Number, d.Change, d.Terms }).AsNoTracking().ToListAsync(ct);

        // Figures from before a break mean something else, and say nothing of what is usual.
        var comparable = definitions.FindLast(d => d.Change == DefinitionChange.Breaking)?.Number ?? 1;
        var known = await db.Set<Value>()
            .Where(v => v.Cell.IndicatorId == report.IndicatorId && v.Cell.OrganisationId == report.OrganisationId
                && report.Cells.Contains(v.Cell.Key) && v.SupersededAt == null)
            .Select(v => new { v.Cell.Key, v.Period, v.DefinitionNumber, v.Status, v.Number, v.Denominator }).ToListAsync(ct);
        var history = known
            .Where(v => v.Period.Frequency == report.Period.Frequency && v.Period < report.Period && v.DefinitionNumber >= comparable)
            .GroupBy(v => v.Key)
            .ToDictionary(
                cell => cell.Key,
                cell => (IReadOnlyList<KnownFigure>)[.. cell.OrderBy(v => v.Period).Select(v => new KnownFigure(v.Period, new Figure(v.Status, v.Number, v.Denominator)))]);
        return new ReportBasis
        {
            Terms = definitions[^1].Terms,
            Period = report.Period,
            Cells = report.Cells,
            Today = today,
            IsOpen = round.IsOpen,
            History = history,
            Current = known.Where(v => v.Period == report.Period).ToDictionary(v => v.Key, v => new Figure(v.Status, v.Number, v.Denominator)),
        };
    }

    /// <summary>What the report, its organisation and its cells are called.</summary>
    public async Task<ReportIdentity> IdentityAsync(Report report, CancellationToken ct)
    {
        var used = report.Cells.SelectMany(c => c.Pairs).Select(p => p.Breakdown).ToHashSet();
        var indicator = await db.Set<Indicator>().Where(i => i.Id == report.IndicatorId)
            .Select(i => new { i.Slug, i.Definitions.Single(d => d.Number == report.DefinitionNumber).Terms.Name }).SingleAsync(ct);
        var breakdowns = await db.Set<Indicator>().Where(i => i.Id == report.IndicatorId).SelectMany(i => i.Breakdowns)
            .Include(b => b.Codes).OrderBy(b => b.Position).AsNoTracking().ToListAsync(ct);
        var organisation = await db.Set<Organisation>().Where(o => o.Id == report.OrganisationId).Select(o => o.Name).SingleAsync(ct);
        return new(
            indicator.Slug,
            indicator.Name,
            organisation,
            [.. breakdowns.Where(b => used.Contains(b.Code)).Select(b => new BreakdownWords(b.Code, b.Name, b.Codes.ToDictionary(c => c.Code, c => c.Label)))]);
    }

    public async Task<ReviewRule> RuleAsync(Guid initiativeId, Guid indicatorId, CancellationToken ct) =>
        ReviewSetting.For(indicatorId, await db.Set<ReviewSetting>().AsNoTracking().Where(s => s.InitiativeId == initiativeId).ToListAsync(ct));

    /// <summary>Opens the round of a period, or lets an open one ask for what it lacks.</summary>
    public async Task<Result<Round>> OpenRoundAsync(Guid initiativeId, Period period, Actor by, DateTime now, CancellationToken ct)
    {
        var plan = RoundPlan.Of(period, await DutiesAsync(initiativeId, ct), await AskedAsync(initiativeId, ct));
        var round = await db.Set<Round>().SingleOrDefaultAsync(r => r.InitiativeId == initiativeId && r.Period == period, ct);
        if (round is null)
        {
            var last = await db.Set<Round>().Where(r => r.InitiativeId == initiativeId).MaxAsync(r => (int?)r.Number, ct) ?? 0;
            round = new Round(initiativeId, last + 1, period, now);
        }

        var lastReport = await db.Set<Report>().Where(r => r.InitiativeId == initiativeId).MaxAsync(r => (int?)r.Number, ct) ?? 0;
        var definitions = await db.Set<Indicator>().Where(i => i.InitiativeId == initiativeId)
            .Select(i => new { i.Id, Number = i.Definitions.Max(d => d.Number) }).ToDictionaryAsync(i => i.Id, i => i.Number, ct);
        var asked = round.Ask(plan, id => definitions[id], lastReport + 1, by, now);
        if (asked.IsRefused)
        {
            return asked.Refusal;
        }

        if (db.Entry(round).State == EntityState.Detached)
        {
            db.Add(round);
        }

        db.AddRange(asked.Made);
        return round;
    }

    /// <summary>The duties in the order in which their reports are numbered: by organisation.</summary>
    public async Task<IReadOnlyList<Duty>> DutiesAsync(Guid initiativeId, CancellationToken ct)
    {
        var duties = await (
            from duty in db.Set<Duty>()
            join organisation in db.Set<Organisation>() on duty.OrganisationId equals organisation.Id
            where duty.InitiativeId == initiativeId
            select new { Duty = duty, organisation.Name }).ToListAsync(ct);
        return [.. duties.OrderBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.Duty.IndicatorId).Select(d => d.Duty)];
    }

    /// <summary>The lanes of all reports that were asked for.</summary>
    public async Task<IReadOnlySet<Lane>> AskedAsync(Guid initiativeId, CancellationToken ct)
    {
        var asked = await db.Set<Report>().Where(r => r.InitiativeId == initiativeId)
            .Select(r => new { r.OrganisationId, r.IndicatorId, r.Period }).ToListAsync(ct);
        return asked.Select(r => new Lane(r.OrganisationId, r.IndicatorId, r.Period)).ToHashSet();
    }

    /// <summary>Submits the draft; where the rule asks for no review, it counts at once.</summary>
    public async Task<Refusal?> SubmitAsync(Report report, Round round, int version, Actor by, DateTime now, CancellationToken ct)
    {
        var basis = await BasisAsync(report, round, DateOnly.FromDateTime(now), ct);
        var check = ReportCheck.Of(basis, report.Draft?.Rows ?? []);
        if (report.Submit(round, check, version, by, now) is { } refusal)
        {
            return refusal;
        }

        if (await RuleAsync(report.InitiativeId, report.IndicatorId, ct) != ReviewRule.AtOnce)
        {
            return null;
        }

        var appended = await AppendAsync(report, check, by, now, ct);
        return report.Count(appended.Digest, appended.Added, appended.Changed, by, now);
    }

    /// <summary>Approves a submission: its figures become values, and those of open indicators go out, in this transaction.</summary>
    public async Task<Refusal?> ApproveAsync(Report report, Round round, int submission, Actor by, DateTime now, CancellationToken ct)
    {
        var rule = await RuleAsync(report.InitiativeId, report.IndicatorId, ct);
        if (report.RefusalToApprove(submission, rule, by) is { } refusal)
        {
            return refusal;
        }

        var check = ReportCheck.Of(await BasisAsync(report, round, DateOnly.FromDateTime(now), ct), report.Submission!.Rows);
        var appended = await AppendAsync(report, check, by, now, ct);
        return report.Approve(submission, rule, appended.Digest, appended.Added, appended.Changed, by, now);
    }

    private Task<Appended> AppendAsync(Report report, ReportCheck check, Actor by, DateTime now, CancellationToken ct)
    {
        var entry = new Entry(report.InitiativeId, EntryWay.Report, report.Id, report.Submission!.FileName, null, by, now);
        NewFigure[] news =
        [
            .. from cell in check.Cells
               where cell.Reading.Figure is not null
               select new NewFigure(report.IndicatorId, cell.Cell, report.Period, cell.Reading.Figure!.Value, report.DefinitionNumber),
        ];
        return new FigureBook(db).AppendAsync(entry, report.OrganisationId, news, ct);
    }
}
