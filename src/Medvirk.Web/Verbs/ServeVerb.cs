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
        await using var app = Site.Build(context.Settings);
        if (await Startup.PrepareAsync(app.Services, ct) is { } refusal)
        {
            return await context.RefuseAsync(refusal);
        }

        await app.RunAsync(ct);
        return VerbContext.Done;
    }
}
