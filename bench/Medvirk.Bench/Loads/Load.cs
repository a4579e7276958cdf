using System.Diagnostics;

namespace Medvirk.Bench.Loads;

/// <summary>What is asked for, and by whom.</summary>
/// <param name="Address">One page.</param>
/// <param name="Cookies">The sign-in; empty for a visitor.</param>
/// <param name="Encodings">Accept-Encoding; empty where both sides are to send the text as it is.</param>
internal sealed record Question(Uri Address, string Cookies = "", string Encodings = "");

/// <summary>How a load went.</summary>
/// <param name="Seconds">How long it lasted.</param>
/// <param name="Wrong">Answers other than 200.</param>
/// <param name="Waits">Milliseconds of each answer, in order of length.</param>
internal sealed record Outcome(double Seconds, int Wrong, double[] Waits)
{
    public double PerSecond => Waits.Length / Seconds;

    /// <param name="share">0.99 for the wait that one in a hundred exceeds.</param>
    public double Wait(double share) => Waits[Math.Min(Waits.Length - 1, (int)(Waits.Length * share))];
}

/// <summary>Asks over loopback: bounded in connections and in time.</summary>
internal static class Load
{
    /// <summary>Each connection asks anew as soon as it is answered, until the time is over or enough was asked.</summary>
    public static Task<Outcome> ClosedAsync(Question question, int connections, TimeSpan time, int enough = int.MaxValue)
    {
        var start = Stopwatch.GetTimestamp();
        return RunAsync(question, connections, start, async (wire, waits, ct) =>
        {
            var wrong = 0;
            while (Stopwatch.GetElapsedTime(start) < time && waits.Count < enough / connections)
            {
                var asked = Stopwatch.GetTimestamp();
                wrong += await wire.AskAsync(ct) == 200 ? 0 : 1;
                waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            return wrong;
        });
    }

    /// <summary>
    /// So many questions per second, whether or not the earlier ones are answered. A wait begins when the question was due:
    /// one that stood in line because of slow answers is not forgiven, nor is the millisecond by which a timer is late.
    /// </summary>
    public static Task<Outcome> SteadyAsync(Question question, int perSecond, int connections, TimeSpan time)
    {
        var start = Stopwatch.GetTimestamp();
        var (next, total) = (-1, (int)(perSecond * time.TotalSeconds));
        return RunAsync(question, connections, start, async (wire, waits, ct) =>
        {
            var wrong = 0;
            for (var i = Interlocked.Increment(ref next); i < total; i = Interlocked.Increment(ref next))
            {
                var due = TimeSpan.FromSeconds((double)i / perSecond);
                if (due - Stopwatch.GetElapsedTime(start) is { Ticks: > 0 } early)
                {
                    await Task.Delay(early, ct);
                }

                wrong += await wire.AskAsync(ct) == 200 ? 0 : 1;
                waits.Add((Stopwatch.GetElapsedTime(start) - due).TotalMilliseconds);
            }

            return wrong;
        });
    }

    private static async Task<Outcome> RunAsync(
        Question question, int connections, long start, Func<Wire, List<double>, CancellationToken, Task<int>> ask)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var askers = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using var wire = new Wire(question.Address, question.Cookies, question.Encodings);
            var waits = new List<double>(1 << 14);
            await wire.ConnectAsync(limit.Token);
            return (Wrong: await ask(wire, waits, limit.Token), Waits: waits);
        })));
        return new Outcome(
            Stopwatch.GetElapsedTime(start).TotalSeconds, askers.Sum(asker => asker.Wrong), [.. askers.SelectMany(asker => asker.Waits).Order()]);
    }
}
