using System.Diagnostics;
using Medvirk.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Medvirk.Bench.Measures;

/// <summary>
/// What a long history costs: the public agenda with two hundred versions behind it beside one with a single version, and
/// the comparison of two versions beside the agenda. Each page is made anew each time, and asked for one at a time, in turn.
/// </summary>
internal static class History
{
    private const int Rounds = 9;
    private const int PerRound = 60;
    private const int WarmUp = 600;
    private const double HistoryAim = 1.3;
    private const double CompareAim = 3;
    private const double AgendaMilliseconds = 15;
    private const double CompareMilliseconds = 50;

    public static async Task<IReadOnlyList<Measure>> RunAsync(Run run)
    {
        await using var app = Site.Build(run.Settings with { Urls = "http://127.0.0.1:0" }, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<IOutputCacheStore, NoStore>();
        });
        if (await Startup.PrepareAsync(app.Services, CancellationToken.None) is { } refusal)
        {
            throw new InvalidOperationException(refusal);
        }

        var versions = new ManyVersions(app.Services);
        await versions.FillAsync("en-version", 1);
        await versions.FillAsync("mange-versioner", ManyVersions.Many);
        await app.StartAsync();
        using var browser = new Browser(new Uri(app.Urls.First()));
        string[] pages = ["/da/en-version/agenda?text=whole", "/da/mange-versioner/agenda?text=whole", $"/da/mange-versioner/agenda/compare?from={ManyVersions.Many - 10}&to={ManyVersions.Many}"];
        foreach (var page in pages)
        {
            await AskAsync(browser, page, WarmUp);
        }

        var rounds = new List<double[]>();
        for (var round = 0; round < Rounds; round++)
        {
            var times = new double[pages.Length];
            for (var i = 0; i < pages.Length; i++)
            {
                times[i] = await AskAsync(browser, pages[i], PerRound);
            }

            rounds.Add(times);
        }

        await app.StopAsync();
        return
        [
            Of("The public agenda with 200 versions, uncached", rounds, 1, 0, HistoryAim, AgendaMilliseconds, "× the same with one"),
            Of("Two versions of 100 paragraphs compared, uncached", rounds, 2, 1, CompareAim, CompareMilliseconds, "× the agenda"),
        ];
    }

    private static Measure Of(string what, IReadOnlyList<double[]> rounds, int page, int beside, double aim, double aimMilliseconds, string of)
    {
        var ratio = Measure.Median(rounds.Select(times => times[page] / times[beside]));
        var (own, other) = (Measure.Median(rounds.Select(times => times[page])), Measure.Median(rounds.Select(times => times[beside])));
        return new Measure(
            what,
            string.Create(Report.Culture, $"{ratio:N2} {of} ({own:N2} ms against {other:N2} ms, medians)"),
            string.Create(Report.Culture, $"≤ {aim} and < {aimMilliseconds:N0} ms"), ratio <= aim && own < aimMilliseconds);
    }

    /// <returns>The usual wait in milliseconds.</returns>
    private static async Task<double> AskAsync(Browser browser, string page, int times)
    {
        var waits = new double[times];
        for (var i = 0; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await browser.GetAsync(page);
            waits[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }

        return Measure.Median(waits);
    }
}
