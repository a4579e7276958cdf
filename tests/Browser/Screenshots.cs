using Medvirk.Tests.Browser.Harness;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser;

/// <summary>
/// Pictures of every page into artifacts/screenshots, for people to look at; made by script/screenshots.
/// MEDVIRK_SCREENSHOTS narrows to pages whose name holds that text, MEDVIRK_SCREENSHOTS_LANGUAGE takes en.
/// </summary>
public sealed class Screenshots(House house)
{
    private static readonly int[] Widths = [360, 768, 1280];

    [Fact(Explicit = true)]
    public async Task Of_every_page_at_three_widths_in_light_and_dark()
    {
        var folder = Checkout.Artifacts("screenshots");
        var only = Environment.GetEnvironmentVariable("MEDVIRK_SCREENSHOTS") ?? "";
        var language = Environment.GetEnvironmentVariable("MEDVIRK_SCREENSHOTS_LANGUAGE") is { Length: > 0 } named ? named : "da";
        var pages = (await house.Map.OfAsync(language))
            .Where(page => page.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .ToList();

        foreach (var ofOne in pages.GroupBy(page => page.SeenBy))
        {
            foreach (var dark in (bool[])[false, true])
            {
                await using var screen = await house.OpenAsync(new ScreenOptions(SignedInAs: ofOne.Key, Language: language, Dark: dark));
                foreach (var page in ofOne)
                {
                    await screen.Page.GotoAsync(page.Path);
                    foreach (var width in Widths)
                    {
                        await screen.Page.SetViewportSizeAsync(width, 900);
                        await screen.Page.ScreenshotAsync(new PageScreenshotOptions
                        {
                            Path = Path.Combine(folder, $"{page.Name}.{width}.{(dark ? "dark" : "light")}.png"),
                            FullPage = true,
                        });
                    }
                }
            }
        }

        Assert.NotEmpty(pages);
    }
}
