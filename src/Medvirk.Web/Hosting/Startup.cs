using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Ledger;
using Medvirk.Data.Shared;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Web.Hosting;

/// <summary>What must be true before the first request: the database is ours, up to date, and of the right kind.</summary>
public static class Startup
{
    /// <returns>Why it can't start, in plain words; null when it can.</returns>
    public static async Task<string?> PrepareAsync(IServiceProvider services, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MedvirkContext>();
        var settings = scope.ServiceProvider.GetRequiredService<Settings>();
        var clock = scope.ServiceProvider.GetRequiredService<TimeProvider>();

        Directory.CreateDirectory(settings.DataFolder);
        var state = await DatabaseState.ReadAsync(db, settings, ct);
        if (state.Kind == DatabaseStateKind.Newer)
        {
            return state.Hindrance(settings);
        }

        await db.Database.MigrateAsync(ct);
        var installation = await db.Set<Installation>().SingleOrDefaultAsync(ct);
        if (installation is null)
        {
            db.Add(new Installation { IsDemo = settings.Demo, CreatedAt = clock.Now() });
            await db.SaveChangesAsync(ct);
            if (settings.Demo)
            {
                await Demo.DemoWorld.FillAsync(scope.ServiceProvider, ct);
            }
        }

        await scope.ServiceProvider.GetRequiredService<ErasureList>().CompleteAsync(db, ct);
        scope.ServiceProvider.GetRequiredService<InstallationState>().IsDemo = installation?.IsDemo ?? settings.Demo;
        return null;
    }
}

/// <summary>What the program knows of its database once it has started.</summary>
public sealed class InstallationState
{
    /// <summary>Shown on every page; no mail is sent.</summary>
    public bool IsDemo { get; set; }
}
