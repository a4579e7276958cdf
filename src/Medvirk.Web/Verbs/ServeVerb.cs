using System.CommandLine;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk serve</c>: brings the database up to date and serves the site.</summary>
public static class ServeVerb
{
    public static Command Make()
    {
        var verb = new Command("serve", "Serves the site (also what happens without a verb).");
        verb.SetAction((_, ct) => RunAsync(ct));
        return verb;
    }

    public static async Task<int> RunAsync(CancellationToken ct)
    {
        await using var app = Site.Build(Settings.FromEnvironment());
        if (await Startup.PrepareAsync(app.Services, ct) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 1;
        }

        await app.RunAsync(ct);
        return 0;
    }
}
