using Medvirk.Web.Guards;

namespace Medvirk.Tests.Web.Guards;

public sealed class PressedTwiceTests
{
    private readonly PressedTwice presses = new(TimeProvider.System);

    [Fact]
    public async Task Where_the_first_came_to_nothing_only_one_of_those_that_wait_is_the_next()
    {
        var first = presses.Begin("form", out var isFirst);
        Assert.True(isFirst);
        var waits = presses.Begin("form", out isFirst);
        Assert.False(isFirst);
        presses.End("form", first, led: null);
        Assert.Null(await waits.Outcome);

        var second = presses.Begin("form", out isFirst);
        Assert.True(isFirst);
        Assert.Same(second, presses.Begin("form", out isFirst));
        Assert.False(isFirst);
    }

    [Fact]
    public async Task What_was_told_once_is_forgotten_after_a_moment_with_nobody_asking()
    {
        var first = presses.Begin("form", out _);
        presses.End("form", first, new("/da", new Dictionary<string, object?> { ["secret"] = "abc" }));
        Assert.Same(first, presses.Begin("form", out var isFirst));
        Assert.False(isFirst);
        await Task.Delay(PressedTwice.Moment * 1.5, TestContext.Current.CancellationToken);
        Assert.NotSame(first, presses.Begin("form", out isFirst));
    }
}
