using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Habits;

/// <summary>Double clicks, the back button and reloads: one wish has one result.</summary>
public sealed class SendingTwiceTests(House house)
{
    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.NoScript)]
    public async Task A_double_click_on_send_sets_one_goal(Way way)
    {
        await using var walk = await house.Walks.TakeAsync(way);
        await walk.FoundedAsync();
        var (screen, T) = (walk.Secretariat, walk.T);
        const string statement = "Ingen må vente mere end ti minutter på hjælp til at komme ind.";
        await FillInAsync(screen, walk, statement);

        await screen.Page.GetByRole(AriaRole.Button, new() { Name = T["goals.set.do"] }).DblClickAsync();
        await screen.Page.GetByRole(AriaRole.Heading, new() { Name = statement }).WaitForAsync();

        await MustBeOneAsync(screen, walk, statement);
    }

    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.NoScript)]
    public async Task Going_back_and_sending_again_sets_one_goal(Way way)
    {
        await using var walk = await house.Walks.TakeAsync(way);
        await walk.FoundedAsync();
        var (screen, T) = (walk.Secretariat, walk.T);
        const string statement = "Alle kender en, de kan gå til, der hvor de bor.";
        await FillInAsync(screen, walk, statement);
        await screen.PressAsync(T["goals.set.do"]);
        var goal = screen.Path;

        await screen.Page.GoBackAsync();
        Assert.Equal(walk.Work("agenda/goals/set"), screen.Path);
        await FillInAsync(screen, walk, statement);
        await screen.PressAsync(T["goals.set.do"]);

        Assert.Equal(goal, screen.Path);
        await screen.Page.ReloadAsync();
        await MustBeOneAsync(screen, walk, statement);
    }

    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.NoScript)]
    public async Task A_receipt_that_is_reloaded_shows_the_same_code_and_the_voice_came_once(Way way)
    {
        await using var walk = await house.Walks.TakeAsync(way);
        await walk.FoundedAsync();
        var (screen, T) = (await walk.OpenAsync(), walk.T);
        const string about = "Lyset på stien";
        await screen.OpenAsync(walk.Public("voices/new"));
        await screen.FillAsync(T["voices.new.about"], about);
        await screen.FillAsync(T["voices.new.like"], "Der er mørkt efter klokken fire.");
        await screen.TickAsync(T["voices.new.quote.yes"]);
        await screen.PressAsync(T["voices.new.do"]);
        await screen.SeesAsync(T["voices.receipt.title"]);
        var receipt = await screen.Page.Locator(".receipt__code").InnerTextAsync();

        await screen.Page.ReloadAsync();

        Assert.Equal(receipt, await screen.Page.Locator(".receipt__code").InnerTextAsync());
        await walk.Secretariat.OpenAsync(walk.Work("voices"));
        Assert.Equal(1, await walk.Secretariat.Page.GetByRole(AriaRole.Link, new() { Name = about }).CountAsync());
    }

    private static async Task FillInAsync(Screen screen, Walk walk, string statement)
    {
        var T = walk.T;
        await screen.OpenAsync(walk.Work("agenda/goals/set"));
        await screen.FillAsync(T["goals.set.statement"], statement);
        await screen.TickAsync(T["GoalHorizon.Short"]);
        await screen.FillAsync(T["goals.set.by"], "31.12.2031");
        await screen.TickAsync(T["GoalLevel.Performance"]);
        await screen.FillAsync(T["goals.set.wanted"], "Det spørger vi om.");
    }

    private static async Task MustBeOneAsync(Screen screen, Walk walk, string statement)
    {
        await screen.OpenAsync(walk.Work("agenda/goals"));
        Assert.Equal(1, await screen.Page.GetByRole(AriaRole.Link, new() { Name = statement }).CountAsync());
    }
}
