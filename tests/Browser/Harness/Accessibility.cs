using System.Collections.Concurrent;
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

    /// <summary>
    /// The page's elements with all their attributes, and whether there is text in them: what axe judges by. Names, figures
    /// and addresses are left out, so that the same page about something else counts as the same.
    /// </summary>
    private const string Build = """
        (() => {
            const plain = text => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27,}|[0-9]+/g, '#');
            const skipped = ['value', 'href', 'action', 'datetime', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'points', 'content', 'title'];
            const of = node => node.nodeType === 3 ? (node.data.trim() ? 't' : '')
                : node.nodeType !== 1 ? ''
                : '<' + node.tagName + [...node.attributes].filter(a => !skipped.includes(a.name)).map(a => ' ' + a.name + '=' + plain(a.value)).join('')
                    + '>' + [...node.childNodes].map(of).join('').replace(/(.{20,}?)\1+/g, '$1') + '</>';
            return of(document.documentElement);
        })()
        """;

    /// <summary>1280 pixels at 400 %.</summary>
    private const int Narrow = 320;

    private static readonly ConcurrentDictionary<string, bool> Looked = [];

    /// <exception cref="Xunit.Sdk.XunitException">The page has faults; each is named with its element.</exception>
    public static async Task CheckAsync(IPage page, ScreenOptions options)
    {
        // The thread passes the same pages in several ways; axe takes its time.
        var build = $"{options.Dark} {options.Width} {await page.EvaluateAsync<string>(Build)}";
        if (Looked.ContainsKey(build))
        {
            return;
        }

        // At 400 % it is the same page: what is asked is whether it fits.
        var faults = options.Width <= Narrow ? [] : await FaultsAsync(page, options);
        if (await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth + 1"))
        {
            faults.Add($"It must be scrolled sideways at {options.Width} pixels.");
        }

        if (faults.Count > 0)
        {
            Assert.Fail($"{new Uri(page.Url).PathAndQuery} ({options}) has faults:{Environment.NewLine}"
                + string.Join(Environment.NewLine, faults.Distinct().Take(20)));
        }

        Looked.TryAdd(build, true);
    }

    private static async Task<List<string>> FaultsAsync(IPage page, ScreenOptions options)
    {
        var found = await page.RunAxe(options.Dark ? DarkRules : Rules);
        return
        [
            .. found.Violations.SelectMany(fault => fault.Nodes.Select(node => $"{fault.Id}: {fault.Help}{Environment.NewLine}    {node.Html}")),
        ];
    }
}
