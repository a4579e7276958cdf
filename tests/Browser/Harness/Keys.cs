using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>Gets about in a page as one must without a mouse.</summary>
public sealed class Keys(IPage page)
{
    private const int MostTabs = 150;

    /// <summary>How many stops certainly lie between where the focus is and the element.</summary>
    private const string StopsBefore = """
        element => {
            const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                .filter(stop => stop.tabIndex >= 0 && !stop.disabled && !['hidden', 'radio'].includes(stop.type)
                    && stop.checkVisibility({ visibilityProperty: true }));
            const here = document.activeElement;
            const next = here === document.body ? 0
                : stops.findIndex(stop => here.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
            return next < 0 ? 0 : Math.max(0, stops.indexOf(element) - next);
        }
        """;

    /// <summary>Tabs until the focus is there, as one must without a mouse.</summary>
    public async Task ReachAsync(ILocator what)
    {
        await what.WaitForAsync();
        // To ask after each step takes longer than the step.
        for (var between = await what.EvaluateAsync<int>(StopsBefore); between > 0; between--)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            if (await what.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{what} on {page.Url} is out of the keyboard's reach.");
    }

    public async Task ReachGroupAsync(ILocator radio)
    {
        const string inGroup = "radio => document.activeElement?.name === radio.name && document.activeElement?.type === 'radio'";
        for (var tabs = 0; tabs < MostTabs && !await radio.EvaluateAsync<bool>(inGroup); tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        for (var steps = 0; steps < 30 && !await radio.EvaluateAsync<bool>("radio => radio === document.activeElement"); steps++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        if (!await radio.IsCheckedAsync())
        {
            await page.Keyboard.PressAsync("Space");
        }
    }
}
