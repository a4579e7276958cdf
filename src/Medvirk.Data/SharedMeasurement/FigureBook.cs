using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Medvirk.Domain.SharedMeasurement;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Data.SharedMeasurement;

/// <summary>
/// The one way by which figures are entered: import, approved report, correction, API. Appends revisions, leaves equal
/// figures alone, and writes the released cells of open indicators. Used inside an act; the caller records the event
/// with the digest that it gets back.
/// </summary>
public sealed class FigureBook(MedvirkContext db)
{
    /// <summary>Rows looked up or written at a time.</summary>
    private const int Batch = 500;

    /// <summary>The current figures of some cells.</summary>
    public async Task<Dictionary<(CellKey Cell, Period Period), Figure>> CurrentAsync(
        Guid indicatorId, Guid? organisationId, IEnumerable<CellKey> cells, CancellationToken ct)
    {
        var ids = await CellIdsAsync(indicatorId, organisationId, cells, ct);
        var current = await CurrentAsync(ids.Values, ct);
        return ids.SelectMany(id => current.GetValueOrDefault(id.Value, []).Select(v => ((id.Key, v.Key), v.Value.Figure))).ToDictionary();
    }

    /// <summary>Enters the figures under the entry.</summary>
    /// <param name="entry">Who, when, how; sealed with the digest here.</param>
    /// <param name="organisationId">Whose figures; null for official statistics.</param>
    /// <param name="figures">Each coordinate once.</param>
    /// <param name="ct">Cancels the act.</param>
    public async Task<Appended> AppendAsync(Entry entry, Guid? organisationId, IReadOnlyCollection<NewFigure> figures, CancellationToken ct)
    {
        var (added, changed) = (0, 0);
        var lines = new List<string>();
        var values = new List<Value>();
        var touched = new List<(Guid IndicatorId, List<NewFigure> Figures)>();
        db.Add(entry);
        foreach (var group in figures.GroupBy(f => f.IndicatorId))
        {
            var cells = await CellsAsync(group.Key, organisationId, group.Select(f => f.Cell), ct);
            var current = await CurrentAsync(cells.Values.Where(c => c.Id > 0).Select(c => c.Id), ct);
            var news = new List<NewFigure>();
            foreach (var figure in group)
            {
                var cell = cells[figure.Cell];
                var before = cell.Id > 0 ? current.GetValueOrDefault(cell.Id)?.GetValueOrDefault(figure.Period) : null;
                if (before?.Figure == figure.Figure)
                {
                    continue;
                }

                news.Add(figure);
                lines.Add(Line(organisationId, figure));
                values.Add(new Value(cell, figure.Period, (before?.Revision ?? 0) + 1, figure.Figure, figure.DefinitionNumber, entry));
                if (before is null)
                {
                    added++;
                }
                else
                {
                    changed++;
                    entry.NotBefore(before.At);
                }
            }

            touched.Add((group.Key, news));
        }

        var digest = Digest(entry.Salt, lines);
        entry.Seal(digest, added, changed);
        await SupersedeAsync(values.Where(v => v.Revision > 1), entry.At, ct);
        await WriteAsync(values, ct);
        foreach (var (indicatorId, news) in touched)
        {
            await new ReleaseBook(db).ReleaseAsync(indicatorId, news, entry.At, ct);
        }

        return new Appended(added, changed, figures.Count - added - changed, digest);
    }

    private static string Line(Guid? organisationId, NewFigure f) =>
        string.Create(CultureInfo.InvariantCulture, $"{f.IndicatorId}|{organisationId}|{f.Cell}|{f.Period}|{f.Figure}|{f.DefinitionNumber}\n");

    private static string Digest(byte[] salt, List<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        foreach (var line in lines.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(line));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private async Task<Dictionary<CellKey, int>> CellIdsAsync(Guid indicatorId, Guid? organisationId, IEnumerable<CellKey> cells, CancellationToken ct)
    {
        var ids = new Dictionary<CellKey, int>();
        foreach (var keys in cells.Distinct().Chunk(Batch))
        {
            var found = await db.Set<Cell>()
                .Where(c => c.IndicatorId == indicatorId && c.OrganisationId == organisationId && keys.Contains(c.Key))
                .Select(c => new { c.Key, c.Id }).ToListAsync(ct);
            found.ForEach(c => ids[c.Key] = c.Id);
        }

        return ids;
    }

    /// <summary>The cells, made where they are new.</summary>
    private async Task<Dictionary<CellKey, Cell>> CellsAsync(Guid indicatorId, Guid? organisationId, IEnumerable<CellKey> wanted, CancellationToken ct)
    {
        var cells = new Dictionary<CellKey, Cell>();
        foreach (var keys in wanted.Distinct().Chunk(Batch))
        {
            var found = await db.Set<Cell>()
                .Where(c => c.IndicatorId == indicatorId && c.OrganisationId == organisationId && keys.Contains(c.Key)).ToListAsync(ct);
            found.ForEach(c => cells[c.Key] = c);
            foreach (var key in keys.Where(k => !cells.ContainsKey(k)))
            {
                cells[key] = db.Add(new Cell(indicatorId, organisationId, key)).Entity;
            }
        }

        return cells;
    }

    private async Task<Dictionary<int, Dictionary<Period, CurrentValue>>> CurrentAsync(IEnumerable<int> cellIds, CancellationToken ct)
    {
        var current = new Dictionary<int, Dictionary<Period, CurrentValue>>();
        foreach (var ids in cellIds.Chunk(Batch))
        {
            var found = await db.Set<Value>()
                .Where(v => ids.Contains(v.CellId) && v.SupersededAt == null)
                .Select(v => new { v.CellId, v.Period, v.Revision, v.Status, v.Number, v.Denominator, v.Entry.At }).ToListAsync(ct);
            foreach (var cell in found.GroupBy(v => v.CellId))
            {
                current[cell.Key] = cell.ToDictionary(v => v.Period, v => new CurrentValue(v.Revision, new Figure(v.Status, v.Number, v.Denominator), v.At));
            }
        }

        return current;
    }

    private async Task SupersedeAsync(IEnumerable<Value> successors, DateTime at, CancellationToken ct)
    {
        foreach (var cell in successors.GroupBy(v => v.Cell.Id))
        {
            foreach (var periods in cell.Select(v => v.Period).Chunk(Batch))
            {
                await db.Set<Value>().Where(v => v.CellId == cell.Key && periods.Contains(v.Period) && v.SupersededAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(v => v.SupersededAt, at), ct);
            }
        }
    }

    private async Task WriteAsync(List<Value> values, CancellationToken ct)
    {
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.AddRange(values);
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.AutoDetectChangesEnabled = detects;
    }

    private sealed record CurrentValue(int Revision, Figure Figure, DateTime At);
}
