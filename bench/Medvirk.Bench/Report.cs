using System.Globalization;
using System.Text;
using Medvirk.Bench.Measures;

namespace Medvirk.Bench;

/// <summary>Says each figure as it comes, and writes them all to docs/benchmarks.md.</summary>
internal sealed class Report(Run run)
{
    public static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private readonly List<RaceResult> races = [];
    private readonly List<Measure> measures = [];
    private readonly string loadBefore = Machine.Load();

    public void Add(RaceResult race)
    {
        races.Add(race);
        Console.WriteLine(string.Create(Culture, $"{race.Page.Title}: {race.Ratio:N2} of the floor, aim {race.Page.Aim:N2}{(race.Held ? "" : ", MISSED")} ({race.Queries} queries, {race.Bytes:N0} bytes){(race.IsWarm ? "" : "; not warm yet, so this says nothing")}"));
        Console.WriteLine("  page   " + Line(race.Program));
        Console.WriteLine("  floor  " + Line(race.Floor));
    }

    public void Add(IEnumerable<Measure> found)
    {
        foreach (var measure in found)
        {
            measures.Add(measure);
            Console.WriteLine($"{measure.What}: {measure.Found}{(measure.Aim.Length > 0 ? $", aim {measure.Aim}" : "")}{(measure.Held == false ? ", MISSED" : "")}");
        }
    }

    /// <summary>Called from the checkout's root, as script/bench does.</summary>
    public async Task WriteAsync()
    {
        var text = new StringBuilder(Head(await Machine.CommitAsync()));
        foreach (var race in races)
        {
            text.Append(Culture, $"| {race.Page.Title}{(race.IsWarm ? "" : " (not warm yet)")} | page | {race.Program.PerSecond:N0} | {race.Program.P50:N2} | {race.Program.P99:N2} | {race.Program.Work:N0} | **{race.Ratio:N2}** | {Said($"≥ {race.Page.Aim.ToString(Culture)}", race.Held)} |\n");
            text.Append(Culture, $"| {race.Queries} queries, {race.Bytes:N0} bytes | floor | {race.Floor.PerSecond:N0} | {race.Floor.P50:N2} | {race.Floor.P99:N2} | {race.Floor.Work:N0} | 1 | |\n");
        }

        text.Append("\n## The rest\n\n| | | aim |\n|---|---|---|\n");
        foreach (var measure in measures)
        {
            text.Append(Culture, $"| {measure.What} | {measure.Found} | {Said(measure.Aim, measure.Held)} |\n");
        }

        await File.WriteAllTextAsync("docs/benchmarks.md", text.Append(Reading).ToString());
        Console.WriteLine("Written to docs/benchmarks.md.");
    }

    private static string Said(string aim, bool? held) => held switch { true => aim, false => aim + ", missed", null => "" };

    private static string Line(Side side) => string.Create(
        Culture, $"{side.PerSecond,8:N0} requests/s   p50 {side.P50:N2} ms   p99 {side.P99:N2} ms   {side.Work:N0} µs of processor time each");

    private string Head(string commit) => string.Create(Culture, $"""
        # Benchmarks

        Made by `script/bench`. Which figures hold, and how to read them, stands below.

        - **Machine**: {Machine.Describe()}
        - **When, of what**: {TimeProvider.System.GetUtcNow():yyyy-MM-dd}, commit {commit}, {run.Database}
        - **Load of the machine** (programs that want to run): {loadBefore} before, {Machine.Load()} after; the benchmark itself counts for about three
        {Busy()}
        ## Against the floor

        | | | requests/s | p50 ms | p99 ms | µs processor | of the floor | aim |
        |---|---|---:|---:|---:|---:|---:|---|

        """);

    private string Busy() => double.TryParse(loadBefore, Culture, out var load) && load > Environment.ProcessorCount
        ? "\n**The machine was busy with other work: aims that are missed here may well be held on one at rest. Measure again before drawing conclusions.**\n"
        : "";

    private const string Reading = """

        ## How to read this

        The **floor** is the least that anybody could do on this framework: a bare endpoint in a process of its own, under the same server settings, that runs the queries which the page ran (they are noted from one real request in the same call, text and parameters), reads every column, and writes the page's bytes. For a members' page it reads a sign-in cookie as well; the look-up of the mandate is one of the queries. It renders nothing and keeps nothing.

        Milliseconds depend on the machine and on what else it does. The **ratio** is what is judged: page and floor are asked in turn, 8 connections that each ask anew as soon as they are answered, five rounds of 2.5 seconds after a warm-up, and the ratio is the median of the rounds' ratios. The one who asks shares the processors with the one who answers, which draws every ratio towards 1; *µs processor*, the server's own processor time per request, is free of that.

        A public page is kept until something happens in its initiative; the floor asks the database each time. A members' page is made anew for each request. Both sides send plain text here, so that compression, the same on both, doesn't hide the difference. At 500 requests per second, pages are compressed as for a browser, and a wait begins when the request was due. The program writes its log, a line for each page, to a file meanwhile.

        *Start* is from the process' start to the first answered page, on the demo world's database. *First visit* counts the page and every file that it or its style sheets name, packed as for a browser that takes brotli; fonts included, also those that a browser needs only for rarer letters. *Memory* of the program's own is what is private and changed: what a machine must have for it. With the program's and the runtime's files, which are mapped, shared, and dropped by the system when it needs room, it is the resident set, as most tools show it.

        *Tables* are of three dimensions with all their totals, with seeded Poisson counts around 7. *Protected* is with the certificate and its check, *audited* that two linear programs then ask for the least and the most of each sensitive count, by as many attackers at once as there are processors.

        `script/bench NAME` runs one (agenda, indicator, members, steady, start, memory, weight, history, disclosure) and writes nothing; `script/bench --postgres` measures on PostgreSQL.

        """;
}
