using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>
/// Writes what everyone may see, in the transaction that made it true. Only figures of open indicators are released;
/// of protected and internal ones nothing goes out by this path.
/// </summary>
public sealed class ReleaseBook(MedvirkContext db)
{
    private const int Batch = 500;

    private readonly List<(ReleasedSeries Series, Period Period)> superseded = [];
    private readonly List<ReleasedCell> made = [];

    /// <summary>Releases the cells anew in which figures were entered.</summary>
    internal async Task ReleaseAsync(Guid indicatorId, IReadOnlyCollection<NewFigure> entered, DateTime at, CancellationToken ct)
    {
        var indicator = await db.Set<Indicator>().Where(i => i.Id == indicatorId)
            .Select(i => new { i.Confidentiality, i.Definitions.OrderByDescending(d => d.Number).First().Terms.Across }).SingleAsync(ct);
        if (indicator.Confidentiality != Confidentiality.Open)
        {
            return;
        }

        var series = await SeriesAsync(indicatorId, entered.Select(f => f.Cell), ct);
        foreach (var batch in entered.GroupBy(f => f.Cell).Chunk(Batch))
        {
            var wanted = batch.SelectMany(cell => cell.Select(f => (f.Cell, f.Period))).ToHashSet();
            var keys = batch.Select(cell => cell.Key).ToArray();
            var periods = wanted.Select(cell => cell.Period).Distinct().ToArray();
            var contributions = await ContributionsAsync(indicatorId, keys, periods, ct);
            var old = await ReleasedAsync([.. keys.Select(k => series[k].Id).Where(id => id > 0)], periods, ct);
            foreach (var cell in contributions.GroupBy(c => (c.Key, c.Period)).Where(cell => wanted.Contains(cell.Key)))
            {
                var released = series[cell.Key.Key];
                Release(released, old.GetValueOrDefault((released.Id, cell.Key.Period)), [.. cell], indicator.Across, at);
            }
        }

        await WriteAsync(at, ct);
    }

    /// <summary>Takes everything of an indicator back, when it becomes protected.</summary>
    public Task<int> TakeBackAsync(Guid indicatorId, DateTime at, CancellationToken ct) =>
        db.Set<ReleasedCell>().Where(c => c.Series.IndicatorId == indicatorId && c.SupersededAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.SupersededAt, at), ct);

    private void Release(ReleasedSeries series, Released? old, IReadOnlyList<Contribution> contributions, Across across, DateTime at)
    {
        // Official statistics speak for the whole; beside them the organisations' own figures are not added.
        var official = contributions.Where(c => c.OrganisationId is null).ToArray();
        var counted = official.Length > 0 ? official : contributions;
        var figure = Totals.Of(across, [.. counted.Select(c => c.Figure)]);
        var contributors = official.Length > 0 ? 0 : counted.Count(c => c.Figure.IsNumber);
        var isRevised = counted.Any(c => c.Revision > 1);
        if (old is not null)
        {
            if (old.IsCurrent && figure == old.Figure && contributors == old.Contributors && isRevised == old.IsRevised)
            {
                return;
            }

            if (old.IsCurrent)
            {
                superseded.Add((series, contributions[0].Period));
            }
        }

        if (figure is { } shown)
        {
            made.Add(new ReleasedCell(
                series, contributions[0].Period, (old?.Revision ?? 0) + 1, shown, isRevised, contributors, counted.Max(c => c.DefinitionNumber), at));
        }
    }

    private async Task WriteAsync(DateTime at, CancellationToken ct)
    {
        foreach (var cell in superseded.GroupBy(c => c.Series.Id))
        {
            foreach (var periods in cell.Select(c => c.Period).Chunk(Batch))
            {
                await db.Set<ReleasedCell>().Where(c => c.SeriesId == cell.Key && periods.Contains(c.Period) && c.SupersededAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(c => c.SupersededAt, at), ct);
            }
        }

        db.AddRange(made);
        await db.SaveChangesAsync(ct);
    }

    private async Task<Dictionary<CellKey, ReleasedSeries>> SeriesAsync(Guid indicatorId, IEnumerable<CellKey> cells, CancellationToken ct)
    {
        var series = new Dictionary<CellKey, ReleasedSeries>();
        foreach (var keys in cells.Distinct().Chunk(Batch))
        {
            var found = await db.Set<ReleasedSeries>().Where(s => s.IndicatorId == indicatorId && keys.Contains(s.Key)).ToListAsync(ct);
            found.ForEach(s => series[s.Key] = s);
            foreach (var key in keys.Where(k => !series.ContainsKey(k)))
            {
                series[key] = db.Add(new ReleasedSeries(indicatorId, key)).Entity;
            }
        }

        return series;
    }

    private Task<List<Contribution>> ContributionsAsync(Guid indicatorId, CellKey[] keys, Period[] periods, CancellationToken ct) =>
        db.Set<Value>()
            .Where(v => v.Cell.IndicatorId == indicatorId && keys.Contains(v.Cell.Key) && periods.Contains(v.Period) && v.SupersededAt == null)
            .Select(v => new Contribution(v.Cell.Key, v.Period, v.Cell.OrganisationId, v.Revision, v.DefinitionNumber, v.Status, v.Number, v.Denominator))
            .ToListAsync(ct);

    private async Task<Dictionary<(int, Period), Released>> ReleasedAsync(int[] seriesIds, Period[] periods, CancellationToken ct)
    {
        var found = await db.Set<ReleasedCell>().Where(c => seriesIds.Contains(c.SeriesId) && periods.Contains(c.Period))
            .GroupBy(c => new { c.SeriesId, c.Period })
            .Select(g => g.OrderByDescending(c => c.Revision).First())
            .AsNoTracking().ToListAsync(ct);
        return found.ToDictionary(c => (c.SeriesId, c.Period), c => new Released(c.Revision, c.Figure, c.Contributors, c.IsRevised, c.SupersededAt == null));
    }

    /// <summary>The last revision of a released cell; not current where it was taken back.</summary>
    private sealed record Released(int Revision, Figure Figure, int Contributors, bool IsRevised, bool IsCurrent);

    private sealed record Contribution(
        CellKey Key, Period Period, Guid? OrganisationId, int Revision, int DefinitionNumber, FigureStatus Status, Quantity? Number, Quantity? Denominator)
    {
        public Figure Figure => new(Status, Number, Denominator);
    }
}
