using System.CommandLine;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk serve</c>: brings the database up to date and serves the site.</summary>
public static class ServeVerb
{
    public static Command Make(VerbContext context)
    {
        var verb = new Command("serve", "Serves the site (also what happens without a verb).");
        verb.SetAction((_, ct) => RunAsync(context, ct));
        return verb;
    }

    public static async Task<int> RunAsync(VerbContext context, CancellationToken ct)
    {
        Directory.CreateDirectory(context.Settings.DataFolder);
        using var inUse = FolderLock.Share(context.Settings.DataFolder);
        if (inUse is null)
        {
            return await context.RefuseAsync(context.FolderIsBeingReplaced);
        }

        await using var app = Site.Build(context.Settings);
        if (await Startup.PrepareAsync(app.Services, ct) is { } refusal)
        {
            return await context.RefuseAsync(refusal);
        }

        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(Medvirk));
        app.Lifetime.ApplicationStarted.Register(() => log.LogInformation("Medvirk answers on {Urls}", string.Join(" ", app.Urls)));
        try
        {
            await app.RunAsync(ct);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return await context.RefuseAsync($"{e.Message} Another program has that address: choose one by MEDVIRK_URLS.");
        }

        return VerbContext.Done;
    }
}
