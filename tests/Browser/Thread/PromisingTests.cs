using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>A commitment holds when both have said yes to the same words, and both see it.</summary>
public sealed class PromisingTests(House house)
{
    [Theory, EveryWay]
    public async Task A_commitment_binds_once_both_agree_and_stands_on_both_fronts(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.PromisedAsync();
        var T = walk.T;

        await walk.First.Screen.OpenAsync(walk.Work());
        await walk.First.Screen.SeesAsync(Promising.Changed);
        await walk.First.Screen.SeesAsync(T["front.CommitmentToKeep.why", walk.Second.Name]);
        await walk.Second.Screen.OpenAsync(walk.Work());
        await walk.Second.Screen.SeesAsync(Promising.Changed);
        await walk.Second.Screen.SeesAsync(T["front.CommitmentOwed.why", walk.First.Name]);
        await walk.Second.Screen.DoesNotSeeAsync(Promising.Asked);
    }
}
