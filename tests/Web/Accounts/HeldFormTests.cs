using System.Net;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.CommonAgenda;
using Medvirk.Tests.Web.ReinforcingActivities;
using Medvirk.Web.Guards;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Accounts;

/// <summary>A session that runs out in the middle of a form loses nothing that was typed.</summary>
public sealed class HeldFormTests
{
    private const string Typed = "Alle kan være med.\n\nOgså dem, der \"sjældent\" <spørges>.";

    [Theory, EveryDatabase]
    public async Task A_draft_that_was_sent_too_late_is_sent_after_the_sign_in(TestDatabase database)
    {
        var (initiative, browser, form, part) = await DraftAsync(database);
        browser.ForgetCookies();

        var door = await form.Set("Input.Text", Typed).SubmitAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, door.Status);
        Assert.Equal("Log ind", door.Heading);
        Assert.Contains("Det, du skrev, er ikke væk", door.Main, StringComparison.Ordinal);
        Assert.Equal("no-store", door.Headers["Cache-Control"]);

        // A wrong password loses it as little.
        door = await door.Form().Set("Input.Email", initiative.Secretary.Email).Set("Input.Password", "helt forkert").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, door.Status);

        var kept = await door.Form().Set("Input.Email", initiative.Secretary.Email).Set("Input.Password", TestWorld.Password).SubmitAsync();
        Assert.Equal("Du er logget ind igen", kept.Heading);
        Assert.Contains("Alle kan være med.", kept.Main, StringComparison.Ordinal);

        var saved = await kept.Form().SubmitAsync();
        Assert.Equal(initiative.Work("agenda/draft") + $"#part-{part}", saved.Location);
        Assert.Equal(Typed, await TextAsync(initiative, part));
    }

    [Theory, EveryDatabase]
    public async Task A_commitment_form_keeps_every_field(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        var form = await two.AskFormAsync();
        two.Asking.ForgetCookies();

        var door = await form.SubmitAsync();
        var kept = await door.Form().Set("Input.Email", two.Initiative.Secretary.Email).Set("Input.Password", TestWorld.Password).SubmitAsync();

        Assert.Contains(TwoPartners.What, kept.Main, StringComparison.Ordinal);
        var held = kept.Form().Fields.Where(field => field.Key != "__RequestVerificationToken");
        Assert.Equal(form.Fields.Where(field => field.Key != "__RequestVerificationToken"), held);

        // Someone else has signed in, who may not ask: refused by the page itself, and nothing is asked.
        Assert.Equal(HttpStatusCode.Forbidden, (await kept.Form().SubmitAsync()).Status);
        Assert.Equal(0, await two.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task Nothing_is_sent_before_the_person_says_so(TestDatabase database)
    {
        var (initiative, browser, form, part) = await DraftAsync(database);
        browser.ForgetCookies();
        var door = await form.Set("Input.Text", Typed).SubmitAsync();
        await door.Form().Set("Input.Email", initiative.Secretary.Email).Set("Input.Password", TestWorld.Password).SubmitAsync();
        Assert.Equal("Alle er med.", await TextAsync(initiative, part));
    }

    [Theory, EveryDatabase]
    public async Task What_comes_from_another_site_is_not_held(TestDatabase database)
    {
        var (_, browser, form, _) = await DraftAsync(database);
        browser.ForgetCookies();
        var answer = await form.Set("Input.Text", Typed).SubmitAsync(request =>
        {
            request.Headers.Remove("Sec-Fetch-Site");
            request.Headers.Add("Sec-Fetch-Site", "cross-site");
        });
        Assert.StartsWith("/da/account/sign-in?", answer.Location, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Passwords_are_never_held(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var person = await world.PersonAsync();
        var browser = await world.SignedInAsync(person);
        var form = (await browser.GetAsync("/da/account/profile/password")).Form();
        browser.ForgetCookies();
        var door = await form.Set("Input.PresentPassword", "min gamle kode").Set("Input.Password", "hemmelig sætning her").Set("Input.Note", "en note").SubmitAsync();
        var kept = await door.Form().Set("Input.Email", person.Email).Set("Input.Password", TestWorld.Password).SubmitAsync();
        Assert.Contains("en note", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("hemmelig sætning her", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("min gamle kode", kept.Text, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_too_old_or_none_of_ours_is_left_out_and_the_sign_in_goes_on(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var person = await world.PersonAsync();
        var held = (HeldForms)world.Services.GetService(typeof(HeldForms))!;
        var old = held.Seal(new HeldForm("/da/account", [new HeldField("a", "b c")], false, world.Clock.Now.AddSeconds(-1)));
        foreach (var text in new[] { old, "rubbish", "", new string('A', 5000) })
        {
            var page = await world.Visitor().GetAsync("/da/account/sign-in");
            var answer = await page.Form().Set("Input.Email", person.Email).Set("Input.Password", TestWorld.Password).Set("Held", text).SubmitAsync();
            Assert.Equal("/da/account", answer.Location);
        }
    }

    private static async Task<(TestInitiative Initiative, TestBrowser Browser, TestForm Form, Guid Part)> DraftAsync(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var part = (await initiative.DraftAsync("Alle er med.")).CurrentParts.Single().Id;
        var browser = await initiative.World.SignedInAsync(initiative.Secretary);
        return (initiative, browser, (await browser.GetAsync(initiative.Work($"agenda/draft/parts/{part}/edit"))).Form(), part);
    }

    private static Task<string> TextAsync(TestInitiative initiative, Guid part) => initiative.World.ReadAsync(async db =>
        Paragraphs.Join((await db.Set<PartRevision>().AsNoTracking().Where(r => r.PartId == part).OrderBy(r => r.Number).LastAsync()).Paragraphs));
}
