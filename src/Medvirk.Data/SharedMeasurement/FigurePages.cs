using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>
/// The figures of an indicator a page at a time, for programs that read them all: released ones, or one organisation's own.
/// A line of figures has a number that never changes, so that a place in the list holds while figures come in.
/// </summary>
public static class FigurePages
{
    /// <param name="db">Either context: they are the same released cells.</param>
    /// <param name="indicatorId">Of what.</param>
    /// <param name="cell">Only this part of the whole; null for all.</param>
    /// <param name="known">As known at (UTC); null for now.</param>
    /// <param name="after">The last one had; null to begin.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<List<PlacedRow>> ReleasedAsync(
        DbContext db, Guid indicatorId, CellKey? cell, DateTime? known, FigurePlace? after, int most, CancellationToken ct)
    {
        var rows = db.Set<ReleasedCell>().AsNoTracking().KnownOn(known).Where(c => c.Series.IndicatorId == indicatorId);
        rows = cell is { } key ? rows.Where(c => c.Series.Key == key) : rows;
        rows = after is { } place ? rows.Where(c => c.SeriesId > place.Line || (c.SeriesId == place.Line && c.Period > place.Period)) : rows;
        return rows.OrderBy(c => c.SeriesId).ThenBy(c => c.Period).Take(most)
            .Select(c => new PlacedRow(c.SeriesId, c.Series.Key, new PointRow(
                c.Period, c.Status, c.Number, c.Denominator, c.IsRevised, c.Contributors, c.DefinitionNumber)))
            .ToListAsync(ct);
    }

    /// <summary>One organisation's own figures.</summary>
    public static Task<List<PlacedRow>> OwnAsync(
        MedvirkContext db, Guid indicatorId, Guid organisationId, CellKey? cell, DateTime? known, FigurePlace? after, int most, CancellationToken ct)
    {
        var rows = db.Set<Value>().AsNoTracking().KnownOn(known)
            .Where(v => v.Cell.IndicatorId == indicatorId && v.Cell.OrganisationId == organisationId);
        rows = cell is { } key ? rows.Where(v => v.Cell.Key == key) : rows;
        rows = after is { } place ? rows.Where(v => v.CellId > place.Line || (v.CellId == place.Line && v.Period > place.Period)) : rows;
        return rows.OrderBy(v => v.CellId).ThenBy(v => v.Period).Take(most)
            .Select(v => new PlacedRow(v.CellId, v.Cell.Key, new PointRow(
                v.Period, v.Status, v.Number, v.Denominator, v.Revision > 1, 1, v.DefinitionNumber)))
            .ToListAsync(ct);
    }

    /// <summary>Every baseline of an indicator that holds, whatever part it is of.</summary>
    public static Task<List<PlacedMark>> BaselinesAsync(DbContext db, Guid indicatorId, CancellationToken ct) => (
        from baseline in db.Set<Baseline>()
        where EF.Property<Guid>(baseline, IndicatorConfiguration.IndicatorId) == indicatorId && baseline.ReplacedAt == null
        orderby baseline.Cell, baseline.Period
        select new PlacedMark(baseline.Cell, new MarkRow(baseline.Period, baseline.Number, baseline.Reason, baseline.At, null))).ToListAsync(ct);

    /// <summary>Every target of an indicator that holds, whatever part it is of.</summary>
    public static Task<List<PlacedMark>> TargetsAsync(DbContext db, Guid indicatorId, CancellationToken ct) => (
        from target in db.Set<Target>()
        where EF.Property<Guid>(target, IndicatorConfiguration.IndicatorId) == indicatorId && target.ReplacedAt == null
        orderby target.Cell, target.Period
        select new PlacedMark(target.Cell, new MarkRow(target.Period, target.Number, target.Reason, target.At, null))).ToListAsync(ct);
}

/// <summary>A place in the list of an indicator's figures: the line's number, and the period.</summary>
public readonly record struct FigurePlace(int Line, Period Period);

/// <param name="Line">The number of the line it is on.</param>
/// <param name="Key">Which part of the whole.</param>
/// <param name="Point">The figure.</param>
public sealed record PlacedRow(int Line, CellKey Key, PointRow Point);

/// <param name="Cell">Which part of the whole.</param>
/// <param name="Mark">A baseline or target of it.</param>
public sealed record PlacedMark(CellKey Cell, MarkRow Mark);
