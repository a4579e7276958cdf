using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.CommonAgenda.Priorities;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.Api;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.CommonAgenda;

public sealed class PriorityTests
{
    [Theory, EveryDatabase]
    public async Task The_secretariat_opens_a_round_with_five_criteria_and_changes_them_until_someone_rates(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        Assert.Contains("Der er ingen åbne udfordringer at bedømme.", (await (await secretary.GetAsync(initiative.Work("challenges/priorities/open"))).Form().SubmitAsync()).Main, StringComparison.Ordinal);
        await (await secretary.PutForwardFormAsync(initiative)).SubmitAsync();
        Assert.Equal(initiative.Work("challenges/priorities/1"), (await (await secretary.GetAsync(initiative.Work("challenges/priorities/open"))).Form().SubmitAsync()).Location);
        var criteria = await secretary.GetAsync(initiative.Work("challenges/priorities/1/criteria"));
        Assert.Equal(["Alvor", "Rækkevidde", "Det byggedes betydning", "Hast", "Belæg"], criteria.Document.QuerySelectorAll("tbody th").Select(h => h.TextContent.Trim()));
        var change = await secretary.GetAsync(initiative.Work("challenges/priorities/1/criteria/1/change"));
        Assert.Contains("Skriv et helt tal fra 1 til 10.", (await change.Form().Set("Input.Weight", "11").SubmitAsync()).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await change.Form().Set("Input.Weight", "3").SubmitAsync()).Status);
        var late = await change.Form().Set("Input.Weight", "4").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("vægt 3", late.Main, StringComparison.Ordinal);
        await (await secretary.GetAsync(initiative.Work("challenges/priorities/1/criteria/5/retire"))).Form().SubmitAsync();
        await (await secretary.GetAsync(initiative.Work("challenges/priorities/1/criteria/add"))).Form().Set("Input.Name", "Pris").Set("Input.Question", "Hvad koster det?").SubmitAsync();

