using System.Reflection;
using Medvirk.Data;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Voices;
using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Internal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Medvirk.Tests.Web.Operations;

/// <summary>Another version of the program meets the database: one that is a migration ahead.</summary>
public sealed class UpgradeTests
{
    [Theory, EveryDatabase]
    public async Task An_upgrade_takes_a_backup_first_and_the_old_program_refuses_what_comes_after(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        await TellUs.SendAsync(initiative);
        await using (var ahead = Ahead(world.Settings))
        {
            Assert.Null(await Startup.PrepareAsync(ahead.Services, CancellationToken.None));
            Assert.Null(await Startup.PrepareAsync(ahead.Services, CancellationToken.None));
        }

        Assert.Equal(0, await world.ReadAsync(db => db.Database.SqlQueryRaw<int>("SELECT COUNT(*) AS \"Value\" FROM \"Later\"").SingleAsync()));
        var backup = Assert.Single(Directory.GetFiles(world.Settings.BackupsFolder, "before-upgrade-*.zip"));
        foreach (var verb in new string[][] { ["migrate"], ["verify"], ["backup", BackupWorld.NewFile()], ["restore", backup, "--replace"] })
        {
            var refused = await TestVerb.RunAsync(world, verb);
            Assert.Equal(1, refused.Code);
            Assert.Contains("newer than this program (it has '20990101000000_Later')", refused.Error, StringComparison.Ordinal);
        }

        var target = await BackupWorld.EmptyAsync(database);
        Assert.Equal(0, (await TestVerb.RunAsync(target, "restore", backup)).Code);
        Assert.Equal(1, await BackupWorld.ReadAsync(target, db => db.Set<Medvirk.Domain.Voices.Voice>().CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Without_a_backup_there_is_no_upgrade(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        File.WriteAllText(world.Settings.BackupsFolder, "A file where the folder should be.");
        await using var ahead = Ahead(world.Settings);
        var refused = await Startup.PrepareAsync(ahead.Services, CancellationToken.None);
        Assert.Contains("was not touched, as the backup before the upgrade failed", refused, StringComparison.Ordinal);
        Assert.Equal(0, (await TestVerb.RunAsync(world, "verify")).Code);
    }

    private static WebApplication Ahead(Settings settings) => Site.Build(settings, builder =>
    {
        builder.Logging.ClearProviders();
        builder.Services.ConfigureDbContext<MedvirkContext>(options => options.ReplaceService<IMigrationsAssembly, MigrationsAhead>());
    });

#pragma warning disable EF1001 // There is no other way to be a version ahead.
    private sealed class MigrationsAhead(
        ICurrentDbContext context, IDbContextOptions options, IMigrationsIdGenerator ids, IDiagnosticsLogger<DbLoggerCategory.Migrations> log)
        : MigrationsAssembly(context, options, ids, log)
    {
        public override IReadOnlyDictionary<string, TypeInfo> Migrations =>
            new SortedDictionary<string, TypeInfo>(base.Migrations.ToDictionary()) { ["20990101000000_Later"] = typeof(Later).GetTypeInfo() };
    }
#pragma warning restore EF1001

    [Migration("20990101000000_Later")]
    private sealed class Later : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("CREATE TABLE \"Later\" (\"Id\" integer)");
    }
}
