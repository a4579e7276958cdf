using Medvirk.Data.Shared;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>
/// The questions of the indicator pages, compiled once for each context: members and the public ask the same ones
/// of released cells. Each answers with what is shown and no more.
/// </summary>
public sealed class FigureReader<TContext>(TContext db)
    where TContext : DbContext
{
    private static readonly CompiledQuery<Func<TContext, Guid, string, IAsyncEnumerable<DefinitionRow>>> FindDefinitions =
        new(() => EF.CompileAsyncQuery((TContext db, Guid initiativeId, string slug) =>
            from indicator in db.Set<Indicator>().AsNoTracking()
            from definition in indicator.Definitions
            where indicator.InitiativeId == initiativeId && indicator.Slug == slug
            orderby definition.Number
            select new DefinitionRow(
                indicator.Id, indicator.Slug, indicator.Confidentiality,
                definition.Number, definition.Change, definition.At, definition.Reason, definition.Terms)));

    private static readonly CompiledQuery<Func<TContext, Guid, IAsyncEnumerable<DefinitionRow>>> FindCurrent =
        new(() => EF.CompileAsyncQuery((TContext db, Guid initiativeId) =>
            from indicator in db.Set<Indicator>().AsNoTracking()
            from definition in indicator.Definitions
            where indicator.InitiativeId == initiativeId && !indicator.Definitions.Any(later => later.Number > definition.Number)
            orderby definition.Terms.Name
            select new DefinitionRow(
                indicator.Id, indicator.Slug, indicator.Confidentiality,
                definition.Number, definition.Change, definition.At, definition.Reason, definition.Terms)));

    private static readonly CompiledQuery<Func<TContext, Guid, IAsyncEnumerable<CodeRow>>> FindCodes =
        new(() => EF.CompileAsyncQuery((TContext db, Guid indicatorId) =>
            from breakdown in db.Set<Breakdown>()
            from code in breakdown.Codes
            where EF.Property<Guid>(breakdown, IndicatorConfiguration.IndicatorId) == indicatorId && breakdown.RetiredAt == null
            orderby breakdown.Position, code.Position
            select new CodeRow(breakdown.Code, breakdown.Name, code.Code, code.Label)));

    private static readonly CompiledQuery<Func<TContext, Guid, CellKey, IAsyncEnumerable<PointRow>>> FindPoints =
        new(() => EF.CompileAsyncQuery((TContext db, Guid indicatorId, CellKey key) =>
            from cell in db.Set<ReleasedCell>()
            where cell.Series.IndicatorId == indicatorId && cell.Series.Key == key && cell.SupersededAt == null
            orderby cell.Period
            select new PointRow(cell.Period, cell.Status, cell.Number, cell.Denominator, cell.IsRevised, cell.Contributors, cell.DefinitionNumber)));

    private static readonly CompiledQuery<Func<TContext, Guid, CellKey, DateTime, IAsyncEnumerable<PointRow>>> FindPointsKnown =
        new(() => EF.CompileAsyncQuery((TContext db, Guid indicatorId, CellKey key, DateTime at) =>
            from cell in db.Set<ReleasedCell>()
            where cell.Series.IndicatorId == indicatorId && cell.Series.Key == key
                && cell.ReleasedAt <= at && (cell.SupersededAt == null || cell.SupersededAt > at)
            orderby cell.Period
            select new PointRow(cell.Period, cell.Status, cell.Number, cell.Denominator, cell.IsRevised, cell.Contributors, cell.DefinitionNumber)));

    private static readonly CompiledQuery<Func<TContext, Guid, CellKey, IAsyncEnumerable<MarkRow>>> FindBaselines =
        new(() => EF.CompileAsyncQuery((TContext db, Guid indicatorId, CellKey cell) =>
            from baseline in db.Set<Baseline>()
            where EF.Property<Guid>(baseline, IndicatorConfiguration.IndicatorId) == indicatorId && baseline.Cell == cell
            orderby baseline.At
            select new MarkRow(baseline.Period, baseline.Number, baseline.Reason, baseline.At, baseline.ReplacedAt)));

    private static readonly CompiledQuery<Func<TContext, Guid, CellKey, IAsyncEnumerable<MarkRow>>> FindTargets =
        new(() => EF.CompileAsyncQuery((TContext db, Guid indicatorId, CellKey cell) =>
            from target in db.Set<Target>()
            where EF.Property<Guid>(target, IndicatorConfiguration.IndicatorId) == indicatorId && target.Cell == cell
            orderby target.Period, target.At
            select new MarkRow(target.Period, target.Number, target.Reason, target.At, target.ReplacedAt)));

    /// <summary>Every version of one indicator's definition, oldest first; none where there is no such indicator.</summary>
    public ValueTask<List<DefinitionRow>> DefinitionsAsync(Guid initiativeId, string slug, CancellationToken ct) =>
        FindDefinitions.On(db)(db, initiativeId, slug).ToListAsync(ct);

    /// <summary>The initiative's indicators under their current definitions, by name.</summary>
    public ValueTask<List<DefinitionRow>> CurrentAsync(Guid initiativeId, CancellationToken ct) =>
        FindCurrent.On(db)(db, initiativeId).ToListAsync(ct);

    /// <summary>The codes of the breakdowns in use, in the order in which they are shown.</summary>
    public ValueTask<List<CodeRow>> CodesAsync(Guid indicatorId, CancellationToken ct) =>
        FindCodes.On(db)(db, indicatorId).ToListAsync(ct);

    /// <summary>The released figures of a cell, now or as known at a time (UTC).</summary>
    public ValueTask<List<PointRow>> PointsAsync(Guid indicatorId, CellKey key, DateTime? known, CancellationToken ct) =>
        (known is { } at ? FindPointsKnown.On(db)(db, indicatorId, key, at) : FindPoints.On(db)(db, indicatorId, key)).ToListAsync(ct);

    /// <summary>Every baseline of a cell, the one that holds last.</summary>
    public ValueTask<List<MarkRow>> BaselinesAsync(Guid indicatorId, CellKey key, CancellationToken ct) =>
        FindBaselines.On(db)(db, indicatorId, key).ToListAsync(ct);

    /// <summary>Every target of a cell, replaced ones too.</summary>
    public ValueTask<List<MarkRow>> TargetsAsync(Guid indicatorId, CellKey key, CancellationToken ct) =>
        FindTargets.On(db)(db, indicatorId, key).ToListAsync(ct);

    /// <summary>The released totals of some indicators, for a list with small curves.</summary>
    public Task<List<CellRow>> TotalsAsync(IReadOnlyCollection<Guid> indicatorIds, CancellationToken ct) => (
        from cell in db.Set<ReleasedCell>()
        where indicatorIds.Contains(cell.Series.IndicatorId) && cell.Series.Key == CellKey.Total && cell.SupersededAt == null
        orderby cell.Series.IndicatorId, cell.Period
        select new CellRow(cell.Series.IndicatorId, cell.Series.Key, new PointRow(
            cell.Period, cell.Status, cell.Number, cell.Denominator, cell.IsRevised, cell.Contributors, cell.DefinitionNumber))).ToListAsync(ct);

    /// <summary>All released figures of an indicator, one by one, for an export in flat memory.</summary>
    public IAsyncEnumerable<CellRow> AllAsync(Guid indicatorId, DateTime? known) => (
        from cell in db.Set<ReleasedCell>().KnownOn(known)
        where cell.Series.IndicatorId == indicatorId
        orderby cell.Series.Key, cell.Period
        select new CellRow(cell.Series.IndicatorId, cell.Series.Key, new PointRow(
            cell.Period, cell.Status, cell.Number, cell.Denominator, cell.IsRevised, cell.Contributors, cell.DefinitionNumber))).AsAsyncEnumerable();
}
