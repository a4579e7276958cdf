using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>Someone without an account is heard, and everyone can read what came of it.</summary>
public sealed class ListeningTests(House house)
{
    [Theory, EveryWay]
    public async Task The_code_opens_the_reply_which_everyone_can_read_too(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.HeardAsync();
        var (screen, T) = (await walk.OpenAsync(), walk.T);

        await screen.OpenAsync(walk.Public("voices"));
        await screen.SeesAsync(Listening.Told);
        await screen.SeesAsync(Listening.Answer);
        await screen.FollowAsync(T["voices.index.follow"]);
        await screen.FillAsync(T["voices.follow.code"], walk.Code.ToLowerInvariant());
        await screen.PressAsync(T["voices.follow.do"]);
        await screen.SeesAsync(T["voices.follow.yours"]);
        await screen.SeesAsync(Listening.Answer);
        Assert.Empty(await screen.Context.CookiesAsync());
    }
}
