using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>axe-core in the real page, at WCAG 2.2 AA, and what it does not look for.</summary>
public static class Accessibility
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>In the dark only the colours are other ones.</summary>
    private static readonly AxeRunOptions DarkRules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <exception cref="Xunit.Sdk.XunitException">The page has faults; each is named with its element.</exception>
    public static async Task CheckAsync(IPage page, ScreenOptions options)
    {
        var found = await page.RunAxe(options.Dark ? DarkRules : Rules);
        var faults = found.Violations
            .SelectMany(fault => fault.Nodes.Select(node => $"{fault.Id}: {fault.Help}{Environment.NewLine}    {node.Html}"))
            .ToList();
        if (await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth + 1"))
        {
            faults.Add($"It must be scrolled sideways at {options.Width} pixels.");
        }

        if (faults.Count > 0)
        {
            Assert.Fail($"{new Uri(page.Url).PathAndQuery} ({options}) has faults:{Environment.NewLine}"
                + string.Join(Environment.NewLine, faults.Distinct().Take(20)));
        }
    }
}
