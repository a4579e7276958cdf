using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Backups;
using Medvirk.Data.Communication;
using Medvirk.Data.Ledger;
using Medvirk.Data.Postgres;
using Medvirk.Data.Shared;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Data.Sqlite;
using Medvirk.Web.Jobs;

namespace Medvirk.Web.Hosting;

/// <summary>What the program needs to store: the database that was chosen, acts, and the jobs that keep it.</summary>
public static class DataServices
{
    /// <summary>As many as are used at once on most days; on SQLite each holds a connection. Beyond it they are made and thrown away.</summary>
    private const int ContextsKept = 16;

    public static void AddMedvirkData(this IServiceCollection services, Settings settings)
    {
        Store store = settings.Database is { } database
            ? new PostgresStore(database)
            : new SqliteStore(settings.DatabaseFile);
        services.AddSingleton(store);

        services.AddDbContextPool<MedvirkContext>(store.Configure, ContextsKept);
        services.AddDbContextPool<PublicContext>(store.Configure, ContextsKept);
        services.AddSingleton<LedgerNumbers>();
        services.AddSingleton(provider => new ErasureList(settings.ErasuresFile, provider.GetRequiredService<ILogger<ErasureList>>()));
        services.AddScoped<Acts>();
        services.AddScoped<Data.Backbone.Conditions.ConditionReadings>();
        services.AddScoped<ActivityLog>();
        services.AddScoped<LedgerCheck>();
        services.AddScoped<HeadsPublication>();
        services.AddScoped<PersonErasure>();
        services.AddScoped<ErasureReplay>();
        services.AddScoped<BackupWriter>();
        services.AddScoped<BackupRestore>();
        services.AddScoped<BackupDesk>();
        services.AddSingleton(new Beginning(TimeSpan.FromSeconds(5)));
        services.AddHostedService<DailyHeads>();
        services.AddSingleton<NightlyBackup>();
        services.AddHostedService(provider => provider.GetRequiredService<NightlyBackup>());
        services.AddScoped<RoundOpening>();
        services.AddHostedService<DueRounds>();
        services.AddScoped<DecisionClock>();
        services.AddHostedService<DueDecisions>();
        services.AddSingleton<InstallationState>();
    }

    /// <summary>
    /// Begins on what the first question to the database waits for, which takes as long as finding all pages does. Whoever
    /// asks meanwhile waits for the same; what fails here fails there, and is told there.
    /// </summary>
    public static Task MakeModelsAsync(this IServiceProvider services) => Task.Run(async () =>
    {
        await using var scope = services.CreateAsyncScope();
        _ = scope.ServiceProvider.GetRequiredService<MedvirkContext>().Model;
        _ = scope.ServiceProvider.GetRequiredService<PublicContext>().Model;
    });
}
