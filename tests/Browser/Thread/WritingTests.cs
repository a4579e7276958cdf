using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>The agenda is written together, and everyone can see what changed.</summary>
public sealed class WritingTests(House house)
{
    [Theory, EveryWay]
    public async Task A_suggestion_is_taken_in_the_wording_put_right_and_an_objection_answered(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language, "Den lange vej");
        await walk.WrittenAsync();
        var T = walk.T;

        var visitor = await walk.OpenAsync();
        await visitor.OpenAsync(walk.Public("agenda/versions"));
        await visitor.FollowAsync(T["compare.go"]);
        await visitor.SeesAsync(T["compare.paragraph.Changed"]);
        await visitor.ChooseAsync(T["compare.from"], T["version.title", "1.1"]);
        await visitor.ChooseAsync(T["compare.to"], T["version.title", "1.1"]);
        await visitor.PressAsync(T["compare.do"]);
        await visitor.SeesAsync(T["compare.nothing"]);
        await visitor.OpenAsync(walk.Public("agenda/versions/1.1?text=whole"));
        await visitor.SeesAsync(Writing.Wording);
        await visitor.DoesNotSeeAsync(Writing.Objection);
    }
}
