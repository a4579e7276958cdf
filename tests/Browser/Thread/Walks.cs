using System.Collections.Concurrent;
using Medvirk.Tests.Browser.Harness;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>
/// The walks of this run: one for each way and language. Each founds an initiative of its own, once; what a part of the
/// thread needs is walked when it is first asked for.
/// </summary>
public sealed class Walks(House house) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(Way, string), Walk> begun = [];

    /// <summary>A walk, for the caller alone until the turn is given back.</summary>
    public async Task<Walk> TakeAsync(Way way, string language = "da")
    {
        var walk = begun.GetOrAdd((way, language), _ => new Walk(house, way, language));
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
