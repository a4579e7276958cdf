using System.Collections.Concurrent;
using Medvirk.Tests.Browser.Harness;
using Xunit.Sdk;

namespace Medvirk.Tests.Browser;

/// <summary>Every page that can be reached in the demo world, found by following links.</summary>
public sealed class EveryPageTests(House house)
{
    /// <summary>So many pages are looked at in one window.</summary>
    private const int Share = 40;

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public async Task Every_page_is_accessible_in_light_and_dark_and_fits_a_narrow_window(string language) =>
        await LookAtEachAsync(new ScreenOptions(Language: language));

    [Fact]
    public async Task Public_pages_set_no_cookie()
    {
        await using var screen = await house.OpenAsync();

        foreach (var page in (await house.Map.OfAsync("da")).Where(page => page.SeenBy is null && !page.Path.Contains("/account", StringComparison.Ordinal)))
        {
            await screen.Page.GotoAsync(page.Path);
            Assert.True((await screen.Context.CookiesAsync()).Count == 0, $"{page.Path} sets a cookie");
        }
    }

    /// <summary>Two windows at once: the machine has two cores, and a page waits much.</summary>
    private async Task LookAtEachAsync(ScreenOptions options)
    {
        var faults = new ConcurrentQueue<string>();
        var pages = await house.Map.OfAsync(options.Language);
        var shares = pages.GroupBy(page => page.SeenBy).SelectMany(ofOne => ofOne.Chunk(Share));
        await Parallel.ForEachAsync(shares, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (share, _) =>
        {
            await using var screen = await house.OpenAsync(options with { SignedInAs = share[0].SeenBy });
            foreach (var page in share)
            {
                try
                {
                    await screen.OpenAsync(page.Path);
                    await screen.LookInTheDarkAndNarrowAsync();
                }
                catch (XunitException fault)
                {
                    faults.Enqueue($"{page.Name}: {fault.Message}");
                }
            }
        });

        Assert.True(faults.IsEmpty, string.Join(Environment.NewLine + Environment.NewLine, faults));
        Assert.True(pages.Count > 2, "Hardly a page was found: are there links?");
    }
}
