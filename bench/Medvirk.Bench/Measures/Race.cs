using Medvirk.Bench.Floors;
using Medvirk.Bench.Loads;

namespace Medvirk.Bench.Measures;

/// <summary>One side of a race: the medians of its rounds.</summary>
/// <param name="PerSecond">Requests per second.</param>
/// <param name="P50">The usual wait in milliseconds.</param>
/// <param name="P99">The wait that one in a hundred exceeds.</param>
/// <param name="Work">Processor time of the server per request, in microseconds.</param>
internal sealed record Side(double PerSecond, double P50, double P99, double Work);

/// <summary>How a page did against its floor.</summary>
/// <param name="Page">Which.</param>
/// <param name="Queries">How many queries the page ran, and the floor with it.</param>
/// <param name="Bytes">The page's length, uncompressed.</param>
/// <param name="Program">The page.</param>
/// <param name="Floor">The floor.</param>
/// <param name="Ratio">The median of the rounds' ratios of requests per second: each round has both, one right after the other.</param>
/// <param name="IsWarm">False where the machine was too busy to warm the program up: its code was not yet compiled as it will be.</param>
internal sealed record RaceResult(MeasuredPage Page, int Queries, int Bytes, Side Program, Side Floor, double Ratio, bool IsWarm)
{
    public bool Held => Ratio >= Page.Aim;
}

/// <summary>Page and floor in turn, so that whatever else the machine does meets both.</summary>
internal static class Race
{
    public const int Connections = 8;
    public const int Rounds = 5;
    public static readonly TimeSpan RoundTime = TimeSpan.FromSeconds(2.5);

    /// <summary>The runtime compiles what is hot anew, in the background: before that, a page is several times dearer.</summary>
    private const int WarmUp = 8000;
    private static readonly TimeSpan WarmUpLimit = TimeSpan.FromSeconds(20);

    public static async Task<RaceResult> RunAsync(Server program, Server floor, MeasuredPage page, Plan plan)
    {
        var asked = new Question(new Uri(program.Root, page.Address), await CookiesAsync(program, page));
        var least = new Question(new Uri(floor.Root, FloorServer.Address(page.Name)), await FloorCookiesAsync(floor, page));
        var isWarm = (await Load.ClosedAsync(asked, Connections, WarmUpLimit, WarmUp)).Waits.Length >= WarmUp;
        await Load.ClosedAsync(least, Connections, WarmUpLimit, WarmUp);
        var rounds = new List<(Side Program, Side Floor)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await RoundAsync(program, asked), await RoundAsync(floor, least)));
        }

        return new RaceResult(
            page, plan.Queries.Count, System.Text.Encoding.UTF8.GetByteCount(plan.Html),
            Middle([.. rounds.Select(r => r.Program)]), Middle([.. rounds.Select(r => r.Floor)]),
            Measure.Median(rounds.Select(r => r.Program.PerSecond / r.Floor.PerSecond)), isWarm);
    }

    private static async Task<Side> RoundAsync(Server server, Question question)
    {
        var before = server.Worked;
        var outcome = await Load.ClosedAsync(question, Connections, RoundTime);
        if (outcome.Wrong > 0)
        {
            throw new InvalidOperationException($"{outcome.Wrong} of {outcome.Waits.Length} answers of {question.Address} were not 200.");
        }

        return new Side(
            outcome.PerSecond, outcome.Wait(0.5), outcome.Wait(0.99), (server.Worked - before).TotalMicroseconds / outcome.Waits.Length);
    }

    private static Side Middle(IReadOnlyList<Side> rounds) => new(
        Measure.Median(rounds.Select(r => r.PerSecond)), Measure.Median(rounds.Select(r => r.P50)),
        Measure.Median(rounds.Select(r => r.P99)), Measure.Median(rounds.Select(r => r.Work)));

    private static async Task<string> CookiesAsync(Server program, MeasuredPage page)
    {
        if (page.Email is null)
        {
            return "";
        }

        using var browser = new Browser(program.Root);
        await browser.SignInAsync(page.Email, MeasuredPage.Password);
        return browser.Cookies;
    }

    private static async Task<string> FloorCookiesAsync(Server floor, MeasuredPage page)
    {
        if (page.IsPublic)
        {
            return "";
        }

        using var browser = new Browser(floor.Root);
        await browser.GetAsync("/sign-in");
        return browser.Cookies;
    }
}
