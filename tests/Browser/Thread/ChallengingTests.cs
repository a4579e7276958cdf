using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>A challenge goes from a partner's words to what all partners think of it, and everyone can read why.</summary>
public sealed class ChallengingTests(House house)
{
    [Theory, EveryWay]
    public async Task A_challenge_is_put_forward_supported_rated_and_read(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.ChallengedAsync();
        var T = walk.T;

        await using var visitor = await house.OpenAsync(new ScreenOptions(way, Language: language));
        await visitor.OpenAsync(walk.Public("challenges"));
        await visitor.FollowAsync(Challenging.Title);
        await visitor.SeesAsync(Challenging.Source);
        await visitor.OpenAsync(walk.Public("challenges/priorities"));
        await visitor.SeesAsync(T["priorities.too-few"]);
        await visitor.DoesNotSeeAsync(walk.First.Name);
    }
}
