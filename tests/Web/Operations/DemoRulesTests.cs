using Medvirk.Tests.Testing;
using Medvirk.Web.Hosting;

namespace Medvirk.Tests.Web.Operations;

/// <summary>A demo is one for good, and is seen from outside only on purpose.</summary>
public sealed class DemoRulesTests
{
    private const string Here = "http://localhost:5080";
    private const string Open = "http://0.0.0.0:5080";

    [Theory]
    [InlineData(null, null, Open, null)]
    [InlineData(null, true, Open, null)]
    [InlineData(null, false, Open, null)]
    [InlineData(true, true, Open, null)]
    [InlineData(true, true, Here, null)]
    [InlineData(true, null, Here, null)]
    [InlineData(true, null, Open, "say MEDVIRK_DEMO=true")]
    [InlineData(true, false, Here, "is a demo, and stays one")]
    [InlineData(false, null, Open, null)]
    [InlineData(false, false, Open, null)]
    [InlineData(false, true, Here, "can't become a demo")]
    public void Who_may_start_how(bool? database, bool? demo, string urls, string? refused)
    {
        var refusal = DemoRules.Refusal(database, new Settings(urls, "/data", null, demo));
        if (refused is null)
        {
            Assert.Null(refusal);
        }
        else
        {
            Assert.Contains(refused, refusal, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://LOCALHOST:1;https://127.0.0.1:2;http://[::1]:3;http://127.9.9.9:4", true)]
    [InlineData("http://unix:/run/medvirk.sock", true)]
    [InlineData("http://localhost:5080;http://0.0.0.0:5081", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://192.168.0.2:5080", false)]
    [InlineData("http://medvirk.example.dk", false)]
    public void What_only_this_machine_reaches(string urls, bool isLocal) => Assert.Equal(isLocal, DemoRules.IsLocal(urls));

    [Theory, EveryDatabase]
    public async Task The_database_remembers_what_it_is(TestDatabase database)
    {
        var empty = await BackupWorld.EmptyAsync(database);
        var filled = await TestVerb.RunAsync(empty, "demo");
        Assert.Equal((0, ""), (filled.Code, filled.Error));
        Assert.Contains("sekretariat@demo.example", filled.Output, StringComparison.Ordinal);
        Assert.Contains("has a demo world already", (await TestVerb.RunAsync(empty, "demo")).Error, StringComparison.Ordinal);
        Assert.Null(await StartAsync(empty));
        Assert.Contains("stays one", await StartAsync(empty with { Demo = false }), StringComparison.Ordinal);
        Assert.Contains("stays one", (await TestVerb.RunAsync(empty with { Demo = false }, "migrate")).Error, StringComparison.Ordinal);
        Assert.Contains("say MEDVIRK_DEMO=true", await StartAsync(empty with { Urls = Open }), StringComparison.Ordinal);
        Assert.Null(await StartAsync(empty with { Urls = Open, Demo = true }));

        var real = await BackupWorld.EmptyAsync(database);
        Assert.Equal(0, (await TestVerb.RunAsync(real, "migrate")).Code);
        Assert.Null(await StartAsync(real with { Demo = false }));
        Assert.Contains("can't become a demo", await StartAsync(real with { Demo = true }), StringComparison.Ordinal);
        Assert.Contains("can't become a demo", (await TestVerb.RunAsync(real, "demo")).Error, StringComparison.Ordinal);
        Assert.Contains("up to date already", (await TestVerb.RunAsync(real, "migrate")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_demo_world_that_was_cut_off_is_made_anew()
    {
        var settings = await BackupWorld.EmptyAsync(TestDatabase.Sqlite);
        await SqliteTemplate.CopyToAsync(settings.DatabaseFile);
        File.WriteAllText(Path.Combine(settings.DataFolder, "demo.part"), "");
        Assert.Null(await StartAsync(settings));
        Assert.Contains("has a demo world already", (await TestVerb.RunAsync(settings, "demo")).Error, StringComparison.Ordinal);
        Assert.Contains("All is whole", (await TestVerb.RunAsync(settings, "verify")).Output, StringComparison.Ordinal);
        Assert.Equal(["medvirk.db"], Directory.GetFiles(settings.DataFolder, "*.*").Select(Path.GetFileName).Where(name => name is not "medvirk.lock" && !name!.Contains('-', StringComparison.Ordinal)));
    }

    private static async Task<string?> StartAsync(Settings settings)
    {
        await using var app = Site.Build(settings);
        return await Startup.PrepareAsync(app.Services, CancellationToken.None);
    }
}
