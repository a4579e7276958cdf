using System.Globalization;
using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Medvirk.Data.Ledger;

/// <summary>
/// Who and what was erased, by id, in a file beside the database. Restoring an older backup brings erased texts back;
/// this list, which no restore overwrites, says what must be erased again.
/// </summary>
/// <remarks>A line each: time, event, id. The database's ledgers hold the same; <see cref="CompleteAsync"/> adds what the file lacks.</remarks>
public sealed class ErasureList(string file, ILogger<ErasureList> log)
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
    private readonly Lock turn = new();

    public string File => file;

    /// <summary>Adds erasures that were just committed. A full disk can't undo them: what could not be written is added at the next start.</summary>
    public void Keep(IReadOnlyList<Erased> erased)
    {
        try
        {
            lock (turn)
            {
                Append(erased);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            log.LogError(e, "{Count} erasures could not be added to {File}; the next start adds them.", erased.Count, Path.GetFileName(file));
        }
    }

    /// <summary>Adds what the database's ledgers know and the file does not.</summary>
    public async Task CompleteAsync(MedvirkContext db, CancellationToken ct)
    {
        var known = Read().Select(one => one.Subject).ToHashSet();
        var inLedgers = await InLedgersAsync(db, ct);
        if (inLedgers.Where(one => !known.Contains(one.Subject)).ToArray() is { Length: > 0 } missing)
        {
            Keep(missing);
        }
    }

    /// <summary>Every erasure in the file, the oldest first; none where there is no file.</summary>
    public IReadOnlyList<Erased> Read() => Read(file);

    /// <summary>Adds what another list has and this one lacks, such as the one in a backup.</summary>
    /// <exception cref="IOException">It can't be written: then what comes after it must not happen.</exception>
    public void Merge(string other)
    {
        lock (turn)
        {
            var known = Read().Select(one => one.Subject).ToHashSet();
            if (Read(other).Where(one => known.Add(one.Subject)).ToArray() is { Length: > 0 } missing)
            {
                Append(missing);
            }
        }
    }

    public static IReadOnlyList<Erased> Read(string file) => System.IO.File.Exists(file)
        ? [.. System.IO.File.ReadLines(file).Select(Parse).OfType<Erased>()]
        : [];

    /// <summary>The erasures that a database itself tells of.</summary>
    public static async Task<IReadOnlyList<Erased>> InLedgersAsync(MedvirkContext db, CancellationToken ct) =>
    [
        .. (await db.Set<LedgerEntry>()
            .Where(entry => entry.Erases != null)
            .OrderBy(entry => entry.At)
            .Select(entry => new Erased(entry.Kind, entry.Erases!.Value, entry.At))
            .ToListAsync(ct)).DistinctBy(one => one.Subject),
    ];

    private static string Line(Erased one) =>
        string.Create(CultureInfo.InvariantCulture, $"{one.At.ToString(TimeForm, CultureInfo.InvariantCulture)} {one.Kind} {one.Subject}\n");

    /// <summary>Null for a line that was cut off by a crash: the ledger has it whole.</summary>
    private static Erased? Parse(string line) =>
        line.Split(' ') is [var at, var kind, var id]
        && Guid.TryParse(id, out var subject)
        && DateTime.TryParseExact(
            at, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? new Erased(kind, subject, time)
            : null;

    private void Append(IReadOnlyList<Erased> erased)
    {
        using var stream = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        var startsInLine = false;
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            startsInLine = stream.ReadByte() != '\n';
        }

        stream.Seek(0, SeekOrigin.End);
        stream.Write(System.Text.Encoding.UTF8.GetBytes((startsInLine ? "\n" : "") + string.Concat(erased.Select(Line))));
        stream.Flush(flushToDisk: true);
    }
}
