using Medvirk.Bench.Floors;
using Medvirk.Bench.Measures;

namespace Medvirk.Bench;

/// <summary>Runs what was asked for, and writes docs/benchmarks.md when that was everything.</summary>
internal static class Bench
{
    /// <summary>Asks no server.</summary>
    private const string Alone = "disclosure";

    private static readonly string[] Others = ["steady", "start", "memory", "weight", "history", Alone];

    public static async Task<int> RunAsync(IReadOnlyList<string> names)
    {
        var known = MeasuredPage.All.Select(page => page.Name).Concat(Others).ToArray();
        if (names.FirstOrDefault(name => !known.Contains(name)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"There is no benchmark '{unknown}'. There are: {string.Join(", ", known)}");
            return 1;
        }

        using var run = Run.Begin();
        var report = new Report(run);
        if (names.Count == 0 || names.Any(name => name != Alone))
        {
            await ServedAsync(run, report, Wanted);
        }

        if (Wanted(Alone))
        {
            report.Add(Disclosure.Run());
        }

        if (names.Count == 0)
        {
            await report.WriteAsync();
        }

        return 0;

        bool Wanted(string name) => names.Count == 0 || names.Contains(name);
    }

    private static async Task ServedAsync(Run run, Report report, Func<string, bool> wanted)
    {
        var pages = MeasuredPage.All.Where(page => wanted(page.Name)).ToArray();
        var plans = await Planner.MakeAsync(run.Settings, MeasuredPage.All);
        plans.Write(run.PlanFile);
        if (wanted("start"))
        {
            report.Add(await Start.RunAsync(run));
        }

        await using (var program = await Server.MedvirkAsync(run))
        {
            await RaceAsync(run, program, pages, plans, report);
            if (wanted("weight"))
            {
                report.Add(await Weight.RunAsync(program));
            }

            if (wanted("steady"))
            {
                report.Add(await Steady.RunAsync(program));
            }

            if (wanted("memory"))
            {
                report.Add([Memory.Of(program)]);
            }
        }

        if (wanted("history"))
        {
            report.Add(await History.RunAsync(run));
        }
    }

    private static async Task RaceAsync(Run run, Server program, MeasuredPage[] pages, Plans plans, Report report)
    {
        if (pages.Length == 0)
        {
            return;
        }

        await using var floor = await Server.FloorAsync(run);
        foreach (var page in pages)
        {
            report.Add(await Race.RunAsync(program, floor, page, plans.Pages.Single(plan => plan.Page == page.Name)));
        }
    }
}
