using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Habits;

/// <summary>Two tabs, a session that ended, a connection that is gone: what somebody wrote is still there.</summary>
public sealed class NothingIsLostTests(House house)
{
    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.NoScript)]
    public async Task Of_two_tabs_on_one_part_the_second_sees_the_first_ones_words_and_keeps_its_own(Way way)
    {
        await using var walk = await house.Walks.TakeAsync(way);
        await walk.FoundedAsync();
        var (screen, T) = (walk.Secretariat, walk.T);
        var edit = await EditAsync(walk, "Vi vil gøre fire ting.");
        await using var other = await screen.NewTabAsync();
        await other.OpenAsync(edit);
        await other.FillAsync(T["agenda.plain"], "Vi vil gøre fem ting.");
        await other.PressAsync(T["part.save"]);

        await screen.PressAsync(T["part.save"]);

        await screen.SeesAsync(T["part.meanwhile.text"]);
        await screen.SeesAsync("Vi vil gøre fem ting.");
        Assert.Equal("Vi vil gøre fire ting.", await screen.Labelled(T["agenda.plain"]).InputValueAsync());
    }

    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.NoScript)]
    [InlineData(Way.Keyboard)]
    public async Task A_session_that_ended_asks_to_sign_in_and_then_sends_what_was_written(Way way)
    {
        await using var walk = await house.Walks.TakeAsync(way);
        await walk.FoundedAsync();
        var (screen, T) = (walk.Secretariat, walk.T);
        const string words = "Vi prøver det af sammen, og vi siger, hvad der virkede.";
        await EditAsync(walk, words);
        await screen.Context.ClearCookiesAsync(new() { Name = "medvirk" });

        await screen.PressAsync(T["part.save"]);
        await screen.SeesAsync(T["account.sign-in.held"]);
        await screen.FillAsync(T["account.email"], "sekretariat@demo.example");
        await screen.FillAsync(T["account.password"], "en forkert adgangskode");
        await screen.PressAsync(T["account.sign-in.do"]);
        await screen.SeesAsync(T["account.sign-in.wrong"]);
        await screen.FillAsync(T["account.password"], House.Password);
        await screen.PressAsync(T["account.sign-in.do"]);
        await screen.SeesAsync(words);
        await screen.PressAsync(T["account.kept.do"]);

        Assert.StartsWith(walk.Work("agenda/draft"), screen.Path, StringComparison.Ordinal);
        await screen.SeesAsync(words);
    }

    [Fact]
    public async Task Without_a_connection_the_form_stays_says_so_and_can_be_sent_later()
    {
        await using var walk = await house.Walks.TakeAsync(Way.Mouse);
        await walk.FoundedAsync();
        var T = walk.T;
        await using var screen = await walk.Secretariat.NewTabAsync();
        const string words = "Vi måler det samme, så vi kan lære af hinanden.";
        await EditAsync(walk, words, screen);

        await screen.Context.SetOfflineAsync(true);
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = T["part.save"] }).ClickAsync();
        await screen.Page.GetByText(T["ui.send.lost"]).WaitForAsync();
        Assert.Equal(words, await screen.Labelled(T["agenda.plain"]).InputValueAsync());

        await screen.Context.SetOfflineAsync(false);
        await screen.Page.GetByRole(AriaRole.Button, new() { Name = T["part.save"] }).ClickAsync();
        await screen.Page.GetByText(words).First.WaitForAsync();
        Assert.Equal(walk.Work("agenda/draft"), screen.Path);
    }

    /// <summary>Opens a part of the draft and writes its plain version; gives the page's address.</summary>
    private static async Task<string> EditAsync(Walk walk, string words, Screen? window = null)
    {
        var (screen, T) = (window ?? walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("agenda/draft"));
        await screen.FollowAsync($"{T["draft.part.edit"]}: Målsætninger");
        await screen.FillAsync(T["agenda.plain"], words);
        return screen.Path;
    }
}
