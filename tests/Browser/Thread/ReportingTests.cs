using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>Figures about persons: live for those who reported them, and for nobody else.</summary>
public sealed class ReportingTests(House house)
{
    [Theory, EveryWay]
    public async Task Protected_figures_are_seen_by_their_own_reporter_and_by_nobody_else(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.ReportedAsync();
        var T = walk.T;
        var (mine, theirs) = language == "da" ? ("1.243,5", "987,5") : ("1,243.5", "987.5");

        await walk.First.Screen.OpenAsync(walk.Work(Reporting.Page));
        await walk.First.Screen.SeesAsync(mine);
        await walk.First.Screen.DoesNotSeeAsync(theirs);
        await walk.Second.Screen.OpenAsync(walk.Work(Reporting.Page));
        await walk.Second.Screen.SeesAsync(theirs);
        await walk.Second.Screen.DoesNotSeeAsync(mine);

        var visitor = await walk.OpenAsync();
        await visitor.OpenAsync(walk.Public(Reporting.PublicPage));
        await visitor.SeesAsync(T["measurement.not-released.title"]);
        await visitor.DoesNotSeeAsync(mine);
        await visitor.DoesNotSeeAsync(theirs);
    }

    [Theory, EveryWay]
    public async Task In_the_next_round_the_last_periods_figure_stands_beside_the_field(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.ReportedAsync();
        var (screen, T) = (walk.First.Screen, walk.T);
        await new Reporting(walk).OpenRoundAsync("2025");

        await screen.OpenAsync(walk.Work());
        await screen.FollowAsync($"{T["front.ReportDue.do"]}: {Reporting.Indicator}");
        await screen.FollowAsync(T["reports.fill.go"]);

        await screen.SeesAsync(language == "da" ? "1.243,5" : "1,243.5");
    }
}
