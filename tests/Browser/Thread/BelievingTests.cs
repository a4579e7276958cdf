using Medvirk.Tests.Browser.Harness;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>How it is believed to work: written as steps and arrows, seen in the list and in the drawing, by everyone.</summary>
public sealed class BelievingTests(House house)
{
    private const string Done = "Vi sætter bænke op på vejen";
    private const string Hoped = "Flere går en tur i kvarteret";

    [Theory, EveryWay]
    public async Task Two_steps_and_an_arrow_stand_in_list_and_drawing_for_everyone(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.FoundedAsync();
        var (screen, T) = (walk.Secretariat, walk.T);
        await screen.OpenAsync(walk.Work("theory"));
        await AddStepAsync(T["StepKind.Activity"], Done);
        await AddStepAsync(T["StepKind.EarlyChange"], Hoped);

        await screen.ActOnAsync(Done, T["theory.arrow.add.of", Done]);
        await screen.ChooseAsync(T["theory.arrow.to"], $"{T["StepKind.EarlyChange"]}: {Hoped}");
        await screen.FillAsync(T["theory.arrow.assumption"], "Det er et sted at hvile, folk mangler.");
        await screen.TickAsync(T["Sureness.SomeSupport"]);
        await screen.PressAsync(T["theory.arrow.add.do"]);
        await screen.SeesAsync(T["theory.arrow.evidence.required"]);
        await screen.FillAsync(T["theory.arrow.evidence"], "Vi har talt dem, der går forbi.");
        await screen.PressAsync(T["theory.arrow.add.do"]);
        await MustBeShownAsync(screen);

        // A box of the drawing leads to its place in the list, by the keyboard too.
        await screen.Page.Locator("figure.flow .flow-box").Nth(1).FocusAsync();
        await screen.Page.Keyboard.PressAsync("Enter");
        await screen.Page.WaitForURLAsync("**#step-2");

        // And back again, which the drawing marks.
        await screen.ActOnAsync(Hoped, T["theory.arrow.add.of", Hoped]);
        await screen.ChooseAsync(T["theory.arrow.to"], $"{T["StepKind.Activity"]}: {Done}");
        await screen.FillAsync(T["theory.arrow.assumption"], "Den, der går turen, ser, hvor der mangler en bænk.");
        await screen.TickAsync(T["Sureness.Untested"]);
        await screen.PressAsync(T["theory.arrow.add.do"]);
        await screen.SeesAsync(T["theory.back"]);

        var visitor = await walk.OpenAsync();
        await visitor.OpenAsync(walk.Public("theory"));
        await MustBeShownAsync(visitor);
        await visitor.LookInTheDarkAndNarrowAsync();

        async Task AddStepAsync(string kind, string what)
        {
            await screen.FollowInPageAsync(T["theory.step.add.go"]);
            await screen.TickAsync(kind);
            await screen.FillAsync(T["theory.step.what"], what);
            await screen.PressAsync(T["theory.step.add.do"]);
            await screen.SeesAsync(what);
        }

        async Task MustBeShownAsync(Screen window)
        {
            await window.SeesAsync("Det er et sted at hvile, folk mangler.");
            await window.SeesAsync("Vi har talt dem, der går forbi.");
            Assert.Equal(2, await window.Page.Locator("figure.flow .flow-box").CountAsync());
            Assert.Equal(1, await window.Page.Locator("figure.flow .flow-arrow .flow-line--thin").CountAsync());
        }
    }
}
