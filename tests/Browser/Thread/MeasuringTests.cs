using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>An indicator with real figures, as members and as everyone read it.</summary>
public sealed class MeasuringTests(House house)
{
    [Theory, EveryWay]
    public async Task Members_and_everyone_read_the_sentence_the_curve_the_target_and_the_table(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.MeasuredAsync();

        await ReadAsync(walk, walk.Secretariat, walk.Work(Measuring.Page));
        await ReadAsync(walk, await walk.OpenAsync(), walk.Public(Measuring.PublicPage));
    }

    [Theory, EveryWay]
    public async Task A_series_became_an_indicator_of_its_own(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.MeasuredAsync();

        var visitor = await walk.OpenAsync();
        await visitor.OpenAsync(walk.Public());
        await visitor.FollowAsync(walk.T["nav.public.measurement"]);
        await visitor.FollowAsync(Measuring.Households);
        await visitor.SeesAsync(Measuring.Households);
    }

    [Theory, EveryWay]
    public async Task Each_figure_says_where_it_comes_from(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.MeasuredAsync();

        var screen = walk.Secretariat;
        await screen.OpenAsync(walk.Work(Measuring.Page));
        await screen.SeesAsync("indicator_11-1-1.csv");
        await screen.FollowAsync($"{walk.T["measurement.trace.do"]} 2020");
        await screen.SeesAsync(walk.T["measurement.trace.title"]);
        await screen.SeesAsync($"{walk.T["EntryWay.Import"]}: indicator_11-1-1.csv");
    }

    private static async Task ReadAsync(Walk walk, Screen screen, string page)
    {
        var T = walk.T;
        await screen.OpenAsync(page);
        await screen.SeesAsync(walk.Language == "da" ? "15,0" : "15.0");
        await screen.SeesAsync(T["measurement.baseline.of", "2020"]);
        await screen.SeesAsync(T["measurement.target.of", "2030"]);
        Assert.Equal(1, await screen.Page.Locator("main figure svg[role=img]:visible").CountAsync());
        Assert.True(await screen.Page.Locator("main table tbody tr").CountAsync() > 1);
        await screen.SeesAsync(T["measurement.definition"]);
    }
}
