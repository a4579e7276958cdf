using System.Net;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Medvirk.Tests.Web.CommonAgenda;
using Medvirk.Tests.Web.ReinforcingActivities;
using Medvirk.Tests.Web.SharedMeasurement;
using Medvirk.Tests.Web.Voices;
using Xunit;

namespace Medvirk.Tests.Web.Public;

/// <summary>What everyone meets first: each chapter shows what is there, and what isn't is told of.</summary>
public sealed class PublicFrontTests
{
    [Theory, EveryDatabase]
    public async Task A_new_initiative_says_what_will_be_here_and_asks_for_ones_word(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync("Plads til alle");
        var front = await FrontAsync(initiative);
        Assert.Equal((HttpStatusCode.OK, "Plads til alle"), (front.Status, front.Heading));
        Assert.DoesNotContain("Set-Cookie", front.Headers.Keys);
        Assert.Equal("Alle skal kunne være med.", front.Document.QuerySelector(".opening__vision")!.TextContent);
        Assert.Equal(["Det kommer her", "Vær med"], front.Document.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(["Hvad vi vil", "Sådan går det", "Det gør vi", "Du sagde, vi gjorde"], front.Document.QuerySelectorAll(".coming dt").Select(t => t.TextContent));
        Assert.Equal(HttpStatusCode.OK, (await initiative.World.Visitor().GetAsync(front.Document.QuerySelector(".opening a")!.GetAttribute("href")!)).Status);
    }

    [Theory, EveryDatabase]
    public async Task The_vision_is_the_agendas_first_sentences_once_it_is_put_forward(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        await initiative.PartnerAsync("Åben Dør");
        await initiative.DraftAsync("**Her** er der plads. Også til <b>dig</b>.\n\nMere følger.");
        Assert.DoesNotContain("er der plads", (await FrontAsync(initiative)).Main, StringComparison.Ordinal);
        await initiative.PutForwardAsync();
        var front = await FrontAsync(initiative);
        Assert.Equal("Her er der plads. Også til <b>dig</b>.", front.Document.QuerySelector(".opening__vision")!.TextContent);
        Assert.Contains("0 af 1 organisationer står bag version 1", front.Main, StringComparison.Ordinal);
        Assert.Contains("Også med i arbejdet: Åben Dør", front.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Figures_are_a_curve_and_a_sentence_or_the_reason_why_not(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var browser = await initiative.World.SignedInAsync(initiative.Secretary);
        await browser.ImportAsync(await browser.DefineAsync(initiative, "A mange"), "Year,Value\n2021,14.5\n2022,13.0\n2023,12.4\n");
        await browser.ImportAsync(await browser.DefineAsync(initiative, "B få"), "Year,Value\n2022,13.0\n2023,12.4\n");
        await browser.DefineAsync(initiative, "C egne", confidentiality: "Internal");
        await browser.DefineAsync(initiative, "D om mennesker", kind: "Count", confidentiality: "Protected");
        var figures = (await FrontAsync(initiative)).Document.QuerySelectorAll(".figures > li").ToArray();
        Assert.Equal(["A mange", "B få", "D om mennesker"], figures.Select(f => f.QuerySelector("h3")!.TextContent));
        Assert.Equal([true, false, false], figures.Select(f => f.QuerySelector("svg") is not null));
        Assert.Contains("12,4", figures[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("lavere end i 2021", figures[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("For lidt data endnu", figures[1].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("lavere", figures[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Endnu ikke frigivet", figures[2].TextContent, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_promise_is_told_once_both_have_said_yes_and_never_when_it_is_late(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var two = await TwoPartners.InAsync(await world.FoundAsync());
        await two.AskAsync();
        var front = await FrontAsync(two.Initiative);
        Assert.Contains("Åbne døre", front.Main, StringComparison.Ordinal);
        Assert.Contains("Fjordby Kommune står for det.", front.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(TwoPartners.What, front.Main, StringComparison.Ordinal);

        // The same page an act later: what was kept in the cache is not shown again.
        await two.AcceptAsync(); // due 1 June
        Assert.Contains(TwoPartners.What, (await FrontAsync(two.Initiative)).Main, StringComparison.Ordinal);
        Assert.Contains("Åben Dør, senest om 91 dage", (await FrontAsync(two.Initiative)).Main, StringComparison.Ordinal);
        world.Clock.Advance(TimeSpan.FromDays(100));
        Assert.DoesNotContain(TwoPartners.What, (await FrontAsync(two.Initiative)).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase(true)]
    [EveryDatabase(false)]
    public async Task A_voice_is_shown_with_its_answer_and_in_its_own_words_only_where_it_may_be_quoted(TestDatabase database, bool mayQuote)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        await TellUs.SendAsync(initiative, mayQuote: mayQuote);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        await (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/answer"))).Form()
            .Set("Input.Status", nameof(VoiceStatus.Done)).Set("Input.Answer", "Nu er der et halvtag.").Set("Input.Summary", "Om læ ved en bænk").SubmitAsync();
        Assert.DoesNotContain("halvtag", (await FrontAsync(initiative)).Main, StringComparison.Ordinal);
        await (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/moderate"))).Form().Set("Input.Decision", "Publish").SubmitAsync();

        var front = (await FrontAsync(initiative)).Main;
        Assert.Contains("Nu er der et halvtag.", front, StringComparison.Ordinal);
        Assert.Equal(mayQuote, front.Contains(TellUs.About, StringComparison.Ordinal));
        Assert.Equal(!mayQuote, front.Contains("Om læ ved en bænk", StringComparison.Ordinal));
    }

    [Theory, EveryDatabase]
    public async Task It_is_whole_in_English_too(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var front = await initiative.World.Visitor().GetAsync($"/en/{initiative.Slug}");
        Assert.Contains("What will be here", front.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("public-front.", front.Main, StringComparison.Ordinal);
    }

    private static Task<TestPage> FrontAsync(TestInitiative initiative) => initiative.World.Visitor().GetAsync(initiative.Public());
}
