using System.CommandLine;
using System.Globalization;
using Medvirk.Data;
using Medvirk.Data.Backups;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk backup FILE</c>: everything into one archive, while the site runs.</summary>
public static class BackupVerb
{
    public static Command Make(VerbContext context)
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The archive to write, such as medvirk-2026-03-02.zip. There must be none of that name." };
        var verb = new Command(
            "backup",
            "Writes everything into one archive: the database as it stands at one moment, and the files of the data folder. "
            + "The site may be running, and nobody waits for it. The archive is read again and checked before it gets its name. "
            + "It holds personal data and keys: keep it as safe as the installation.")
        {
            file,
        };
        verb.SetAction((parsed, ct) => RunAsync(context, parsed.GetRequiredValue(file).FullName, ct));
        return verb;
    }

    private static async Task<int> RunAsync(VerbContext context, string file, CancellationToken ct)
    {
        if (Directory.Exists(file))
        {
            return await context.RefuseAsync($"{file} is a folder. Give the backup a name in it: {Path.Combine(file, "medvirk.zip")}");
        }

        if (!Directory.Exists(Path.GetDirectoryName(file)))
        {
            return await context.RefuseAsync($"There is no folder {Path.GetDirectoryName(file)} to put the backup into.");
        }

        await using var app = context.Open();
        await using var scope = app.Services.CreateAsyncScope();
        var state = await DatabaseState.ReadAsync(scope.ServiceProvider.GetRequiredService<MedvirkContext>(), context.Settings, ct);
        if (state.Kind is not (DatabaseStateKind.Current or DatabaseStateKind.Older))
        {
            return await context.RefuseAsync(state.Hindrance(context.Settings)!);
        }

        var made = await scope.ServiceProvider.GetRequiredService<BackupDesk>().MakeAsync(file, ct);
        await context.SayAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{file} is written and checked: {made.Rows} rows in {made.Tables.Count} tables, {Files(made)} files of the data folder, {new FileInfo(file).Length} bytes."));
        return VerbContext.Done;
    }

    private static int Files(BackupManifest made) => made.Files.Count(one => one.Path.StartsWith(BackupFile.Prefix, StringComparison.Ordinal));
}
