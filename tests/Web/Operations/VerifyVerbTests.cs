using Medvirk.Data.Ledger;
using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Operations;

/// <summary><c>medvirk verify</c>, as an operator meets it.</summary>
public sealed class VerifyVerbTests
{
    [Theory, EveryDatabase]
    public async Task A_whole_ledger_ends_with_zero_while_the_site_runs(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var answer = await TestVerb.RunAsync(world, "verify");
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains($"whole   {initiative.Slug}: 2 entries", answer.Output, StringComparison.Ordinal);
        Assert.Contains("All is whole: 2 entries in 1 ledgers.", answer.Output, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_broken_ledger_names_its_first_broken_entry_and_ends_with_one(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var whole = await world.FoundAsync();
        var broken = await world.FoundAsync();
        await broken.PartnerAsync();
        await world.ReadAsync(db => db.Set<LedgerEntry>()
            .Where(entry => entry.InitiativeId == broken.Id && entry.Number == 3)
            .ExecuteDeleteAsync());
        var answer = await TestVerb.RunAsync(world, "verify");
        Assert.Equal(1, answer.Code);
        Assert.Contains($"BROKEN  {broken.Slug}: entry 3 is missing.", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"whole   {whole.Slug}", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 of 2 ledgers are broken", answer.Output, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_kept_file_of_published_heads_is_compared(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var head = await world.ReadAsync(db => db.Set<LedgerHead>().SingleAsync(one => one.InitiativeId == initiative.Id));
        var file = Path.Combine(world.Settings.DataFolder, "kept.txt");
        File.WriteAllText(file, HeadsFile.Text(initiative.Slug, [Kept(head.Hash)]));
        Assert.Equal(0, (await TestVerb.RunAsync(world, "verify", "--heads", file)).Code);

        File.WriteAllText(file, HeadsFile.Text(initiative.Slug, [Kept(new string('a', 64))]));
        var answer = await TestVerb.RunAsync(world, "verify", "--heads", file);
        Assert.Equal(1, answer.Code);
        Assert.Contains("entry 2 is not the one that was published on 2026-03-02", answer.Output, StringComparison.Ordinal);

        PublishedHead Kept(string hash) => new() { InitiativeId = initiative.Id, Day = new DateOnly(2026, 3, 2), Number = 2, Hash = hash };
    }

    [Fact]
    public async Task A_folder_without_a_database_says_so_and_stays_empty()
    {
        var folder = Path.Combine(Directory.CreateTempSubdirectory("medvirk-test-").FullName, "nothing");
        var answer = await TestVerb.RunAsync(new Settings("http://localhost:0", folder, null, Demo: false), "verify");
        Assert.Equal(1, answer.Code);
        Assert.Contains("There is no database in", answer.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Theory, EveryDatabase]
    public async Task A_file_of_heads_that_is_none_says_so(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var file = Path.Combine(world.Settings.DataFolder, "kept.txt");
        File.WriteAllText(file, "hej");
        Assert.Contains("Line 1", (await TestVerb.RunAsync(world, "verify", "--heads", file)).Error, StringComparison.Ordinal);
        Assert.Contains("no file", (await TestVerb.RunAsync(world, "verify", "--heads", file + "x")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_the_verbs_and_the_settings()
    {
        var settings = new Settings("http://localhost:0", Path.GetTempPath(), null, Demo: false);
        var help = await TestVerb.RunAsync(settings, "--help");
        Assert.Equal(0, help.Code);
        Assert.Contains("verify", help.Output, StringComparison.Ordinal);
        Assert.Contains("MEDVIRK_DATA", help.Output, StringComparison.Ordinal);
        var wrong = await TestVerb.RunAsync(settings, "verfiy");
        Assert.NotEqual(0, wrong.Code);
        Assert.Contains("verfiy", wrong.Error, StringComparison.Ordinal);
    }
}
