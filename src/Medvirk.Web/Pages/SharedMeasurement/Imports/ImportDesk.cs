using Medvirk.Data;
using Medvirk.Data.SharedMeasurement;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Interchange.Csv;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Pages.SharedMeasurement.Imports;

/// <summary>Where a file of figures lies until it is confirmed: plans it, and carries the plan out as a whole or not at all.</summary>
public sealed class ImportDesk(MedvirkContext db)
{
    /// <summary>An import of the initiative that still has its file; null where there is none, or it is out of date.</summary>
    public Task<Import?> OpenAsync(Guid initiativeId, Guid id, DateTime now, CancellationToken ct) => db.Set<Import>()
        .Include(i => i.File)
        .SingleOrDefaultAsync(i => i.InitiativeId == initiativeId && i.Id == id && i.File != null && i.ExpiresAt > now, ct);

    /// <summary>Lets go of files that nobody confirmed in time.</summary>
    public async Task ForgetOldAsync(Guid initiativeId, DateTime now, CancellationToken ct)
    {
        var old = await db.Set<Import>().Include(i => i.File)
            .Where(i => i.InitiativeId == initiativeId && i.ExpiresAt <= now && i.File != null).ToListAsync(ct);
        old.ForEach(i => i.Forget());
    }

    /// <summary>The dry run: what the mapped file would do now.</summary>
    public async Task<ImportPlan> PlanAsync(Import import, DateOnly today, CancellationToken ct)
    {
        var mapping = ImportMapping.FromJson(import.Mapping!);
        var plan = new ImportPlan(mapping, await TargetsAsync(import, mapping, ct), today);
        Read(import, plan);
        await CompareAsync(plan, ct);
        return plan;
    }

    /// <summary>Holds the rows of a plan against the figures there are now.</summary>
    public async Task CompareAsync(ImportPlan plan, CancellationToken ct)
    {
        var current = new Dictionary<ImportTarget, Dictionary<(CellKey, Period), Figure>>();
        foreach (var target in plan.Targets.Where(t => t.IndicatorId is not null))
        {
            var cells = plan.Rows.Where(r => r.Target == target).Select(r => r.Cell).Distinct();
            current[target] = await new FigureBook(db).CurrentAsync(target.IndicatorId!.Value, null, cells, ct);
        }

        plan.Compare((target, cell, period) =>
            current.TryGetValue(target, out var figures) && figures.TryGetValue((cell, period), out var figure) ? figure : null);
    }

    /// <summary>Carries out what the dry run showed; inside an act.</summary>
    /// <param name="import">The import with its file.</param>
    /// <param name="seen">The digest of the plan that was shown.</param>
    /// <param name="by">Who confirms.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Cancels the act.</param>
    public async Task<Refusal?> ConfirmAsync(Import import, string? seen, Actor by, DateTime now, CancellationToken ct)
    {
        var plan = await PlanAsync(import, DateOnly.FromDateTime(now), ct);
        if (plan.HasFaults)
        {
            return MeasurementRefusals.ImportHasFaults;
        }

        if (plan.Digest() != seen)
        {
            return MeasurementRefusals.ImportOutdated;
        }

        var mapping = ImportMapping.FromJson(import.Mapping!);
        var figures = new List<NewFigure>();
        foreach (var target in plan.Targets)
        {
            var rows = plan.Rows.Where(r => r.Target == target).ToArray();
            if (rows.Length == 0)
            {
                continue;
            }

            var indicator = await ReadyAsync(import, target, mapping, by, now, ct);
            if (indicator.IsRefused)
            {
                return indicator.Refusal;
            }

            figures.AddRange(rows.Select(r => new NewFigure(indicator.Made.Id, r.Cell, r.Period, r.Figure, target.DefinitionNumber)));
        }

        var entry = new Entry(import.InitiativeId, EntryWay.Import, import.Id, import.FileName, null, by, now);
        var appended = await new FigureBook(db).AppendAsync(entry, null, figures, ct);
        return import.Confirm(appended.Digest, appended.Added, appended.Changed, appended.Same, by, now);
    }

