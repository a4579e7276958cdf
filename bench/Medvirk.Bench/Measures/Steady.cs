using Medvirk.Bench.Loads;

namespace Medvirk.Bench.Measures;

/// <summary>The public pages under a load that does not wait for them, as browsers ask: compressed.</summary>
internal static class Steady
{
    public const int PerSecond = 500;
    private const int Connections = 64;
    private const double Aim = 50;
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(10);

    public static async Task<IReadOnlyList<Measure>> RunAsync(Server program)
    {
        var measures = new List<Measure>();
        foreach (var page in MeasuredPage.All.Where(page => page.IsPublic))
        {
            var question = new Question(new Uri(program.Root, page.Address), Encodings: "gzip, deflate, br");
            await Load.ClosedAsync(question, Race.Connections, TimeSpan.FromSeconds(1));
            var outcome = await Load.SteadyAsync(question, PerSecond, Connections, Time);
            var wait = outcome.Wait(0.99);
            measures.Add(new Measure(
                $"{page.Title}, {PerSecond} requests/s: p99",
                string.Create(Report.Culture, $"{wait:N1} ms (p50 {outcome.Wait(0.5):N1} ms, {outcome.Wrong} of {outcome.Waits.Length:N0} answers wrong)"),
                string.Create(Report.Culture, $"< {Aim:N0} ms"), wait < Aim && outcome.Wrong == 0));
        }

        return measures;
    }
}
