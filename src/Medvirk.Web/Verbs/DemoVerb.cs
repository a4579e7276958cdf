using System.CommandLine;
using Medvirk.Data;
using Medvirk.Web.Demo;
using Medvirk.Web.Hosting;

namespace Medvirk.Web.Verbs;

/// <summary><c>medvirk demo</c>: fills an empty database with the demo world.</summary>
public static class DemoVerb
{
    public static Command Make(VerbContext context)
    {
        var verb = new Command(
            "demo",
            "Fills an empty database with the demo world: one initiative with invented partners, people and figures. "
            + "It is marked as a demo for good, and is served on this machine alone unless MEDVIRK_DEMO=true.");
        verb.SetAction((_, ct) => RunAsync(context with { Settings = context.Settings with { Demo = true } }, ct));
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
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MedvirkContext>();
            var state = await DatabaseState.ReadAsync(db, context.Settings, ct);
            var isDemo = state.Kind == DatabaseStateKind.Current ? await DemoRules.IsDemoAsync(db, ct) : null;
            if (isDemo == true)
            {
                return await context.RefuseAsync("The database has a demo world already.");
            }
        }

        if (await Startup.PrepareAsync(app.Services, ct) is { } refusal)
        {
            return await context.RefuseAsync(refusal);
        }

        await context.SayAsync($"The demo world is there: the initiative {DemoWorld.Slug}. Sign in with the password {DemoWorld.Password} as");
        foreach (var (email, role) in DemoWorld.SignIns)
        {
            await context.SayAsync($"  {email}  ({role})");
        }

        return VerbContext.Done;
    }
}
