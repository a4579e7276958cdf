using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.Api;

/// <summary>A member makes a token, sees it once, and takes it back.</summary>
public sealed class TokenPagesTests
{
    [Theory, EveryDatabase]
    public async Task A_token_is_made_shown_once_used_and_taken_back(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(initiative.Secretary);
        Assert.Contains("Du har ingen adgangsnøgler", (await browser.GetAsync(initiative.Work("tokens"))).Main, StringComparison.Ordinal);

        var form = (await browser.GetAsync(initiative.Work("tokens/new"))).Form().Set("Input.Name", "Hver nat").Set("Input.Scopes", ["Read", "WriteValues"]);
        var shown = await browser.FollowAsync(await form.SubmitAsync());
        var secret = shown.Document.QuerySelector("code.copyable")!.TextContent;
        Assert.Matches("^mv_[0-9a-f]{64}$", secret);
        Assert.Contains("Læse, Sende tal", shown.Main, StringComparison.Ordinal);
        var later = await browser.GetAsync(initiative.Work("tokens"));
        Assert.Null(later.Document.QuerySelector("code.copyable"));
        Assert.Contains("Hver nat", later.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, await world.ReadAsync(async db => string.Join('|', await db.Set<AccessToken>().Select(t => t.Hash + t.Name).ToListAsync())), StringComparison.Ordinal);

        var caller = new ApiCaller(world, secret);
        (await caller.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.OK);
        var revoke = await browser.GetAsync(later.Document.QuerySelectorAll("main a").First(a => a.TextContent == "Træk “Hver nat” tilbage").GetAttribute("href")!);
        Assert.Equal("Vil du trække “Hver nat” tilbage?", revoke.Heading);
        await revoke.Form().SubmitAsync();
        await revoke.Form().SubmitAsync();
        Assert.Equal("token-revoked", (await caller.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.Unauthorized).Code);
        Assert.Equal((1, 1), (await ApiFigures.InLedgerAsync(initiative, "token-made"), await ApiFigures.InLedgerAsync(initiative, "token-revoked")));
    }

    [Theory, EveryDatabase]
    public async Task What_is_typed_wrong_is_said_and_kept(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var browser = await world.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        var page = await browser.GetAsync(initiative.Work("tokens/new"));
        var later = DateOnly.FromDateTime(world.Clock.GetUtcNow().UtcDateTime).AddYears(1).AddDays(1);
        foreach (var (field, value) in new (string, string[])[]
        {
            ("Input.Name", [""]), ("Input.Name", [new string('x', AccessToken.NameLength + 1)]), ("Input.Scopes", []), ("Input.Scopes", ["WriteValues"]),
            ("Input.LastDay", ["1.1.2020"]), ("Input.LastDay", [$"{later.Day}.{later.Month}.{later.Year}"]), ("Input.LastDay", [""]), ("Input.LastDay", ["i morgen"]),
        })
        {
            var answer = await page.Form().Set("Input.Name", "Et godt navn").Set(field, value).SubmitAsync();
            Assert.True(answer.Status == HttpStatusCode.BadRequest, $"{field}={string.Join(',', value)}: {answer.Status}");
            Assert.NotNull(answer.Document.QuerySelector(".error-summary, [role=alert]"));
            if (field != "Input.Name")
            {
                Assert.Equal("Et godt navn", answer.Document.QuerySelector("[name='Input.Name']")!.GetAttribute("value"));
            }
        }

        Assert.Equal(0, await ApiFigures.InLedgerAsync(initiative, "token-made"));
    }

    [Theory, EveryDatabase]
    public async Task Others_neither_see_nor_revoke_it_and_the_secretariat_revokes(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        var owner = await initiative.MemberAsync(Role.Observer);
        var caller = await initiative.CallerAsync(owner);
        var id = await world.ReadAsync(db => db.Set<AccessToken>().Where(t => t.PersonId == owner.Id).Select(t => t.Id).SingleAsync());
        var other = await world.SignedInAsync(await initiative.MemberAsync(Role.Chair));
        Assert.DoesNotContain("Prøve", (await other.GetAsync(initiative.Work("tokens"))).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(initiative.Work($"tokens/{id}/revoke"))).Status);

        var secretariat = await world.SignedInAsync(initiative.Secretary);
        Assert.Contains("Prøve", (await secretariat.GetAsync(initiative.Work("tokens"))).Main, StringComparison.Ordinal);
        await (await secretariat.GetAsync(initiative.Work($"tokens/{id}/revoke"))).Form().SubmitAsync();
        (await caller.GetAsync(initiative.Api("goals"))).Is(HttpStatusCode.Unauthorized);
    }

    [Theory, EveryDatabase]
    public async Task There_are_so_many_and_no_more(TestDatabase database)
    {
        var world = await TestWorld.OnAsync(database);
        var initiative = await world.FoundAsync();
        for (var i = 0; i < AccessToken.MostPerMandate; i++)
        {
            await initiative.TokenAsync(initiative.Secretary);
        }

        var browser = await world.SignedInAsync(initiative.Secretary);
        var answer = await (await browser.GetAsync(initiative.Work("tokens/new"))).Form().Set("Input.Name", "Én til").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Træk en tilbage først", answer.Main, StringComparison.Ordinal);
    }
}
