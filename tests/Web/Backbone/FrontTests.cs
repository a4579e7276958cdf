using System.Net;
using Medvirk.Data.Backbone;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.CommonAgenda;
using Medvirk.Tests.Web.ReinforcingActivities;
using Medvirk.Tests.Web.Voices;
using Medvirk.Web.Language;
using Xunit;

namespace Medvirk.Tests.Web.Backbone;

/// <summary>The work front: what waits for whom, and what is new.</summary>
public sealed class FrontTests
{
    [Theory, EveryDatabase]
    public async Task The_secretariats_front_lists_what_waits_most_pressing_first(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var two = await TwoPartners.InAsync(await world.FoundAsync());
        await two.AskAsync();
        await two.AcceptAsync(); // due 1 June
        await two.Initiative.MemberAsync(Role.Representative, two.AskedId, confirmed: false);
        world.Clock.Advance(TimeSpan.FromDays(100)); // 10 June
        await TellUs.SendAsync(two.Initiative);
        var secretary = await world.SignedInAsync(two.Initiative.Secretary);
        var front = await secretary.GetAsync(two.Initiative.Work());
        Assert.Equal("Det, der venter", front.Heading);
        var rows = front.Document.QuerySelectorAll(".front-rows > li").ToArray();
        Assert.Equal(["Se mandatet", "Se aftalen", "Læs og svar"], rows.Select(r => r.QuerySelector("a")!.FirstChild!.TextContent));
        foreach (var link in rows.Skip(1).Select(r => r.QuerySelector("a")!.GetAttribute("href")!))
        {
            Assert.Equal(HttpStatusCode.OK, (await secretary.GetAsync(link)).Status);
        }
    }

    [Theory, EveryDatabase]
    public async Task A_version_waits_for_a_representatives_answer_until_it_is_given(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        await initiative.DraftAsync("Alle er med.");
        var browser = await world.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        Assert.Empty((await browser.GetAsync(initiative.Work())).Document.QuerySelectorAll(".front-rows > li"));
        await initiative.PutForwardAsync();

        var front = await browser.GetAsync(initiative.Work());
        Assert.Contains("Fælles dagsorden, version 1", front.Main, StringComparison.Ordinal);
        var version = await browser.GetAsync(front.Document.QuerySelector(".front-rows a")!.GetAttribute("href")!);
        var endorse = await browser.GetAsync(version.Address + "/endorse");
        await endorse.Form().Set("Input.Stance", "Endorsed").SubmitAsync();

        Assert.Empty((await browser.GetAsync(initiative.Work())).Document.QuerySelectorAll(".front-rows > li"));
    }

    [Theory, EveryDatabase]
    public async Task A_version_waits_for_a_seats_own_answer_and_for_no_observers(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        await initiative.DraftAsync("Alle er med.");
        var (seat, other) = (await world.SignedInAsync(await initiative.MemberAsync(Role.Seat)), await world.SignedInAsync(await initiative.MemberAsync(Role.Seat)));
        var observer = await world.SignedInAsync(await initiative.MemberAsync(Role.Observer));
        Assert.Empty(await WaitingAsync(seat));
        await initiative.PutForwardAsync();

        Assert.Empty(await WaitingAsync(observer));
        var version = await seat.GetAsync(Assert.Single(await WaitingAsync(seat)));
        await (await seat.GetAsync(version.Address + "/endorse")).Form().Set("Input.Stance", "Endorsed").SubmitAsync();
        Assert.Empty(await WaitingAsync(seat));
        Assert.Single(await WaitingAsync(other));

        async Task<string[]> WaitingAsync(TestBrowser browser) =>
            [.. (await browser.GetAsync(initiative.Work())).Document.QuerySelectorAll(".front-rows a").Select(a => a.GetAttribute("href")!)];
    }

    [Theory, EveryDatabase]
    public async Task When_nothing_waits_the_front_says_so(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        Assert.Contains("Intet venter", (await secretary.GetAsync(initiative.Work())).Main, StringComparison.Ordinal);
        var member = await initiative.World.SignedInAsync(await initiative.MemberAsync(Role.Representative, await initiative.PartnerAsync()));
        var front = await member.GetAsync(initiative.Work());
        Assert.Contains("Ingen venter på jer", front.Main, StringComparison.Ordinal);
        Assert.Contains("I venter ikke på nogen", front.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_others_did_is_new_until_it_is_seen_and_ones_own_acts_never_are(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        Assert.Contains("Fjordby Kommune har bedt jer om en aftale", (await two.Asked.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("har bedt jer om en aftale", (await two.Asking.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);

        await (await two.Asked.GetAsync(two.Initiative.Work())).Form().SubmitAsync();
        Assert.Contains("siden du kiggede", (await two.Asked.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
        await two.AcceptAsync();
        Assert.Contains("Åben Dør har sagt ja til en aftale", (await two.Asking.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_commitment_that_serves_no_activity_is_news_all_the_same(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        var asking = await two.Initiative.ActorOfAsync(await two.Initiative.MemberAsync(Role.Representative, two.AskingId));
        await two.Initiative.World.PerformAsync(two.Initiative.Id, (db, now) =>
        {
            db.Add(Commitment.Ask(
                two.Initiative.Id, 1, null, two.AskedId, new(TwoPartners.What, "naboerne", DateOnly.FromDateTime(now).AddDays(30)),
                [two.AskingId, two.AskedId], asking, now).Made!);
            return Task.FromResult<Refusal?>(null);
        });
        Assert.Contains("Fjordby Kommune har bedt jer om en aftale", (await two.Asked.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_between_two_is_no_news_to_a_third(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        foreach (var (role, organisation) in new[] { (Role.Reporter, (Guid?)await two.Initiative.PartnerAsync("Nabolaget")), (Role.Observer, null), (Role.Chair, null) })
        {
            var third = await two.Initiative.World.SignedInAsync(await two.Initiative.MemberAsync(role, organisation));
            var front = await third.GetAsync(two.Initiative.Work());
            Assert.Equal(HttpStatusCode.OK, front.Status);
            Assert.DoesNotContain("bedt jer om en aftale", front.Main, StringComparison.Ordinal);
            Assert.DoesNotContain(TwoPartners.What, front.Main, StringComparison.Ordinal);
        }
    }

    [Theory]
    [EveryDatabase("9223372036854775807")]
    [EveryDatabase("x")]
    [EveryDatabase("")]
    public async Task No_one_has_seen_what_has_not_happened_yet(TestDatabase database, string number)
    {
        var two = await TwoPartners.OnAsync(database);
        await (await two.Asked.GetAsync(two.Initiative.Work())).Form().Set("Seen", number).SubmitAsync();
        await two.AskAsync();
        Assert.Contains("har bedt jer om en aftale", (await two.Asked.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("da")]
    [InlineData("en")]
    public void Every_kind_of_row_and_of_news_has_its_words(string language)
    {
        var words = Texts.AllOf(language);
        Assert.All(Enum.GetValues<FrontKind>(), kind =>
        {
            Assert.Contains($"front.{kind}.why", words);
            Assert.Contains($"front.{kind}.do", words);
        });
        Assert.All(FrontNews.Kinds.Concat(FrontNews.KindsBetweenTwo), kind => Assert.Contains($"news.{kind}", words));
    }
}
