using System.Net;
using Medvirk.Data.Ledger;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement;

/// <summary>The thread's real figures, from the file to the public page.</summary>
public sealed class ImportThreadTests
{
    [Theory, EveryDatabase]
    public async Task Real_figures_are_imported_whole_once_and_shown(TestDatabase database)
    {
        var file = await File.ReadAllBytesAsync(Samples.Path("open-sdg/indicator_11-1-1.csv"), TestContext.Current.CancellationToken);
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        var indicator = await browser.DefineAsync(initiative, "Boliger under standarden");

        var columns = await browser.UploadAsync(indicator, file, "indicator_11-1-1.csv");
        Assert.Equal("Hvad er kolonnerne?", columns.Heading);
        var series = await browser.FollowAsync(await columns.Form().SubmitAsync());
        Assert.Equal("Hvor skal serierne hen?", series.Heading);
        Assert.Equal(["Dwellings (%)", "Households (%)"], series.Document.QuerySelectorAll("main form h2").Select(h => h.TextContent));
        var dryRun = await browser.FollowAsync(await series.Form().Set("Input[1].Name", "Husstande under standarden").SubmitAsync());
        Assert.Equal("3.570", dryRun.Fact("Nye tal"));
        Assert.Equal("0", dryRun.Fact("Fejl"));
        Assert.Contains("1.285", dryRun.Fact("Dwellings (%)"), StringComparison.Ordinal);
        Assert.Contains("2.285", dryRun.Fact("Households (%)"), StringComparison.Ordinal);

        // A double click on confirm: the same form twice.
        var first = await dryRun.Form().SubmitAsync();
        var second = await dryRun.Form().SubmitAsync();
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.Status, second.Status));
        var receipt = await browser.FollowAsync(second);
        Assert.Contains("3.570 nye tal", receipt.Main, StringComparison.Ordinal);
        Assert.Equal(3570, await ValuesAsync(initiative));
        Assert.Equal(1, await ImportsInLedgerAsync(initiative));

        // The same file again changes nothing.
        var again = await browser.UploadAsync(indicator, file, "indicator_11-1-1.csv");
        var sorted = await browser.FollowAsync(await again.Form().SubmitAsync());
        var other = sorted.Document.QuerySelectorAll("select[name='Input[1].Target'] option").First(o => o.TextContent == "Husstande under standarden").GetAttribute("value")!;
        var nothing = await browser.FollowAsync(await sorted.Form().Set("Input[1].Target", other).SubmitAsync());
        Assert.Equal(("0", "0", "3.570"), (nothing.Fact("Nye tal"), nothing.Fact("Rettes"), nothing.Fact("Er der allerede")));
        Assert.Equal(3570, await ValuesAsync(initiative));

        // Members and everyone see the same: the sentence first, then the curve, then the table.
        foreach (var address in new[] { indicator, initiative.Public("measurement/boliger-under-standarden") })
        {
            var page = await browser.GetAsync(address);
            Assert.StartsWith("I 2021 var andelen 14,3", page.Document.QuerySelector("p.lead")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("lavere end i 2008, da det var 33,1", page.Main, StringComparison.Ordinal);
            Assert.NotNull(page.Document.QuerySelector("figure.chart svg[role=img]"));
            Assert.Equal(14, page.Document.QuerySelectorAll("table.table--stack tbody tr").Length);
        }

        var part = await browser.GetAsync(initiative.Public("measurement/boliger-under-standarden") + "?b-decent-homes-criteria=repair");
        Assert.Equal(HttpStatusCode.OK, part.Status);
        Assert.Contains("Repair", part.Main, StringComparison.Ordinal);
    }

    private static Task<int> ValuesAsync(TestInitiative initiative) => initiative.World.ReadAsync(db => (
        from value in db.Set<Value>()
        join indicator in db.Set<Indicator>() on value.Cell.IndicatorId equals indicator.Id
        where indicator.InitiativeId == initiative.Id
        select value).CountAsync());

    [Theory, EveryDatabase]
    public async Task A_file_of_several_series_that_comes_again_finds_its_indicators_and_makes_none_twice(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        var indicator = await browser.DefineAsync(initiative, "Boliger");

        var first = await browser.FollowAsync(await (await SeriesAsync()).Form().SubmitAsync());
        await first.Form().SubmitAsync();

        var again = await SeriesAsync();
        Assert.Equal(["Boliger", "Boliger – B"], again.Document.QuerySelectorAll("select option[selected]").Select(o => o.TextContent.Trim()));
        var refused = await again.Form().Set("Input[1].Target", "new").Set("Input[1].Name", "boliger – b").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Der er allerede en indikator med det navn", refused.Main, StringComparison.Ordinal);
        Assert.Equal("2", (await browser.FollowAsync(await again.Form().SubmitAsync())).Fact("Er der allerede"));

        async Task<TestPage> SeriesAsync()
        {
            var columns = await browser.UploadAsync(indicator, "serie;periode;tal\nA;2020;1\nB;2020;2\n");
            return await browser.FollowAsync(await columns.Form()
                .Set("Input.Uses[0]", "Series").Set("Input.Uses[1]", "Period").Set("Input.Uses[2]", "Number").SubmitAsync());
        }
    }

    private static Task<int> ImportsInLedgerAsync(TestInitiative initiative) => initiative.World.ReadAsync(db =>
        db.Set<LedgerEntry>().CountAsync(e => e.InitiativeId == initiative.Id && e.Kind == "figures-imported"));
}
