using System.Collections.Concurrent;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Medvirk.Tests.Browser.Harness;

/// <summary>A page as somebody can reach it by links from the front.</summary>
/// <param name="Route">As in <see cref="Routes"/>.</param>
/// <param name="Path">One address of it.</param>
/// <param name="SeenBy">The demo person's name; null for a visitor.</param>
public sealed record MappedPage(string Route, string Path, string? SeenBy)
{
    /// <summary>For files and messages.</summary>
    public string Name => $"{SeenBy ?? "visitor"}{Path.Split('?')[0].Replace('/', '.')}";
}

/// <summary>Follows every link, as a visitor and as each demo person.</summary>
public sealed class SiteMap(House house)
{
    /// <summary>How many addresses of one page are looked into for further links.</summary>
    private const int SamplesOfARoute = 4;

    private static readonly string?[] People = [null, "sekretariat", "kommune", "indberetter", "forening", "formand", "observatoer"];

    private readonly ConcurrentDictionary<string, Lazy<Task<IReadOnlyList<MappedPage>>>> drawn = new();

    /// <summary>Every page once, by the first person who meets it; the fronts once for each person. Drawn once a run.</summary>
    public Task<IReadOnlyList<MappedPage>> OfAsync(string language) =>
        drawn.GetOrAdd(language, one => new Lazy<Task<IReadOnlyList<MappedPage>>>(() => DrawAsync(one))).Value;

    private async Task<IReadOnlyList<MappedPage>> DrawAsync(string language)
    {
        var routes = await Routes.ReadAsync();
        var met = new HashSet<string>();
        var pages = new List<MappedPage>();
        foreach (var person in People)
        {
            await using var screen = await house.OpenAsync(new ScreenOptions(SignedInAs: person, Language: language));
            foreach (var page in await WalkAsync(screen.Context.APIRequest, routes, language, person))
            {
                if (met.Add(page.Route) | page.Route.EndsWith("/work", StringComparison.Ordinal))
                {
                    pages.Add(page);
                }
            }
        }

        return pages;
    }

    private static async Task<List<MappedPage>> WalkAsync(IAPIRequestContext request, Routes routes, string language, string? person)
    {
        var pages = new List<MappedPage>();
        var samples = new Dictionary<string, int>();
        var known = new HashSet<string>();
        var waiting = new Queue<string>([$"/{language}", $"/{language}/{House.Demo}", $"/{language}/account"]);
        while (waiting.TryDequeue(out var path))
        {
            if (!known.Add(path) || routes.Of(path) is not { } route || samples.GetValueOrDefault(route) >= SamplesOfARoute)
            {
                continue;
            }

            samples[route] = samples.GetValueOrDefault(route) + 1;
            var answer = await request.GetAsync(path, new APIRequestContextOptions { MaxRedirects = 0 });
            if (answer.Status is >= 300 and < 400)
            {
                waiting.Enqueue(Local(answer.Headers["location"]));
                continue;
            }

            Assert.True(answer.Ok, $"A link leads {person ?? "a visitor"} to {path}, which answers {answer.Status}.");
            if (!answer.Headers["content-type"].StartsWith("text/html", StringComparison.Ordinal) || answer.Headers.ContainsKey("content-disposition"))
            {
                continue;
            }

            if (samples[route] == 1)
            {
                pages.Add(new MappedPage(route, path, person));
            }

            foreach (var link in LinksOf(await answer.TextAsync(), path, language))
            {
                waiting.Enqueue(link);
            }
        }

        return pages;
    }

    /// <summary>Those within the demo initiative and the account, in the same language.</summary>
    private static IEnumerable<string> LinksOf(string html, string path, string language)
    {
        var here = new Uri(new Uri("http://site"), path);
        foreach (var link in new HtmlParser().ParseDocument(html).QuerySelectorAll("a[href]"))
        {
            if (!Uri.TryCreate(here, link.GetAttribute("href"), out var target) || target.Host != "site")
            {
                continue;
            }

            var local = target.PathAndQuery;
            if (local == $"/{language}"
                || local.StartsWith($"/{language}/{House.Demo}", StringComparison.Ordinal)
                || local.StartsWith($"/{language}/account", StringComparison.Ordinal))
            {
                yield return local;
            }
        }
    }

    private static string Local(string location) => new Uri(new Uri("http://site"), location).PathAndQuery;
}
