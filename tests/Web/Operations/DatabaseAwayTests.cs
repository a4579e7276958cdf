using System.Diagnostics;
using System.Net;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Voices;

namespace Medvirk.Tests.Web.Operations;

/// <summary>The database is away for a while.</summary>
public sealed class DatabaseAwayTests
{
    [Fact]
    public async Task Visitors_are_told_and_everything_goes_on_when_it_is_back()
    {
        Assert.SkipUnless(PostgresServer.IsConfigured, "MEDVIRK_TEST_POSTGRES is not set; script/test sets it.");
        await using var world = await TestWorld.StartAsync(TestDatabase.Postgres);
        var initiative = await world.FoundAsync();
        var secretary = await world.SignedInAsync(initiative.Secretary);
        Assert.Equal(HttpStatusCode.OK, (await world.Visitor().GetAsync("/health/ready")).Status);

        var voice = await TellUs.FillInAsync(initiative);
        var group = (await secretary.GetAsync(initiative.Work("partners/groups/form"))).Form();

        await PostgresServer.LetInAsync(world.Settings.Database!, open: false);
        var asked = Stopwatch.StartNew();
        var ready = await world.Visitor().GetAsync("/health/ready");
        Assert.True(asked.Elapsed < TimeSpan.FromSeconds(10), $"{asked.Elapsed}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.Status);
        Assert.Contains("database: Unhealthy (it is not reached)", ready.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await world.Visitor().GetAsync("/health/live")).Status);
        foreach (var page in new[] { await world.Visitor().GetAsync("/da"), await secretary.GetAsync(initiative.Work()), await world.Visitor().GetAsync(initiative.Public("voices")) })
        {
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "Vi kan ikke nå vores data lige nu"), (page.Status, page.Heading));
        }

        // What was being sent can be taken along, by visitors and members.
        var sent = await (voice.Set("Input.WhatItIsLike", "Der er mørkt\r\n<om> aftenen")).SubmitAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, sent.Status);
        Assert.Contains(sent.Document.QuerySelectorAll("main .said"), text => text.TextContent.ReplaceLineEndings("\n") == "Der er mørkt\n<om> aftenen");
        Assert.Contains("Vi mødes om tirsdagen", (await group.Set("Input.Purpose", "Vi mødes om tirsdagen").SubmitAsync()).Main, StringComparison.Ordinal);

        Assert.Equal("We can't reach our data just now", (await world.Visitor().GetAsync("/en")).Heading);

        await PostgresServer.LetInAsync(world.Settings.Database!, open: true);
        Assert.Equal(HttpStatusCode.OK, (await world.Visitor().GetAsync("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await secretary.GetAsync(initiative.Work())).Status);
        await TellUs.SendAsync(initiative);
    }
}
