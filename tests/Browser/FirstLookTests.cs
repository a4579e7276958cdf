using Medvirk.Tests.Browser.Harness;

namespace Medvirk.Tests.Browser;

public sealed class FirstLookTests(House house)
{
    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.NoScript)]
    [InlineData(Way.Keyboard)]
    public async Task A_visitor_finds_the_demo_initiative_from_the_front(Way way)
    {
        await using var screen = await house.OpenAsync(new ScreenOptions(way));

        await screen.OpenAsync("/");
        await screen.FollowAsync("Rummelighed for alle");

        Assert.Equal($"/da/{House.Demo}", screen.Path);
        await screen.SeesAsync("Rummelighed for alle");
        Assert.Empty(await screen.Context.CookiesAsync());
    }

    [Theory]
    [InlineData(Way.Mouse)]
    [InlineData(Way.NoScript)]
    [InlineData(Way.Keyboard)]
    public async Task A_member_signs_in(Way way)
    {
        await using var screen = await house.OpenAsync(new ScreenOptions(way));

        await screen.SignInAsync("kommune@demo.example", House.Password);

        Assert.NotEmpty(await screen.Context.CookiesAsync());
    }
}
