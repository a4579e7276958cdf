using Medvirk.Data.Shared;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>What members are told of the figures themselves: an organisation's own, and where each one comes from.</summary>
public static class ValueQueries
{
    private static readonly CompiledQuery<Func<MedvirkContext, Guid, CellKey, IAsyncEnumerable<EntryRow>>> FindSources =
        new(() => EF.CompileAsyncQuery((MedvirkContext db, Guid indicatorId, CellKey key) =>
            from entry in db.Set<Entry>()
            where (
                from value in db.Set<Value>()
                where value.Cell.IndicatorId == indicatorId && value.Cell.Key == key && value.SupersededAt == null
                select value.EntryId).Contains(entry.Id)
            join found in db.Set<Person>() on entry.ById equals found.Id into people
            from person in people.DefaultIfEmpty()
            join owner in db.Set<Organisation>() on entry.OrganisationId equals owner.Id into organisations
            from organisation in organisations.DefaultIfEmpty()
            orderby entry.At descending, entry.Id descending
            select new EntryRow(entry.Id, entry.Way, entry.Source, entry.Reason, person.Name, organisation.Name, entry.At)));

    /// <summary>The entries from which the current figures of a cell come, newest first.</summary>
    public static ValueTask<List<EntryRow>> SourcesAsync(MedvirkContext db, Guid indicatorId, CellKey key, CancellationToken ct) =>
        FindSources.On(db)(db, indicatorId, key).ToListAsync(ct);

    /// <summary>One organisation's own figures of a cell; null is official statistics.</summary>
    public static Task<List<PointRow>> OwnAsync(
        MedvirkContext db, Guid indicatorId, Guid? organisationId, CellKey key, DateTime? known, CancellationToken ct) => (
        from value in db.Set<Value>().KnownOn(known)
        where value.Cell.IndicatorId == indicatorId && value.Cell.OrganisationId == organisationId && value.Cell.Key == key
        orderby value.Period
        select new PointRow(
            value.Period, value.Status, value.Number, value.Denominator, value.Revision > 1, organisationId == null ? 0 : 1, value.DefinitionNumber))
        .ToListAsync(ct);

    /// <summary>All of one organisation's own figures, one by one, for an export in flat memory.</summary>
    public static IAsyncEnumerable<CellRow> AllOwnAsync(MedvirkContext db, Guid indicatorId, Guid organisationId, DateTime? known) => (
        from value in db.Set<Value>().KnownOn(known)
        where value.Cell.IndicatorId == indicatorId && value.Cell.OrganisationId == organisationId
        orderby value.Cell.Key, value.Period
        select new CellRow(indicatorId, value.Cell.Key, new PointRow(
            value.Period, value.Status, value.Number, value.Denominator, value.Revision > 1, 1, value.DefinitionNumber))).AsAsyncEnumerable();

    /// <summary>Every revision of a cell's figure in a period, by organisation, oldest first.</summary>
    /// <param name="db">The members' context.</param>
    /// <param name="indicatorId">Of what.</param>
    /// <param name="key">Which part.</param>
    /// <param name="period">When.</param>
    /// <param name="only">Null for all organisations; else the one whose figures may be seen.</param>
    /// <param name="ct">Cancels.</param>
    public static Task<List<RevisionRow>> RevisionsAsync(
        MedvirkContext db, Guid indicatorId, CellKey key, Period period, Guid? only, CancellationToken ct) => (
        from value in db.Set<Value>()
        where value.Cell.IndicatorId == indicatorId && value.Cell.Key == key && value.Period == period
            && (only == null || value.Cell.OrganisationId == only)
        join found in db.Set<Person>() on value.Entry.ById equals found.Id into people
        from person in people.DefaultIfEmpty()
        join owner in db.Set<Organisation>() on value.Cell.OrganisationId equals owner.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        orderby organisation.Name, value.Revision
        select new RevisionRow(
            value.Cell.OrganisationId, organisation.Name, value.Revision, value.Status, value.Number, value.Denominator, value.DefinitionNumber,
            value.SupersededAt, new EntryRow(value.EntryId, value.Entry.Way, value.Entry.Source, value.Entry.Reason, person.Name, organisation.Name, value.Entry.At)))
        .ToListAsync(ct);

    /// <summary>How many organisations have a figure of a cell, by period: all that others are told of a protected indicator.</summary>
    public static Task<List<CoverageRow>> CoverageAsync(MedvirkContext db, Guid indicatorId, CancellationToken ct) => (
        from value in db.Set<Value>()
        where value.Cell.IndicatorId == indicatorId && value.SupersededAt == null && value.Cell.OrganisationId != null
        group value.Cell.OrganisationId by value.Period into periods
        orderby periods.Key
        select new CoverageRow(periods.Key, periods.Distinct().Count())).ToListAsync(ct);
}

/// <summary>One revision of one organisation's figure, and where it came from.</summary>
public sealed record RevisionRow(
    Guid? OrganisationId, string? Organisation, int Revision, FigureStatus Status, Quantity? Number, Quantity? Denominator, int DefinitionNumber,
    DateTime? SupersededAt, EntryRow Entry)
{
    public Figure Figure => new(Status, Number, Denominator);

    public bool IsCurrent => SupersededAt is null;
}

/// <param name="Period">When.</param>
/// <param name="Organisations">How many organisations have said something.</param>
public sealed record CoverageRow(Period Period, int Organisations);
