using System.CommandLine;
using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Backups;
using Medvirk.Data.Ledger;
using Medvirk.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk restore FILE</c>: puts a backup back, and erases again what was erased since.</summary>
public static class RestoreVerb
{
    public static Command Make(VerbContext context)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "An archive that medvirk backup (or the nightly backup) wrote." };
        var replace = new Option<bool>("--replace") { Description = "Where there is an installation already: back it up among its own backups, then put this one in its place." };
        var verb = new Command(
            "restore",
            "Puts a backup into an empty data folder and database, SQLite or PostgreSQL, whichever it came from. "
            + "The site must not be running. The archive is checked before anything is touched; what was erased after it was made "
            + "(by erasures.txt in the data folder, and in the archive) is erased again; then the ledgers are verified.")
        {
            file,
            replace,
        };
        verb.SetAction((parsed, ct) => RunAsync(context, parsed.GetRequiredValue(file).FullName, parsed.GetValue(replace), ct));
        return verb;
    }

    private static async Task<int> RunAsync(VerbContext context, string file, bool replace, CancellationToken ct)
    {
        await using var backup = await BackupReader.OpenAsync(file, ct);
        await using var app = context.Open();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            if (scope.ServiceProvider.GetRequiredService<BackupRestore>().Hindrance(backup.Manifest) is { } hindrance)
            {
                return await context.RefuseAsync(hindrance);
            }
        }

        Directory.CreateDirectory(context.Settings.DataFolder);
        using var alone = FolderLock.Hold(context.Settings.DataFolder);
        if (alone is null)
        {
            return await context.RefuseAsync($"A site is running on {context.Settings.DataFolder}. Stop it, then try again.");
        }

        return await MakeRoomAsync(context, app.Services, backup, replace, ct) is { } refusal
            ? await context.RefuseAsync(refusal)
            : await PutBackAsync(context, app.Services, backup, ct);
    }

    /// <returns>Why there is no room; null when there is.</returns>
    private static async Task<string?> MakeRoomAsync(
        VerbContext context, IServiceProvider services, BackupReader backup, bool replace, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MedvirkContext>();
        var state = await DatabaseState.ReadAsync(db, context.Settings, ct);
        var isEmpty = state.Kind is DatabaseStateKind.Absent or DatabaseStateKind.Empty
            || (state.Kind != DatabaseStateKind.Newer && await DemoRules.IsDemoAsync(db, ct) is null);
        if (!replace)
        {
            var inTheWay = backup.FileNames.FirstOrDefault(name => File.Exists(Place(context, name)) && Place(context, name) != context.Settings.ErasuresFile);
            return !isEmpty ? "There is an installation already, and nothing was touched. With --replace it is backed up, and then replaced."
                : inTheWay is not null ? $"There is a file {inTheWay} in the data folder already, and nothing was touched. With --replace it is replaced."
                : null;
        }

        if (state.Kind == DatabaseStateKind.Newer)
        {
            return state.Hindrance(context.Settings);
        }

        if (!isEmpty)
        {
            await scope.ServiceProvider.GetRequiredService<ErasureList>().CompleteAsync(db, ct);
            var kept = await scope.ServiceProvider.GetRequiredService<BackupDesk>().MakeBeforeAsync("before-restore", ct);
            await context.SayAsync($"What was there is kept: {kept}");
        }

        return null;
    }

    private static async Task<int> PutBackAsync(VerbContext context, IServiceProvider services, BackupReader backup, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await FilesAsync(context, scope.ServiceProvider.GetRequiredService<ErasureList>(), backup, ct);
        await scope.ServiceProvider.GetRequiredService<BackupRestore>().RunAsync(backup, ct);
        var manifest = backup.Manifest;
        await context.SayAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"Restored: {manifest.Rows} rows in {manifest.Tables.Count} tables and {backup.FileNames.Count()} files, as they were on {manifest.MadeAt:yyyy-MM-dd HH:mm} UTC{(manifest.IsDemo ? ", a demo" : "")}."));
        return await AfterwardsAsync(context, services, ct);
    }

    /// <summary>The list of erasures first: were we stopped after it, the next start would still erase again.</summary>
    private static async Task FilesAsync(VerbContext context, ErasureList erasures, BackupReader backup, CancellationToken ct)
    {
        foreach (var name in backup.FileNames)
        {
            var place = Place(context, name);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            await backup.CopyFileAsync(name, place + ".part", ct);
            if (place == context.Settings.ErasuresFile)
            {
                erasures.Merge(place + ".part");
                File.Delete(place + ".part");
            }
            else
            {
                File.Move(place + ".part", place, overwrite: true);
            }
        }
    }

    private static async Task<int> AfterwardsAsync(VerbContext context, IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        await CloseDoorsAsync(scope.ServiceProvider.GetRequiredService<MedvirkContext>(), ct);
        var erased = await scope.ServiceProvider.GetRequiredService<ErasureReplay>().RunAsync(ct);
        await scope.ServiceProvider.GetRequiredService<ErasureList>().CompleteAsync(scope.ServiceProvider.GetRequiredService<MedvirkContext>(), ct);
        if (erased > 0)
        {
            await context.SayAsync(string.Create(CultureInfo.InvariantCulture, $"Erased again, as they were erased after the backup: {erased}."));
        }

        return await VerifyVerb.ReportAsync(context, scope.ServiceProvider.GetRequiredService<LedgerCheck>(), [], ct);
    }

    /// <summary>A backup brings back sessions that were ended since, and password links that were used: everyone signs in anew.</summary>
    private static async Task CloseDoorsAsync(MedvirkContext db, CancellationToken ct)
    {
        await db.Set<Session>().ExecuteDeleteAsync(ct);
        await db.Set<PasswordLink>().ExecuteDeleteAsync(ct);
    }

    private static string Place(VerbContext context, string name) =>
        Path.Combine(context.Settings.DataFolder, name.Replace('/', Path.DirectorySeparatorChar));
}
