using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Backups;
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
        var settings = scope.ServiceProvider.GetRequiredService<Settings>();
        Directory.CreateDirectory(settings.DataFolder);
        var wasCutOff = DemoMark.ClearCutOff(settings);
        var beginsDemo = settings.Demo ?? wasCutOff;
        using var filling = beginsDemo ? DemoMark.Set(settings) : null;
        if ((await BringUpToDateAsync(scope.ServiceProvider, ct)).Refusal is { } refusal)
        {
            return refusal;
        }

        var db = scope.ServiceProvider.GetRequiredService<MedvirkContext>();
        var isDemo = await DemoRules.IsDemoAsync(db, ct) ?? await BeginAsync(scope.ServiceProvider, beginsDemo, ct);
        if (filling is not null)
        {
            DemoMark.Remove(settings);
        }

        await scope.ServiceProvider.GetRequiredService<ErasureReplay>().RunAsync(ct);
        await scope.ServiceProvider.GetRequiredService<ErasureList>().CompleteAsync(db, ct);
        scope.ServiceProvider.GetRequiredService<InstallationState>().IsDemo = isDemo;
        return null;
    }

    /// <summary>Makes the tables, or brings older ones up to date after a backup.</summary>
    public static async Task<Upgrade> BringUpToDateAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<MedvirkContext>();
        var settings = services.GetRequiredService<Settings>();
        var state = await DatabaseState.ReadAsync(db, settings, ct);
        if (state.Kind == DatabaseStateKind.Newer)
        {
            return new Upgrade(state.Kind, Refusal: state.Hindrance(settings));
        }

        var isDemo = state.Kind is DatabaseStateKind.Older or DatabaseStateKind.Current ? await DemoRules.IsDemoAsync(db, ct) : null;
        if (DemoRules.Refusal(isDemo, settings) is { } refusal)
        {
            return new Upgrade(state.Kind, refusal);
        }

        string? backup = null;
        if (state.Kind == DatabaseStateKind.Older && isDemo is not null)
        {
            try
            {
                backup = await services.GetRequiredService<BackupDesk>().MakeBeforeAsync("before-upgrade", ct);
            }
            catch (Exception e) when (e is BackupException or IOException or UnauthorizedAccessException)
            {
                return new Upgrade(state.Kind, $"The database is older than this program, and was not touched, as the backup before the upgrade failed: {e.Message}");
            }
        }

        // Comparing the whole model once more takes longer than everything else here.
        if (state.Kind != DatabaseStateKind.Current)
        {
            await db.Database.MigrateAsync(ct);
        }

        return new Upgrade(state.Kind, Backup: backup);
    }

    private static async Task<bool> BeginAsync(IServiceProvider services, bool isDemo, CancellationToken ct)
    {
        var db = services.GetRequiredService<MedvirkContext>();
        db.Add(new Installation { IsDemo = isDemo, CreatedAt = services.GetRequiredService<TimeProvider>().Now() });
        await db.SaveChangesAsync(ct);
        if (isDemo)
        {
            await Demo.DemoWorld.FillAsync(services, ct);
        }

        return isDemo;
    }
}

/// <param name="From">How the database was found.</param>
/// <param name="Refusal">Why nothing was done; null when it is up to date now.</param>
/// <param name="Backup">Where the backup before it lies; null where there was nothing to lose.</param>
public sealed record Upgrade(DatabaseStateKind From, string? Refusal = null, string? Backup = null);

/// <summary>What the program knows of its database once it has started.</summary>
public sealed class InstallationState
{
    /// <summary>Shown on every page; no mail is sent.</summary>
    public bool IsDemo { get; set; }
}
