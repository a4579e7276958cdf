using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.SharedMeasurement;

/// <summary>Lists that are longer than a page, turned by their links.</summary>
public sealed class LongListTests
{
    private const int Lines = 130;

    [Theory, EveryDatabase]
    public async Task The_rows_of_a_dry_run_are_turned_page_by_page(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        var indicator = await browser.DefineAsync(initiative, "Boliger");
        var dryRun = await browser.DryRunAsync(await browser.UploadAsync(
            indicator, "periode;tal\n" + string.Concat(Enumerable.Range(1850, Lines).Select(year => $"{year};7\n"))));
        Assert.Equal(("1850", "1949"), FirstAndLast(dryRun));

        var second = await browser.GetAsync(dryRun.Document.QuerySelector("a[rel=next]")!.GetAttribute("href") is { } next ? dryRun.Address.AbsolutePath + next : "");
        Assert.Equal(("1950", "1979"), FirstAndLast(second));
        Assert.Null(second.Document.QuerySelector("a[rel=next]"));
    }

    [Theory, EveryDatabase]
    public async Task Indicators_are_turned_page_by_page(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        for (var i = 10; i <= 40; i++)
        {
            await browser.DefineAsync(initiative, $"Boliger {i}");
        }

        var first = await browser.GetAsync(initiative.Work("measurement"));
        Assert.DoesNotContain("Boliger 40", first.Main, StringComparison.Ordinal);
        Assert.Contains("Boliger 40", (await browser.GetAsync(initiative.Work("measurement?page=2"))).Main, StringComparison.Ordinal);
    }

    private static (string First, string Last) FirstAndLast(TestPage page)
    {
        var periods = page.Document.QuerySelectorAll("tbody tr td:nth-last-child(2)").Select(cell => cell.TextContent.Trim()).ToArray();
        Assert.True(periods.Length > 0, page.Main);
        return (periods[0], periods[^1]);
    }
}
