using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>axe-core in the real page, at WCAG 2.2 AA, and what it does not look for.</summary>
public static class Accessibility
{
    /// <summary>1280 pixels at 400 % (WCAG 1.4.10).</summary>
    private const int Narrow = 320;

    private const string Rules = """
        { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
        """;

    /// <summary>In the dark only the colours are other ones.</summary>
    private const string DarkRules = """
        { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
        """;

    /// <summary>
    /// A sum over the page's elements with all their attributes, and whether there is text in them: what axe judges by.
    /// Names, figures, addresses and more of the same are left out: the same page about something else counts as the same.
    /// </summary>
    private const string Build = """
        (() => {
            const plain = text => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27,}|[0-9]+/g, '#');
            const skipped = new Set(['value', 'href', 'action', 'datetime', 'd', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'points', 'content', 'title']);
            const of = node => node.nodeType === 3 ? (node.data.trim() ? 't' : '')
                : node.nodeType !== 1 ? ''
                : '<' + node.tagName + [...node.attributes].filter(a => !skipped.has(a.name)).map(a => ' ' + a.name + '=' + plain(a.value)).join('')
                    + '>' + [...new Set([...node.childNodes].map(of))].join('') + '</>';
            let [one, two] = [17, 31];
            for (const letter of of(document.documentElement)) {
                one = Math.imul(one ^ letter.codePointAt(0), 0x9E3779B1) | 0;
                two = Math.imul(two, 33) + letter.codePointAt(0) | 0;
            }

            return `${one} ${two}`;
        })()
        """;

    /// <summary>The headings that nothing stands under before the next of their level, in words.</summary>
    private const string Bare = """
        [...document.querySelectorAll('main h2, main h3')].filter(heading => {
            for (let at = heading; at && at.tagName !== 'MAIN'; at = at.parentElement) {
                for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
                    if (/^H[1-6]$/.test(next.tagName) && next.tagName <= heading.tagName) return true;
                    if (next.innerText?.trim() || next.querySelector('svg, img, input')) return false;
                }
            }

            return true;
        }).map(heading => `Nothing stands under the heading "${heading.innerText}".`)
        """;

    /// <summary>
    /// axe's own source. Its package for Playwright opens a further page for each run to sort out what came of it, which
    /// takes longer than the run; these pages have no frames, so one run has it all.
    /// </summary>
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private static readonly ConcurrentDictionary<string, bool> Looked = [];

    /// <exception cref="Xunit.Sdk.XunitException">The page has faults; each is named with its element.</exception>
    public static async Task CheckAsync(IPage page)
    {
        // The thread passes the same pages in several ways; axe takes its time.
        var build = await page.EvaluateAsync<string>(Build);
        if (Looked.ContainsKey(build))
        {
            return;
        }

        var faults = await FaultsAsync(page, Rules);
        faults.AddRange(await page.EvaluateAsync<string[]>(Bare));
        await MustFitAsync(page, faults);
        MustBeNone(page, faults, "");
        Looked.TryAdd(build, true);
    }

    /// <summary>The same page when the system asks for dark, and in a window of 320 pixels.</summary>
    /// <exception cref="Xunit.Sdk.XunitException">The page has faults.</exception>
    public static async Task CheckInTheDarkAndNarrowAsync(IPage page)
    {
        var (light, wide) = (new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light }, page.ViewportSize!);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var dark = await FaultsAsync(page, DarkRules);
        await page.EmulateMediaAsync(light);
        MustBeNone(page, dark, "in the dark");

        List<string> narrow = [];
        await page.SetViewportSizeAsync(Narrow, wide.Height);
        await MustFitAsync(page, narrow);
        await page.SetViewportSizeAsync(wide.Width, wide.Height);
        MustBeNone(page, narrow, "in a narrow window");
    }

    private static async Task<List<string>> FaultsAsync(IPage page, string rules)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        var found = await page.EvaluateAsync<string[]>($$"""
            axe.run(document, { runOnly: {{rules}}, resultTypes: ['violations'] }).then(found =>
                found.violations.flatMap(fault => fault.nodes.map(node => `${fault.id}: ${fault.help}\n    ${node.html}`)))
            """);
        return [.. found];
    }

    private static async Task MustFitAsync(IPage page, List<string> faults)
    {
        if (await page.EvaluateAsync<bool>("document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth + 1"))
        {
            faults.Add("It must be scrolled sideways.");
        }
    }

    private static void MustBeNone(IPage page, List<string> faults, string how)
    {
        if (faults.Count > 0)
        {
            Assert.Fail($"{new Uri(page.Url).PathAndQuery} has faults {how}:{Environment.NewLine}"
                + string.Join(Environment.NewLine, faults.Distinct().Take(20)));
        }
    }
}
