using Medvirk.Data;
using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Hosting;

/// <summary>How the database stands to this program.</summary>
/// <param name="Kind">Whether it can be used.</param>
/// <param name="Newer">The first migration that this program doesn't know.</param>
public sealed record DatabaseState(DatabaseStateKind Kind, string? Newer = null)
{
    /// <summary>Looks, and changes nothing: an SQLite file that isn't there is not made.</summary>
    public static async Task<DatabaseState> ReadAsync(MedvirkContext db, Settings settings, CancellationToken ct)
    {
        if (settings.Database is null && !File.Exists(settings.DatabaseFile))
        {
            return new DatabaseState(DatabaseStateKind.Absent);
        }

        var known = db.Database.GetMigrations().ToArray();
        var applied = (await db.Database.GetAppliedMigrationsAsync(ct)).ToArray();
        if (applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer)
        {
            return new DatabaseState(DatabaseStateKind.Newer, newer);
        }

        return new DatabaseState(
            applied.Length == 0 ? DatabaseStateKind.Empty
            : applied.Length < known.Length ? DatabaseStateKind.Older
            : DatabaseStateKind.Current);
    }

    /// <summary>Why a verb that needs a database in use can't do its work; null when it can.</summary>
    public string? Hindrance(Settings settings) => Kind switch
    {
        DatabaseStateKind.Absent => $"There is no database in {settings.DataFolder}. MEDVIRK_DATA names the data folder.",
        DatabaseStateKind.Empty => "The database is empty: nothing has been served from it yet.",
        DatabaseStateKind.Older => "The database is older than this program. Bring it up to date first: medvirk migrate",
        DatabaseStateKind.Newer =>
            $"""
            The database is newer than this program (it has '{Newer}'), or was made by one on the way to its first release.
            Use the program that made it, or restore a backup. A demo world can be thrown away: {(settings.Database is null ? $"delete {settings.DatabaseFile}" : "drop the database")}.
            """,
        _ => null,
    };
}

public enum DatabaseStateKind
{
    /// <summary>No SQLite file.</summary>
    Absent,

    /// <summary>No tables of ours.</summary>
    Empty,

    /// <summary>Some migrations wait.</summary>
    Older,
    Current,

    /// <summary>It has a migration that this program doesn't know.</summary>
    Newer,
}
