using System.Text.RegularExpressions;

namespace Medvirk.Bench.Measures;

/// <summary>What travels to a browser that takes brotli: at the first visit, and when it has the files already.</summary>
internal static partial class Weight
{
    private const int FirstAim = 150_000;
    private const int NextAim = 30_000;

    public static async Task<IReadOnlyList<Measure>> RunAsync(Server program)
    {
        var measures = new List<Measure>();
        foreach (var page in MeasuredPage.All)
        {
            using var browser = new Browser(program.Root);
            if (page.Email is { } email)
            {
                await browser.SignInAsync(email, MeasuredPage.Password);
            }

            var html = (await browser.GetPackedAsync(page.Address)).Length;
            var files = await FilesAsync(browser, await browser.GetAsync(page.Address));
            var first = html + files.Values.Sum();
            measures.Add(new Measure($"{page.Title}: first visit", $"{Kilo(first)} ({files.Count} files and the page)", $"< {Kilo(FirstAim)}", first < FirstAim));
            measures.Add(new Measure($"{page.Title}: after that", Kilo(html), $"< {Kilo(NextAim)}", html < NextAim));
        }

        return measures;
    }

    /// <summary>Each file that the page names, and each that its style sheets name: every font, though a browser may need fewer.</summary>
    private static async Task<Dictionary<string, int>> FilesAsync(Browser browser, string html)
    {
        var files = new Dictionary<string, int>();
        var wanted = new Queue<string>(Named().Matches(html).Select(match => match.Groups[1].Value));
        while (wanted.TryDequeue(out var address))
        {
            if (files.ContainsKey(address))
            {
                continue;
            }

            files[address] = (await browser.GetPackedAsync(address)).Length;
            if (address.EndsWith(".css", StringComparison.Ordinal))
            {
                foreach (Match file in InSheet().Matches(await browser.GetAsync(address)))
                {
                    wanted.Enqueue(new Uri(new Uri("http://localhost" + address), file.Groups[1].Value).AbsolutePath);
                }
            }
        }

        return files;
    }

    private static string Kilo(int bytes) => string.Create(Report.Culture, $"{bytes / 1000.0:N1} kB");

    [GeneratedRegex("""<(?:link|script|img)\b[^>]*\b(?:href|src)="(/[^"]+\.(?:css|js|svg|png|woff2)[^"]*)["]""")]
    private static partial Regex Named();

    [GeneratedRegex("""url\(["']?(?!data:)([^"')]+)["']?\)""")]
    private static partial Regex InSheet();
}