        var partner = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        var form = (await partner.GetAsync(initiative.Work("challenges/priorities/1/1/rate"))).Form();
        var missing = await form.Set("Scores[0]", "4").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, missing.Status);
        Assert.Contains("Vælg et tal fra 1 til 5: Rækkevidde", missing.Main, StringComparison.Ordinal);
        for (var i = 1; i < 5; i++)
        {
            form.Set($"Scores[{i}]", "2");
        }

        Assert.All(await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync()), a => Assert.Equal(initiative.Work("challenges/priorities/1/1"), a.Location));
        Assert.Equal(5, await RatingsAsync(initiative));
        await (await partner.GetAsync(initiative.Work("challenges/priorities/1/1/rate"))).Form().Set("Scores[0]", "5").SubmitAsync();
        Assert.Equal(6, await RatingsAsync(initiative));
        Assert.Contains("ligger fast", (await secretary.GetAsync(initiative.Work("challenges/priorities/1/criteria"))).Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await change.Form().SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task Others_ratings_are_seen_only_after_ones_own_on_pages_and_in_the_api(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var people = await ChallengeSteps.RoundAsync(initiative, partners: 3);
        var late = await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Sene Part"));
        var one = initiative.Work("challenges/priorities/1/1");
        foreach (var (who, sees) in new[]
        {
            (people[0], true), (late, false), (initiative.Secretary, false), (await initiative.MemberAsync(Role.Observer), false), (await initiative.MemberAsync(Role.Chair), false),
        })
        {
            var page = (await (await initiative.World.SignedInAsync(who)).GetAsync(one)).Main;
            Assert.Equal(sees, page.Contains("Part 2", StringComparison.Ordinal));
            Assert.Equal(!sees, page.Contains("De andres bedømmelser er skjult", StringComparison.Ordinal));
            var told = (await (await initiative.CallerAsync(who)).GetAsync(initiative.Api("priorities/1"))).Is(HttpStatusCode.OK).Json.GetProperty("challenges")[0];
            Assert.Equal((sees, sees ? 3 : 0), (told.GetProperty("isShown").GetBoolean(), told.GetProperty("ratings").GetArrayLength()));
            Assert.Equal(sees ? System.Text.Json.JsonValueKind.Object : System.Text.Json.JsonValueKind.Null, told.GetProperty("score").ValueKind);
            Assert.Equal(3, told.GetProperty("partners").GetInt32());
        }

        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        Assert.Contains("2 af 2", (await secretary.GetAsync(initiative.Work("challenges/priorities/1"))).Main, StringComparison.Ordinal);
        (await new ApiCaller(initiative.World).GetAsync(initiative.Api("priorities/1"))).Is(HttpStatusCode.Unauthorized);
        var visitor = await initiative.World.Visitor().GetAsync(initiative.Public("challenges/priorities"));
        Assert.Contains("Vi har ikke valgt endnu", visitor.Main, StringComparison.Ordinal);
        var browser = await initiative.World.SignedInAsync(late);
        await (await browser.GetAsync(one + "/rate")).Form().Set("Scores[0]", "3").Set("Scores[1]", "3").SubmitAsync();
        Assert.Contains("Part 2", (await browser.GetAsync(one)).Main, StringComparison.Ordinal);
        Assert.Contains("De andres bedømmelser er skjult", (await browser.GetAsync(initiative.Work("challenges/priorities/1/2"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Once_closed_all_members_read_the_outcome_and_the_public_nothing_of_single_partners(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        await ChallengeSteps.RoundAsync(initiative, partners: 5);
        var seat = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Seat));
        await (await seat.GetAsync(initiative.Work("challenges/priorities/1/2/rate"))).Form().Set("Scores[0]", "5").Set("Scores[1]", "5").SubmitAsync();
        await CloseAsync(initiative);
        var observer = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        var shown = await observer.GetAsync(initiative.Work("challenges/priorities/1"));
        Assert.Equal(["Udfordring 1", "Udfordring 2"], shown.Document.QuerySelectorAll("tbody th").Select(h => h.QuerySelector("a")!.TextContent));
        Assert.NotNull(shown.Document.QuerySelector("figure svg[role=img] title"));
        Assert.Contains("100 %", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Part 3", (await observer.GetAsync(initiative.Work("challenges/priorities/1/2"))).Main, StringComparison.Ordinal);

        // Of weights 2 and 1: five partners say (5,4), (4,4), (5,4), (4,4), (5,4) of the first: 14, 12, 14, 12, 14 points of 3.
        var open = await initiative.World.Visitor().GetAsync(initiative.Public("challenges/priorities"));
        Assert.Contains("4,7", open.Main, StringComparison.Ordinal);
        Assert.Contains("5 parter har givet tal", open.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Part 3", open.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await (await (await initiative.World.SignedInAsync(initiative.Secretary)).GetAsync(initiative.Work("challenges/priorities/1/close"))).Form().SubmitAsync()).Status);
        Assert.Null((await seat.GetAsync(initiative.Work("challenges/priorities/1/1/rate"))).Document.QuerySelector("main form[method=post]"));
    }

    [Theory, EveryDatabase]
    public async Task With_two_partners_no_figure_is_told_in_public_and_nothing_of_firmness_to_members(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        await ChallengeSteps.RoundAsync(initiative, partners: 2);
        await CloseAsync(initiative);
        var open = await initiative.World.Visitor().GetAsync(initiative.Public("challenges/priorities"));
        Assert.Contains("For få parter", open.Main, StringComparison.Ordinal);
        Assert.Null(open.Document.QuerySelector("main table, main figure"));
        var observer = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        Assert.Contains("For få parter", (await observer.GetAsync(initiative.Work("challenges/priorities/1"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Who_has_not_rated_finds_it_on_the_front_until_it_has(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var people = await ChallengeSteps.RoundAsync(initiative, partners: 1);
        var late = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Sene Part")));
        Assert.Contains("2 udfordringer at bedømme", (await late.GetAsync(initiative.Work())).Main, StringComparison.Ordinal);
        await (await late.GetAsync(initiative.Work("challenges/priorities/1/1/rate"))).Form().Set("Scores[0]", "3").Set("Scores[1]", "3").SubmitAsync();
        Assert.Contains("1 udfordring at bedømme", (await late.GetAsync(initiative.Work())).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("at bedømme", (await (await initiative.World.SignedInAsync(people[0])).GetAsync(initiative.Work())).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Only_partners_and_seats_rate_and_an_unconfirmed_mandate_rates_nothing(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        await ChallengeSteps.RoundAsync(initiative, partners: 1);
        var rate = initiative.Work("challenges/priorities/1/1/rate");
        foreach (var role in new[] { Role.Observer, Role.Chair, Role.Reporter })
        {
            var browser = await initiative.World.SignedInAsync(await initiative.MemberAsync(role, role == Role.Reporter ? await initiative.PartnerAsync("Part") : null));
            Assert.Equal(HttpStatusCode.Forbidden, (await browser.GetAsync(rate)).Status);
        }

        var before = await RatingsAsync(initiative);
        var unconfirmed = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync("Ny"), confirmed: false));
        Assert.Equal(HttpStatusCode.Conflict, (await (await unconfirmed.GetAsync(rate)).Form().Set("Scores[0]", "3").Set("Scores[1]", "3").SubmitAsync()).Status);
        Assert.Equal(before, await RatingsAsync(initiative));
    }

    private static async Task CloseAsync(TestInitiative initiative)
    {
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        Assert.Equal(HttpStatusCode.Redirect, (await (await secretary.GetAsync(initiative.Work("challenges/priorities/1/close"))).Form().SubmitAsync()).Status);
    }

    private static async Task<TestInitiative> FoundAsync(TestDatabase database) => await (await TestWorld.OnAsync(database)).FoundAsync();

    private static Task<int> RatingsAsync(TestInitiative initiative) => initiative.World.ReadAsync(db => (
        from rating in db.Set<Rating>()
        join round in db.Set<PriorityRound>() on rating.RoundId equals round.Id
        where round.InitiativeId == initiative.Id
        select rating).CountAsync());
}
