using System.Net;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Medvirk.Web.Access;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Accounts;

/// <summary>What a person sees and changes about the own account.</summary>
public sealed class ProfileTests
{
    private const string New = "en helt ny sætning";

    [Theory, EveryDatabase]
    public async Task It_shows_the_mandates_that_run_and_no_others(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var (mine, left) = (await world.FoundAsync("Mit initiativ"), await world.FoundAsync("Det gamle"));
        var person = await mine.MemberAsync(Role.Representative, await mine.PartnerAsync("Fjordby Kommune"), confirmed: false);
        await left.GiveAsync(person, Role.Observer);
        await world.PerformAsync(left.Id, async (db, now) =>
        {
            var mandate = await db.Set<Mandate>().SingleAsync(m => m.PersonId == person.Id && m.InitiativeId == left.Id);
            return mandate.End(DateOnly.FromDateTime(now).AddDays(-1), [], mandate.AsActor(), now);
        });
        var page = await (await world.SignedInAsync(person)).GetAsync("/da/account/profile");
        Assert.Contains("Mit initiativ", page.Main, StringComparison.Ordinal);
        Assert.Contains("Venter på bekræftelse", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Det gamle", page.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_name_is_changed_for_everyone(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var browser = await world.SignedInAsync(await world.PersonAsync("Åse Øst"));
        var form = (await browser.GetAsync("/da/account/profile/name")).Form();
        var wrong = await form.Set("Input.Name", "  ").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("Skriv dit navn.", wrong.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("Input.Name", new string('å', Person.NameLength + 1)).SubmitAsync()).Status);

        var done = await browser.FollowAsync(await form.Set("Input.Name", "Åse Østergård").SubmitAsync());

        Assert.Contains("Dit navn er rettet", done.Main, StringComparison.Ordinal);
        Assert.Contains("Åse Østergård", done.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_changed_password_ends_the_other_sessions_and_keeps_this_one(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var person = await world.PersonAsync();
        var (here, elsewhere) = (await world.SignedInAsync(person), await world.SignedInAsync(person));
        var form = (await here.GetAsync("/da/account/profile/password")).Form();

        var wrong = await form.Set("Input.PresentPassword", "ikke den rigtige").Set("Input.Password", New).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("ikke din nuværende adgangskode", wrong.Main, StringComparison.Ordinal);
        Assert.Contains("Skriv din nuværende adgangskode.", (await form.Set("Input.PresentPassword", "").SubmitAsync()).Main, StringComparison.Ordinal);
        Assert.Contains("mindst 10 tegn", (await form.Set("Input.PresentPassword", TestWorld.Password).Set("Input.Password", "kort").SubmitAsync()).Main, StringComparison.Ordinal);

        var done = await here.FollowAsync(await form.Set("Input.PresentPassword", TestWorld.Password).Set("Input.Password", New).SubmitAsync());

        Assert.Contains("Din adgangskode er skiftet", done.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/da/account")).Status);
        await world.Visitor().SignInAsync(person.Email, New);
    }

    [Theory, EveryDatabase]
    public async Task Sessions_are_seen_by_day_and_browser_and_the_others_end_at_once(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var person = await world.PersonAsync();
        var (here, elsewhere) = (await world.SignedInAsync(person), await world.SignedInAsync(person));
        var page = await here.GetAsync("/da/account/profile");
        Assert.Equal(2, page.Document.QuerySelectorAll("section:last-of-type ul.rows > li").Length);
        Assert.Contains("logget ind 2. marts 2026", page.Main, StringComparison.Ordinal);

        await (await here.GetAsync("/da/account/profile/sessions/end")).Form().SubmitAsync();

        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/da/account/profile")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/da/account/profile")).Status);
        Assert.Equal(1, await world.ReadAsync(db => db.Set<Session>().CountAsync(session => session.AccountId == person.Id)));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", BrowserFamily.Firefox)]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36", BrowserFamily.Chrome)]
    [InlineData("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0", BrowserFamily.Edge)]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1", BrowserFamily.Safari)]
    [InlineData("", BrowserFamily.Other)]
    public void A_browser_is_known_by_its_family(string userAgent, BrowserFamily family) => Assert.Equal(family, Sessions.BrowserOf(userAgent));
}
