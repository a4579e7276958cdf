using Medvirk.Data;
using Medvirk.Data.Backbone;
using Medvirk.Data.Backups;
using Medvirk.Data.Ledger;
using Medvirk.Data.Postgres;
using Medvirk.Data.Shared;
using Medvirk.Data.SharedMeasurement.Reporting;
using Medvirk.Data.Sqlite;
using Medvirk.Web.Access;
using Medvirk.Web.Jobs;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Identity;

namespace Medvirk.Web.Hosting;

/// <summary>What the program needs to store and to know its people: the database that was chosen, acts, accounts.</summary>
public static class DataServices
{
    public static void AddMedvirkData(this IServiceCollection services, Settings settings)
    {
        Store store = settings.Database is { } database
            ? new PostgresStore(database)
            : new SqliteStore(settings.DatabaseFile);
        services.AddSingleton(store);

        services.AddDbContextPool<MedvirkContext>(store.Configure);
        services.AddDbContextPool<PublicContext>(store.Configure);
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
        services.AddHostedService<DailyHeads>();
        services.AddSingleton<NightlyBackup>();
        services.AddHostedService(provider => provider.GetRequiredService<NightlyBackup>());
        services.AddScoped<RoundOpening>();
        services.AddHostedService<DueRounds>();
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

    public static void AddAccounts(this IServiceCollection services)
    {
        // Keys for cookies lie in the database: any node reads any node's cookie.
        // Authenticated encryption in one pass: every members' page reads and writes such text.
        services.AddDataProtection().SetApplicationName("medvirk").PersistKeysToDbContext<MedvirkContext>()
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });

        // As they are, by choice: a key to lock them with would have to lie beside them (docs/security.md).
        services.Configure<KeyManagementOptions>(options => options.XmlEncryptor = new NullXmlEncryptor());
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = 10;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredUniqueChars = 4;
                options.Lockout.MaxFailedAccessAttempts = 8;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
            })
            .AddEntityFrameworkStores<MedvirkContext>()
            .AddDefaultTokenProviders()
            .AddPasswordValidator<CommonPasswords>()
            .AddSignInManager();
        services.AddScoped<Sessions>();
        services.AddScoped<PasswordDesk>();
        services.AddScoped<InvitationDesk>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, SignInCookie.Configure);
        services.AddAuthorizationBuilder().SetFallbackPolicy(
            new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
