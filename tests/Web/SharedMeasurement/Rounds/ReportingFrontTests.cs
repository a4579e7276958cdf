using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Rounds;

/// <summary>What reporting puts on the work fronts.</summary>
public sealed class ReportingFrontTests
{
    [Theory, EveryDatabase]
    public async Task A_report_waits_for_its_organisation_then_for_the_secretariat_and_back(TestDatabase database)
    {
        await using var apart = await TestWorld.StartAsync(database);
        var world = await ReportingWorld.InAsync(await apart.FoundAsync());
        var (secretary, own, other) = (
            await apart.SignedInAsync(world.Initiative.Secretary), await apart.SignedInAsync(world.Reporters[0]), await apart.SignedInAsync(world.Reporters[1]));
        Assert.Equal(["I er bedt om tallene"], await WaitsAsync(own));
        Assert.Equal(["I er bedt om tallene"], await WaitsAsync(other));
        Assert.Empty(await WaitsAsync(secretary));
        Assert.Contains("Beboere med naboer, de kender, 2025", (await own.GetAsync(world.Initiative.Work())).Main, StringComparison.Ordinal);

        await world.SubmitAsync(1, "31337", "10", "20");
        Assert.Equal(["Fjordby Kommune har sendt tal, der venter på godkendelse"], await WaitsAsync(secretary));
        Assert.Equal(["Sekretariatet skal godkende jeres tal"], await WaitsAsync(own));

        var actor = await world.SecretariatAsync();
        await world.ActAsync(1, (_, report, _, now) => Task.FromResult(report.Return(1, "Ring til Yrsa", actor, now)));
        Assert.Equal(["Sekretariatet har sendt jeres tal tilbage med en kommentar"], await WaitsAsync(own));
        Assert.Empty(await WaitsAsync(secretary));

        apart.Clock.Now = new DateTime(2026, 4, 2, 8, 0, 0, DateTimeKind.Utc);
        (secretary, own) = (await apart.SignedInAsync(world.Initiative.Secretary), await apart.SignedInAsync(world.Reporters[0])); // their sessions ran out
        Assert.Equal(["Fjordby Kommune har ikke sendt tallene endnu", "Åben Dør har ikke sendt tallene endnu"], await WaitsAsync(secretary));
        var late = await own.GetAsync(world.Initiative.Work());
        Assert.Contains("Over tid", late.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("31337", late.Text, StringComparison.Ordinal);

        async Task<string[]> WaitsAsync(TestBrowser browser) =>
            [.. (await browser.GetAsync(world.Initiative.Work())).Document.QuerySelectorAll(".front-rows .front-rows__about + p").Select(p => p.TextContent.Trim()).Order(StringComparer.Ordinal)];
    }

    [Theory, EveryDatabase]
    public async Task Figures_are_no_matter_for_one_whose_mandate_is_not_confirmed(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var unconfirmed = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Reporter, world.Organisations[0], confirmed: false));
        Assert.DoesNotContain("I er bedt om tallene", (await unconfirmed.GetAsync(world.Initiative.Work())).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task An_approval_is_news_to_its_own_organisation_and_nobody_else(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "31337", "10", "20");
        await world.ApproveAsync(1);
        var own = await (await world.World.SignedInAsync(world.Reporters[0])).GetAsync(world.Initiative.Work());
        Assert.Contains("Sekretariatet har godkendt jeres tal", own.Main, StringComparison.Ordinal);
        Assert.Contains("En indberetningsrunde er åben", own.Main, StringComparison.Ordinal);
        foreach (var person in new[] { world.Reporters[1], await world.Initiative.MemberAsync(Role.Chair) })
        {
            var other = await (await world.World.SignedInAsync(person)).GetAsync(world.Initiative.Work());
            Assert.DoesNotContain("godkendt jeres tal", other.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("31337", other.Text, StringComparison.Ordinal);
        }
    }
}
