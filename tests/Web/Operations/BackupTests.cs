using Medvirk.Data.Backbone;
using Medvirk.Data.Backups;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Voices;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Operations;

/// <summary><c>medvirk backup</c> and <c>restore</c>: what goes in comes out, into either database.</summary>
public sealed class BackupTests
{
    [Theory]
    [EveryDatabase(TestDatabase.Sqlite)]
    [EveryDatabase(TestDatabase.Postgres)]
    public async Task What_is_written_meanwhile_spoils_no_backup_and_it_is_restored_elsewhere(TestDatabase from, TestDatabase into)
    {
        Assert.SkipUnless(into == TestDatabase.Sqlite || PostgresServer.IsConfigured, "MEDVIRK_TEST_POSTGRES is not set; script/test sets it.");
        await using var world = await TestWorld.StartAsync(from, demo: true);
        var initiative = await world.FoundAsync();
        await TellUs.SendAsync(initiative);
        using var stop = new CancellationTokenSource();
        var writing = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => WriteAsync(initiative, stop.Token)));
        var file = await BackupWorld.BackUpAsync(world);
        await stop.CancelAsync();
        await writing;

        var target = await BackupWorld.EmptyAsync(into);
        var answer = await TestVerb.RunAsync(target, "restore", file);
        Assert.Equal(("", 0), (answer.Error, answer.Code));
        Assert.Contains("All is whole", answer.Output, StringComparison.Ordinal);
        Assert.Contains(", a demo.", answer.Output, StringComparison.Ordinal);
        await using var backup = await BackupReader.OpenAsync(file, CancellationToken.None);
        Assert.True(backup.Manifest.Tables.Single(table => table.Name == "Voice").Rows >= 1);
        foreach (var table in backup.Manifest.Tables)
        {
            var count = "SELECT COUNT(*) AS \"Value\" FROM \"" + table.Name + "\"";
            var rows = await BackupWorld.ReadAsync(target, db => db.Database.SqlQueryRaw<long>(count).SingleAsync());
            Assert.True(rows == table.Rows, $"{table.Name} has {rows} rows, and had {table.Rows}.");
        }

        // What is counted goes on where it was, and every value is as it was: a backup of the restored one says the same.
        var again = BackupWorld.NewFile();
        Assert.Equal(0, (await TestVerb.RunAsync(target, "backup", again)).Code);
        await using var second = await BackupReader.OpenAsync(again, CancellationToken.None);
        foreach (var table in backup.Manifest.Tables)
        {
            Assert.Equal(await LinesAsync(backup, table), await LinesAsync(second, table));
        }
    }

    [Theory, EveryDatabase]
    public async Task No_session_or_password_link_that_was_ended_since_is_brought_back(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        await world.SignedInAsync(initiative.Secretary);
        Assert.NotEqual(0, await world.ReadAsync(db => db.Set<Session>().CountAsync()));
        var file = await BackupWorld.BackUpAsync(world);

        var target = await BackupWorld.EmptyAsync(database);
        Assert.Equal(0, (await TestVerb.RunAsync(target, "restore", file)).Code);
        Assert.Equal(0, await BackupWorld.ReadAsync(target, db => db.Set<Session>().CountAsync()));
        Assert.Equal(0, await BackupWorld.ReadAsync(target, db => db.Set<PasswordLink>().CountAsync()));
    }

    [Theory, EveryDatabase]
    public async Task Files_of_the_data_folder_go_along_and_backups_do_not(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        Directory.CreateDirectory(Path.Combine(world.Settings.DataFolder, "files", "æøå"));
        File.WriteAllText(Path.Combine(world.Settings.DataFolder, "files", "æøå", "bilag.txt"), "Et bilag");
        var inFolder = Path.Combine(world.Settings.DataFolder, "mine.zip");
        Assert.Equal(0, (await TestVerb.RunAsync(world, "backup", inFolder)).Code);
        var file = await BackupWorld.BackUpAsync(world);
        await using (var backup = await BackupReader.OpenAsync(file, CancellationToken.None))
        {
            Assert.Equal(["files/æøå/bilag.txt"], backup.FileNames);
        }

        var target = await BackupWorld.EmptyAsync(database);
        Assert.Equal(0, (await TestVerb.RunAsync(target, "restore", file)).Code);
        Assert.Equal("Et bilag", File.ReadAllText(Path.Combine(target.DataFolder, "files", "æøå", "bilag.txt")));
    }

    [Theory, EveryDatabase]
    public async Task An_installation_is_replaced_only_when_told_and_then_kept(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var file = await BackupWorld.BackUpAsync(world);
        await TellUs.SendAsync(initiative, "Sendt efter");

        var refused = await TestVerb.RunAsync(world, "restore", file);
        Assert.Equal(1, refused.Code);
        Assert.Contains("There is an installation already", refused.Error, StringComparison.Ordinal);
        Assert.Single(await StoredAsync());

        Assert.Equal(("", 0), Told(await TestVerb.RunAsync(world, "restore", file, "--replace")));
        Assert.Empty(await StoredAsync());
        var kept = Assert.Single(Directory.GetFiles(world.Settings.BackupsFolder, "before-restore-*.zip"));
        Assert.Equal(("", 0), Told(await TestVerb.RunAsync(world, "restore", kept, "--replace")));
        Assert.Equal("Sendt efter", Assert.Single(await StoredAsync()).About);

        // As the next program finds them: whoever serves an installation holds its folder, and nothing is restored under it.
        Task<List<Voice>> StoredAsync() => BackupWorld.ReadAsync(
            world.Settings, db => db.Set<Voice>().AsNoTracking().Where(v => v.InitiativeId == initiative.Id).ToListAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_backup_takes_nobodys_place_and_is_for_its_owner_alone(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var file = await BackupWorld.BackUpAsync(world);
        var before = File.ReadAllBytes(file);
        var answer = await TestVerb.RunAsync(world, "backup", file);
        Assert.Equal(1, answer.Code);
        Assert.Contains("There is something at", answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(file));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(file)!, "*.part"));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        var folder = Path.GetDirectoryName(file)!;
        Assert.Contains("is a folder", (await TestVerb.RunAsync(world, "backup", folder)).Error, StringComparison.Ordinal);
        Assert.Contains("There is no folder", (await TestVerb.RunAsync(world, "backup", Path.Combine(folder, "x", "y.zip"))).Error, StringComparison.Ordinal);
    }

    private static async Task WriteAsync(TestInitiative initiative, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await TellUs.SendAsync(initiative);
        }
    }

    private static (string Error, int Code) Told(VerbAnswer answer) => (answer.Error, answer.Code);

    private static async Task<string[]> LinesAsync(BackupReader backup, BackupTable table)
    {
        var lines = new List<string>();
        await foreach (var row in backup.RowsAsync(table, CancellationToken.None))
        {
            lines.Add(string.Join('|', row.Select(value => value switch
            {
                byte[] bytes => Convert.ToHexString(bytes),
                DateTime time => FormattableString.Invariant($"{time:O}"),
                DateTimeOffset instant => FormattableString.Invariant($"{instant.UtcDateTime:O}"),
                _ => FormattableString.Invariant($"{value}"),
            })));
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
