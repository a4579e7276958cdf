using Medvirk.Tests.Browser.Harness;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser;

/// <summary>The pictures of the guide and of the README, made by <c>script/screenshots --guide</c> from the demo world.</summary>
public sealed class GuidePictures(House house)
{
    private const string Folder = "docs/guide/images";

    [Theory(Explicit = true)]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Of_what_a_secretariat_meets(string language)
    {
        var work = $"/{language}/{House.Demo}/work";
        await using var screen = await house.OpenAsync(new ScreenOptions(SignedInAs: "sekretariat", Language: language, Width: 1080));
        await TakeAsync(screen, work, $"{Folder}/{language}-front.png");
        await TakeAsync(screen, $"{work}/agenda/draft", $"{Folder}/{language}-draft.png");
        await TakeAsync(screen, $"{work}/measurement/rounds", $"{Folder}/{language}-rounds.png");
        await TakeAsync(screen, $"/{language}/{House.Demo}/measurement/boliger-uden-trinfri-adgang", $"{Folder}/{language}-indicator.png");
    }

    [Fact(Explicit = true)]
    public async Task Of_an_initiatives_public_front()
    {
        await using var screen = await house.OpenAsync(new ScreenOptions(Width: 1080));
        await TakeAsync(screen, $"/da/{House.Demo}", "docs/images/front.png");
    }

    private static async Task TakeAsync(Screen screen, string path, string file)
    {
        Assert.Equal(200, (await screen.Page.GotoAsync(path))!.Status);
        await screen.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Folder, file) });
    }
}
