using Medvirk.Tests.Browser.Harness;
using Medvirk.Tests.Browser.Thread.Steps;

namespace Medvirk.Tests.Browser.Thread;

/// <summary>Two organisations decide, and anyone can look up what came of it, and why.</summary>
public sealed class DecidingTests(House house)
{
    [Theory, EveryWay]
    public async Task A_decision_that_was_changed_after_an_objection_is_closed_and_looked_up_by_anyone(Way way, string language)
    {
        await using var walk = await house.Walks.TakeAsync(way, language);
        await walk.DecidedAsync();
        var T = walk.T;

        var visitor = await walk.OpenAsync();
        await visitor.OpenAsync(walk.Public());
        await visitor.FollowAsync(T["nav.public.decisions"]);
        await visitor.FollowAsync(Deciding.Question);
        await visitor.SeesAsync(Deciding.Outcome);
        await visitor.SeesAsync(T["decisions.objection.of", walk.Second.Name]);
        await visitor.SeesAsync(Deciding.Reason);
        await visitor.SeesAsync(Deciding.Change);
        await visitor.DoesNotSeeAsync(walk.Second.Person);
    }
}
