using System.Net;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Operations;

namespace Medvirk.Tests.Web.Api;

/// <summary>A program is told when there is nowhere to keep what it sends, and sends it again later under the same key.</summary>
public sealed class StorageTests
{
    private static readonly object Rows = new { rows = new[] { new { number = 30 } } };

    [Theory, EveryDatabase]
    public async Task Where_there_is_no_room_nothing_is_kept_and_the_same_sending_goes_through_later(TestDatabase database)
    {
        var (world, disk) = await FullDisk.StartAsync(database);
        await using var started = world;
        var reporting = await ReportingWorld.InAsync(await world.FoundAsync());
        var (initiative, caller, key) = (reporting.Initiative, await reporting.Initiative.CallerAsync(reporting.Reporters[0]), ApiCaller.NewKey());
        (await caller.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.OK);

        disk.IsOn = true;
        var refused = (await caller.PutAsync(initiative.Api("reports/1/values"), Rows, key)).Is((HttpStatusCode)507);
        Assert.Equal(("no-room", "no-store", "application/problem+json"), (refused.Code, refused.Headers["Cache-Control"], refused.Headers["Content-Type"]));
        Assert.Null((await reporting.ReportAsync(1)).Draft);

        // What is there is read meanwhile.
        (await caller.GetAsync(initiative.Api("reports/1"))).Is(HttpStatusCode.OK);

        disk.IsOn = false;
        (await caller.PutAsync(initiative.Api("reports/1/values"), Rows, key)).Is(HttpStatusCode.OK);
        Assert.Equal(["30"], (await reporting.ReportAsync(1)).Draft!.Rows.Select(r => r.Number));
    }

    [Fact]
    public async Task While_the_database_is_away_every_call_says_so_and_the_same_sending_goes_through_later()
    {
        Assert.SkipUnless(PostgresServer.IsConfigured, "MEDVIRK_TEST_POSTGRES is not set; script/test sets it.");
        await using var world = await TestWorld.StartAsync(TestDatabase.Postgres);
        var reporting = await ReportingWorld.InAsync(await world.FoundAsync());
        var (initiative, caller, key) = (reporting.Initiative, await reporting.Initiative.CallerAsync(reporting.Reporters[0]), ApiCaller.NewKey());
        await PostgresServer.LetInAsync(world.Settings.Database!, open: false);
        foreach (var answer in new[]
        {
            await new ApiCaller(world).GetAsync("/api/v1/initiatives"),
            await caller.GetAsync(initiative.Api("reports")),
            await caller.PutAsync(initiative.Api("reports/1/values"), Rows, key),
        })
        {
            Assert.Equal(("database-away", "no-store"), (answer.Is(HttpStatusCode.ServiceUnavailable).Code, answer.Headers["Cache-Control"]));
        }

        await PostgresServer.LetInAsync(world.Settings.Database!, open: true);
        Assert.Null((await reporting.ReportAsync(1)).Draft);
        (await caller.PutAsync(initiative.Api("reports/1/values"), Rows, key)).Is(HttpStatusCode.OK);
        Assert.Equal(ReportWay.Api, (await reporting.ReportAsync(1)).Draft!.Way);
    }
}
