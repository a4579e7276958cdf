using System.Collections.Concurrent;
using Medvirk.Tests.Browser.Harness;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>
/// The walks of this run: one for each way and language, and name. Each founds an initiative of its own, once; what a part
/// of the thread needs is walked when it is first asked for. What would stand in the way of the others takes another name.
/// </summary>
public sealed class Walks(House house) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(Way, string, string), Walk> begun = [];

    /// <summary>A walk, for the caller alone until the turn is given back.</summary>
    public async Task<Walk> TakeAsync(Way way, string language = "da", string called = "Gode naboer")
    {
        var walk = begun.GetOrAdd((way, language, called), _ => new Walk(house, way, language, called));
        await walk.Turn.WaitAsync(TestContext.Current.CancellationToken);
        return walk;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var walk in begun.Values)
        {
            await walk.EndAsync();
        }
    }
}
