using System.CommandLine;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk migrate</c>: brings the database up to date, and serves nothing.</summary>
public static class MigrateVerb
{
    public static Command Make(VerbContext context)
    {
        var verb = new Command(
            "migrate",
            "Makes the tables in an empty database, or brings older ones up to date; takes a backup first where there is something "
            + "to lose. Serving does the same by itself: this is for doing it beforehand, before several nodes start.");
        verb.SetAction((_, ct) => RunAsync(context, ct));
        return verb;
    }

    private static async Task<int> RunAsync(VerbContext context, CancellationToken ct)
    {
        Directory.CreateDirectory(context.Settings.DataFolder);
        using var inUse = FolderLock.Share(context.Settings.DataFolder);
        if (inUse is null)
        {
            return await context.RefuseAsync(context.FolderIsBeingReplaced);
        }

        await using var app = context.Open();
        await using var scope = app.Services.CreateAsyncScope();
        var upgrade = await Startup.BringUpToDateAsync(scope.ServiceProvider, ct);
        if (upgrade.Refusal is { } refusal)
        {
            return await context.RefuseAsync(refusal);
        }

        if (upgrade.Backup is { } backup)
        {
            await context.SayAsync($"Before the upgrade a backup was made: {backup}");
        }

        await context.SayAsync(upgrade.From switch
        {
            DatabaseStateKind.Current => "The database was up to date already.",
            DatabaseStateKind.Older => "The database is up to date now.",
            _ => "The tables are made. The first start decides whether it is a real installation or, with MEDVIRK_DEMO=true, a demo.",
        });
        return VerbContext.Done;
    }
}
