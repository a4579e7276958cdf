namespace Medvirk.Web.Hosting;

/// <summary>
/// Stands beside SQLite's file while the demo world is filled in. Found at a start, it tells that the filling was cut off:
/// what there is of that world is thrown away and made anew. (On PostgreSQL whoever made the database empties it.)
/// </summary>
internal static class DemoMark
{
    /// <summary>Clears a world that was cut off, if there is one.</summary>
    /// <returns>Whether there was.</returns>
    public static bool ClearCutOff(Settings settings)
    {
        if (settings.Database is not null || !File.Exists(At(settings)) || IsBeingFilled(settings))
        {
            return false;
        }

        foreach (var file in Directory.GetFiles(settings.DataFolder, Path.GetFileName(settings.DatabaseFile) + "*"))
        {
            File.Delete(file);
        }

        Remove(settings);
        return true;
    }

    /// <summary>Sets the mark, where there is no database yet. Whoever holds it is still filling.</summary>
    public static IDisposable? Set(Settings settings) =>
        settings.Database is null && !File.Exists(settings.DatabaseFile) && !File.Exists(At(settings))
            ? new FileStream(At(settings), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None)
            : null;

    /// <summary>Takes it away: the world is whole.</summary>
    public static void Remove(Settings settings) => File.Delete(At(settings));

    private static bool IsBeingFilled(Settings settings)
    {
        try
        {
            using var alone = new FileStream(At(settings), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static string At(Settings settings) => Path.Combine(settings.DataFolder, "demo.part");
}
