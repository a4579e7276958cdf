namespace Medvirk.Data.Backups;

/// <summary>
/// A database that is put up anew: beside the one in use (SQLite), or in one transaction with its end (PostgreSQL).
/// Until <see cref="CommitAsync"/> nothing of the old one is touched; disposing without it leaves no trace.
/// </summary>
public abstract class Rebuild : IAsyncDisposable
{
    /// <summary>Makes the tables as they were after a migration; as they are now where null.</summary>
    public abstract Task MigrateAsync(string? migration, CancellationToken ct);

    /// <summary>Begins to fill: from here on rows may name others that are not there yet.</summary>
    public abstract Task BeginFillAsync(IReadOnlyList<BackupTable> tables, CancellationToken ct);

    /// <summary>Puts in all rows of a table.</summary>
    /// <returns>How many.</returns>
    public abstract Task<long> FillAsync(BackupTable table, IAsyncEnumerable<object?[]> rows, CancellationToken ct);

    /// <summary>Everything that a row names must now be there.</summary>
    public abstract Task EndFillAsync(IReadOnlyList<BackupTable> tables, CancellationToken ct);

    /// <summary>Puts it in the place of the one in use.</summary>
    public abstract Task CommitAsync(CancellationToken ct);

    public abstract ValueTask DisposeAsync();

    protected static string Names(BackupTable table) => string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
}
