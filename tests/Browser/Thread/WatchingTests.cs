using Medvirk.Tests.Browser.Harness;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>What the secretariat has before it: what waits, and how the five conditions stand.</summary>
public sealed class WatchingTests(House house)
{
    [Theory, EveryWay]
    public async Task What_is_overdue_or_waits_has_its_next_step_on_the_secretariats_front(Way way, string language)
    {
        await using var screen = await house.OpenAsync(new ScreenOptions(way, "sekretariat", language));

        await screen.OpenAsync($"/{language}/{House.Demo}/work");

        await screen.SeesAsync(screen.T["front.late"]);
        var rows = screen.Page.Locator("main .front-rows > li");
        var waiting = await rows.CountAsync();
        Assert.True(waiting > 1, "Little waits in the demo.");
        Assert.Equal(waiting, await rows.Locator("a").CountAsync());
    }

    [Theory, EveryWay]
    public async Task The_five_conditions_show_their_readings_and_where_there_is_too_little_data(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.EndorsedAsync();
        var (screen, T) = (walk.Secretariat, walk.T);

        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync(T["nav.work.conditions"]);

        foreach (var condition in (string[])["Agenda", "Measurement", "Activities", "Communication", "Backbone"])
        {
            await screen.SeesAsync(T["condition.name." + condition]);
        }

        await screen.SeesAsync(T["ReadingLevel.TooLittleData"]);
    }
}
