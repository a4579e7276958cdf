using System.Globalization;
using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>Nothing is overwritten: a corrected figure says so, and what was known before can be read.</summary>
public sealed class CorrectingTests(House house)
{
    [Theory, EveryWay]
    public async Task A_corrected_figure_says_that_it_was_revised_why_and_what_stood_before(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.CorrectedAsync();
        var (screen, T) = (walk.Secretariat, walk.T);

        await screen.OpenAsync(walk.Work(Measuring.Page));
        await screen.SeesAsync(T["measurement.revised"]);
        await screen.SeesAsync(language == "da" ? "14,1 %" : "14.1");
        await screen.FollowAsync($"{T["measurement.trace.do"]} 2021");
        await screen.SeesAsync(T["measurement.trace.reason", Correcting.Reason]);
        await screen.SeesAsync(language == "da" ? "14,3" : "14.3");
    }

    /// <summary>The demo's story holds a correction that is long past; a walk of minutes cannot.</summary>
    [Theory, EveryWay]
    public async Task The_old_figures_can_be_read_as_known_on_a_day(Way way, string language)
    {
        await using var screen = await house.OpenAsync(new ScreenOptions(way, "sekretariat", language));
        var T = screen.T;
        var page = $"/{language}/{House.Demo}/work/measurement/indicators/boliger-uden-trinfri-adgang";
        var begin = TimeProvider.System.GetUtcNow().AddYears(-2).AddDays(10);

        await screen.OpenAsync(page);
        await screen.SeesAsync(language == "da" ? "41,4" : "41.4");
        await screen.OpenDetailsAsync(T["measurement.known.form"]);
        await screen.FillAsync(T["measurement.known.label"], begin.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));
        await screen.PressAsync(T["measurement.known.do"]);

        await screen.SeesAsync(T["measurement.known.now"]);
        await screen.SeesAsync(language == "da" ? "41,6" : "41.6");
        Assert.Equal(0, await screen.Page.Locator("main table").GetByText(T["measurement.revised"]).CountAsync());
    }
}