    /// <summary>The indicator with the breakdowns and codes that the figures need.</summary>
    private async Task<Result<Indicator>> ReadyAsync(Import import, ImportTarget target, ImportMapping mapping, Actor by, DateTime now, CancellationToken ct)
    {
        var found = target.IndicatorId is { } id
            ? await db.Set<Indicator>().Include(i => i.Breakdowns).ThenInclude(b => b.Codes).SingleAsync(i => i.Id == id, ct)
            : await NewIndicators.DefineAsync(db, import.InitiativeId, target.Terms, Confidentiality.Open, by, now, ct);
        if (found.IsRefused)
        {
            return found;
        }

        var indicator = found.Made;
        if (indicator.Confidentiality != Confidentiality.Open)
        {
            return MeasurementRefusals.ImportOnlyOpen;
        }

        foreach (var (code, list) in target.Lists.Where(l => l.Value.Added.Count > 0))
        {
            var name = mapping.Columns.First(c => c.Breakdown == code).Name ?? code;
            var breakdown = list.IsNew ? indicator.BreakDownBy(code, name, by, now) : indicator.Breakdowns.Single(b => b.Code == code);
            if (breakdown.IsRefused)
            {
                return breakdown.Refusal;
            }

            if (indicator.Describe(breakdown.Made, breakdown.Made.Name, list.Added, by, now) is { } refusal)
            {
                return refusal;
            }
        }

        return indicator;
    }

    private async Task<IReadOnlyList<ImportTarget>> TargetsAsync(Import import, ImportMapping mapping, CancellationToken ct)
    {
        var targets = new List<ImportTarget>();
        var start = await TargetAsync(import.IndicatorId, import.InitiativeId, null, ct);
        if (mapping.IndexOf(ColumnUse.Series) < 0)
        {
            return [start!];
        }

        foreach (var series in mapping.Series)
        {
            if (series.IndicatorId is { } id && await TargetAsync(id, import.InitiativeId, series.Text, ct) is { } target)
            {
                targets.Add(target);
            }
            else if (series.NewName is { } name)
            {
                targets.Add(new ImportTarget(series.Text, null, name, (start!.Terms with { Name = name }).Cleaned(), 1));
            }
        }

        return targets;
    }

    /// <summary>Where figures of an indicator go; null where the initiative has no such indicator.</summary>
    public async Task<ImportTarget?> TargetAsync(Guid indicatorId, Guid initiativeId, string? series, CancellationToken ct)
    {
        var indicator = await db.Set<Indicator>().AsNoTracking()
            .Where(i => i.Id == indicatorId && i.InitiativeId == initiativeId)
            .Select(i => i.Definitions.OrderByDescending(d => d.Number).First()).SingleOrDefaultAsync(ct);
        if (indicator is null)
        {
            return null;
        }

        var target = new ImportTarget(series, indicatorId, indicator.Terms.Name, indicator.Terms, indicator.Number);
        var breakdowns = await db.Set<Indicator>().AsNoTracking().Where(i => i.Id == indicatorId)
            .SelectMany(i => i.Breakdowns).Select(b => new { b.Code, Codes = b.Codes.Select(c => new { c.Code, c.Label }).ToList() }).ToListAsync(ct);
        foreach (var breakdown in breakdowns)
        {
            target.Knows(breakdown.Code, breakdown.Codes.Select(c => (c.Code, c.Label)));
        }

        return target;
    }

    private static void Read(Import import, ImportPlan plan)
    {
        using var stream = new MemoryStream(import.File!.Content);
        using var file = CsvFile.Open(stream, CsvLimits.Default, out var fault)
            ?? throw new InvalidOperationException($"A kept file can't be opened: {fault}");
        foreach (var row in file.Rows())
        {
            if (row.Fault is { } broken)
            {
                plan.AddBroken(row.Line, CsvText.Of(broken));
            }
            else
            {
                plan.Add(row.Line, row.Fields);
            }
        }
    }
}
