using Medvirk.Tests.Browser.Harness;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>Two organisations are invited, and stand behind version 1.</summary>
public sealed class EndorsingTests(House house)
{
    [Theory, EveryWay]
    public async Task Two_invited_organisations_stand_behind_version_1_and_everyone_can_read_it(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.EndorsedAsync();

        var visitor = await walk.OpenAsync();
        await visitor.OpenAsync(walk.Public("agenda", "da"));
        await visitor.SeesAsync("2 af 2 organisationer står bag version 1");
        await visitor.SeesAsync(walk.First.Name);
        await visitor.SeesAsync(walk.Second.Name);
        await visitor.OpenAsync(walk.Public("agenda", "en"));
        await visitor.SeesAsync("2 of 2 organisations stand behind version 1");
    }
}
