using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.Voices;

/// <summary>The secretariat's side, and what the public then reads.</summary>
public sealed class AnsweringTests
{
    [Theory, EveryDatabase]
    public async Task An_answer_reaches_the_writer_and_the_public(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var code = await TellUs.SendAsync(initiative);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);

        var queue = await secretary.GetAsync(initiative.Work("voices"));
        Assert.Contains(TellUs.About, queue.Main, StringComparison.Ordinal);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        var moderate = await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/moderate"));
        Assert.DoesNotContain(TellUs.About, (await PublicAsync(initiative)).Main, StringComparison.Ordinal);
        var answer = await secretary.FollowAsync(await moderate.Form().Set("Input.Decision", "Publish").SubmitAsync());
        Assert.Equal("Skriv svar", answer.Heading);
        await answer.Form().Set("Input.Status", nameof(VoiceStatus.Done)).Set("Input.Answer", "Der står nu et halvtag & en bænk.").SubmitAsync();

        var own = await TellUs.FollowAsync(initiative, code);
        Assert.Contains("Der står nu et halvtag & en bænk.", own.Main, StringComparison.Ordinal);
        Assert.Contains("Gjort", own.Main, StringComparison.Ordinal);
        var shown = await PublicAsync(initiative);
        Assert.Contains(TellUs.About, shown.Main, StringComparison.Ordinal);
        Assert.Contains(TellUs.Like, shown.Main, StringComparison.Ordinal);
        Assert.Contains("Der står nu et halvtag & en bænk.", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Der står nu et halvtag", (await initiative.World.Visitor().GetAsync($"/en/{initiative.Slug}/voices")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(TellUs.About, (await secretary.GetAsync(initiative.Work())).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task A_receipt_is_the_writers_alone_and_the_public_reads_what_was_answered(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var code = await TellUs.SendAsync(initiative);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        await (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/moderate"))).Form().Set("Input.Decision", "Publish").SubmitAsync();

        await SayAsync(VoiceStatus.Received, "Tak, vi ser på det.");
        Assert.Contains("Tak, vi ser på det.", (await TellUs.FollowAsync(initiative, code)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(TellUs.About, (await PublicAsync(initiative)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(TellUs.About, (await initiative.World.Visitor().GetAsync($"/da/{initiative.Slug}")).Main, StringComparison.Ordinal);

        await SayAsync(VoiceStatus.Done, "Der står nu et halvtag.");
        await SayAsync(VoiceStatus.Received, "Tak for din tilføjelse.");
        var shown = (await PublicAsync(initiative)).Main;
        Assert.Contains("Der står nu et halvtag.", shown, StringComparison.Ordinal);
        Assert.Contains("Gjort", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Tak", shown, StringComparison.Ordinal);

        async Task SayAsync(VoiceStatus status, string answer) =>
            await (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/answer"))).Form()
                .Set("Input.Status", status.ToString()).Set("Input.Answer", answer).SubmitAsync();
    }

    [Theory, EveryDatabase]
    public async Task Who_may_not_be_quoted_is_told_of_in_neutral_words(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        await TellUs.SendAsync(initiative, mayQuote: false);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        await (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/moderate"))).Form().Set("Input.Decision", "Publish").SubmitAsync();
        var form = (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/answer"))).Form()
            .Set("Input.Status", nameof(VoiceStatus.Heard)).Set("Input.Answer", "Vi tager det med.");
        var missing = await form.SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, missing.Status);
        Assert.Equal("Vi tager det med.", missing.Form().Fields.Single(f => f.Key == "Input.Answer").Value);
        await missing.Form().Set("Input.Summary", "Om en bænk").SubmitAsync();
        var shown = await PublicAsync(initiative);
        Assert.Contains("Om en bænk", shown.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(TellUs.About, shown.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("ingen læ", shown.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_kept_back_is_counted_and_its_writer_is_told_why(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var code = await TellUs.SendAsync(initiative);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        await (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/moderate"))).Form()
            .Set("Input.Decision", nameof(KeptBackReason.Advertising)).Set("Input.Note", "Vi viser ikke salg.").SubmitAsync();
        var own = await TellUs.FollowAsync(initiative, code);
        Assert.Contains("Den er reklame", own.Main, StringComparison.Ordinal);
        Assert.Contains("Vi viser ikke salg.", own.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(TellUs.About, (await PublicAsync(initiative)).Main, StringComparison.Ordinal);
        var policy = await initiative.World.Visitor().GetAsync(initiative.Public("voices/policy"));
        var row = policy.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Den er reklame", StringComparison.Ordinal));
        Assert.Equal("1", row.LastElementChild!.TextContent.Trim());
    }

    [Theory]
    [EveryDatabase("Input.Status", "", "Vælg, hvor langt det er.")]
    [EveryDatabase("Input.Status", "77", "77")]
    [EveryDatabase("Input.Answer", "", "Skriv et svar.")]
    [EveryDatabase("Input.Answer", "010170-1234", "CPR-nummer")]
    [EveryDatabase("Input.Summary", "010170-1234", "CPR-nummer")]
    public async Task What_is_wrong_in_an_answer_is_told_and_nothing_is_kept(TestDatabase database, string field, string typed, string said)
    {
        var initiative = await FoundAsync(database);
        await TellUs.SendAsync(initiative);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        var answer = await (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/answer"))).Form()
            .Set("Input.Status", nameof(VoiceStatus.Heard)).Set("Input.Answer", "Tak 😀").Set(field, typed).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Main, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(await TellUs.StoredAsync(initiative)).Replies);
    }

    [Theory, EveryDatabase]
    public async Task A_huge_answer_is_kept_in_the_form(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        await TellUs.SendAsync(initiative);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        var huge = new string('å', Reply.AnswerLength + 1);
        var answer = await (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/answer"))).Form()
            .Set("Input.Status", nameof(VoiceStatus.Heard)).Set("Input.Answer", huge).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(huge, answer.Form().Fields.Single(f => f.Key == "Input.Answer").Value);
    }

    [Theory, EveryDatabase]
    public async Task A_double_click_answers_once(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        await TellUs.SendAsync(initiative);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        var form = (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/answer"))).Form()
            .Set("Input.Status", nameof(VoiceStatus.Heard)).Set("Input.Answer", "Tak");
        Assert.All(await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync()), a => Assert.Equal(HttpStatusCode.Redirect, a.Status));
        Assert.Single(Assert.Single(await TellUs.StoredAsync(initiative)).Replies);
    }

    [Theory, EveryDatabase]
    public async Task An_answer_to_what_was_withdrawn_meanwhile_is_refused_and_kept(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        await TellUs.SendAsync(initiative);
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        var form = (await secretary.GetAsync(initiative.Work($"voices/{voice.Id}/answer"))).Form()
            .Set("Input.Status", nameof(VoiceStatus.Heard)).Set("Input.Answer", "Mit lange svar");
        await initiative.World.PerformAsync(initiative.Id, async (db, now) =>
            (await db.FindAsync<Voice>(voice.Id))!.Withdraw(DateOnly.FromDateTime(now)));
        var answer = await form.SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("trukket tilbage", answer.Main, StringComparison.Ordinal);
        Assert.Equal("Mit lange svar", answer.Form().Fields.Single(f => f.Key == "Input.Answer").Value);
    }

    [Theory, EveryDatabase]
    public async Task Only_the_own_secretariat_reads_the_queue(TestDatabase database)
    {
        var (initiative, other) = (await FoundAsync(database), await FoundAsync(database));
        await TellUs.SendAsync(initiative);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        var partner = await initiative.PartnerAsync();
        string[] pages = ["voices", $"voices/{voice.Id}", $"voices/{voice.Id}/moderate", $"voices/{voice.Id}/answer", $"voices/{voice.Id}/contact"];
        foreach (var role in new[] { Role.Representative, Role.Reporter, Role.Observer, Role.Chair })
        {
            var member = await initiative.World.SignedInAsync(
                await initiative.MemberAsync(role, role is Role.Representative or Role.Reporter ? partner : null));
            foreach (var page in pages)
            {
                Assert.Equal(HttpStatusCode.Forbidden, (await member.GetAsync(initiative.Work(page))).Status);
            }
        }

        var stranger = await initiative.World.SignedInAsync(other.Secretary);
        foreach (var page in pages)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(initiative.Work(page))).Status);
        }

        foreach (var page in pages[1..])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(other.Work(page))).Status);
        }
    }

    private static Task<TestPage> PublicAsync(TestInitiative initiative) =>
        initiative.World.Visitor().GetAsync(initiative.Public("voices"));

    private static async Task<TestInitiative> FoundAsync(TestDatabase database) => await (await TestWorld.OnAsync(database)).FoundAsync();
}
