using System.Globalization;
using Medvirk.Data.Backups;
using Medvirk.Data.Shared;

namespace Medvirk.Web.Hosting;

/// <summary>Makes backups of this installation: its database, and the files of its data folder.</summary>
public sealed class BackupDesk(BackupWriter writer, Settings settings, TimeProvider clock)
{
    /// <exception cref="BackupException">It could not be made.</exception>
    public Task<BackupManifest> MakeAsync(string target, CancellationToken ct) => writer.WriteAsync(target, Files(target), ct);

    /// <summary>Makes one before something that can't be taken back, among the program's own.</summary>
    /// <param name="occasion">Such as <c>before-upgrade</c>.</param>
    /// <param name="ct">Stops it.</param>
    /// <returns>Where it lies.</returns>
    public async Task<string> MakeBeforeAsync(string occasion, CancellationToken ct)
    {
        Directory.CreateDirectory(settings.BackupsFolder);
        var stamp = clock.Now().ToString("yyyy-MM-dd'T'HHmmssfff", CultureInfo.InvariantCulture);
        var file = Path.Combine(settings.BackupsFolder, $"{occasion}-{stamp}.zip");
        await MakeAsync(file, ct);
        return file;
    }

    /// <summary>What of the data folder goes along: everything but the database itself, backups, and what is half written.</summary>
    private IEnumerable<(string File, string Name)> Files(string target)
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (var file in Directory.EnumerateFiles(settings.DataFolder, "*", all).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(settings.DataFolder, file).Replace(Path.DirectorySeparatorChar, '/');
            if (!IsOurs(name) && !IsIn(settings.BackupsFolder, file) && file != target && !BackupReader.IsBackup(file))
            {
                yield return (file, name);
            }
        }
    }

    private static bool IsOurs(string name) =>
        name.StartsWith("medvirk.db", StringComparison.Ordinal) || name == FolderLock.FileName || name.EndsWith(".part", StringComparison.Ordinal);

    private static bool IsIn(string folder, string file) =>
        file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
