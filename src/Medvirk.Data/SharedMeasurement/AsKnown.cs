using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>Figures as they were known at a time: no revision is ever overwritten.</summary>
public static class AsKnown
{
    /// <param name="values">Any values.</param>
    /// <param name="at">UTC; null for now.</param>
    public static IQueryable<Value> KnownOn(this IQueryable<Value> values, DateTime? at) => at is { } time
        ? values.Where(v => v.Entry.At <= time && (v.SupersededAt == null || v.SupersededAt > time))
        : values.Where(v => v.SupersededAt == null);

    /// <param name="cells">Any released cells.</param>
    /// <param name="at">UTC; null for now.</param>
    public static IQueryable<ReleasedCell> KnownOn(this IQueryable<ReleasedCell> cells, DateTime? at) => at is { } time
        ? cells.Where(c => c.ReleasedAt <= time && (c.SupersededAt == null || c.SupersededAt > time))
        : cells.Where(c => c.SupersededAt == null);
}
