using System.Net;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Medvirk.Web.Guards;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.Voices;

/// <summary>What a writer can do with the code, and nobody without it.</summary>
public sealed class FollowingTests
{
    private const string AddForm = "form[action$='/add']";
    private const string WithdrawForm = "form[action$='/withdraw']";
    private const string EraseForm = "form[action$='/erase']";

    [Theory, EveryDatabase]
    public async Task The_code_opens_the_voice_however_it_is_typed_and_is_in_no_address(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var code = await TellUs.SendAsync(initiative);
        foreach (var typed in new[] { code, code.ToLowerInvariant(), code.Replace("-", " ", StringComparison.Ordinal), $"  {code.Replace("-", "", StringComparison.Ordinal).Replace('0', 'o').Replace('1', 'l')} " })
        {
            var page = await TellUs.FollowAsync(initiative, typed);
            Assert.Equal((HttpStatusCode.OK, null), (page.Status, page.Location));
            Assert.Contains(TellUs.About, page.Main, StringComparison.Ordinal);
            Assert.Contains("Modtaget", page.Main, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>altid", page.Text, StringComparison.Ordinal);
            Assert.False(page.Headers.ContainsKey("Set-Cookie"));
            Assert.DoesNotContain(code, page.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [EveryDatabase("", "Skriv din kode.")]
    [EveryDatabase("123", "Koden har 16 tegn.")]
    [EveryDatabase("UUUU-UUUU-UUUU-UUUU", "Koden har 16 tegn.")]
    [EveryDatabase("😀😀😀😀", "Koden har 16 tegn.")]
    [EveryDatabase("0123-4567-89AB-CDEF", "Vi kender ikke den kode.")]
    public async Task A_wrong_code_is_told_and_kept(TestDatabase database, string typed, string said)
    {
        var initiative = await FoundAsync(database);
        var page = await TellUs.FollowAsync(initiative, typed);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(said, page.Main, StringComparison.Ordinal);
        Assert.Equal(typed, page.Form().Fields.Single(f => f.Key == "Code").Value);
    }

    [Theory, EveryDatabase]
    public async Task A_code_opens_nothing_in_another_initiative(TestDatabase database)
    {
        var (initiative, other) = (await FoundAsync(database), await FoundAsync(database));
        var page = await TellUs.FollowAsync(other, await TellUs.SendAsync(initiative));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Theory, EveryDatabase]
    public async Task More_is_added_once_though_sent_twice(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var form = (await TellUs.FollowAsync(initiative, await TellUs.SendAsync(initiative))).Form(AddForm).Set("Words", "Også om vinteren ❄");
        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        Assert.All(answers, answer => Assert.Equal("Tak, det er føjet til", answer.Heading));
        Assert.Equal("Også om vinteren ❄", Assert.Single(Assert.Single(await TellUs.StoredAsync(initiative)).Additions).Words);
        Assert.Contains("Også om vinteren ❄", (await answers[0].Form().SubmitAsync()).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("", "Skriv det, du vil føje til.")]
    [EveryDatabase("010170-1234", "CPR-nummer")]
    [EveryDatabase("mig@example.org", "en mail")]
    public async Task What_is_wrong_in_an_addition_is_told_and_kept(TestDatabase database, string typed, string said)
    {
        var initiative = await FoundAsync(database);
        var page = await (await TellUs.FollowAsync(initiative, await TellUs.SendAsync(initiative))).Form(AddForm).Set("Words", typed).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(said, page.Main, StringComparison.Ordinal);
        Assert.Equal(typed, page.Form().Fields.Single(f => f.Key == "Words").Value);
        Assert.Empty(Assert.Single(await TellUs.StoredAsync(initiative)).Additions);
    }

    [Theory, EveryDatabase]
    public async Task After_an_hour_the_code_is_asked_for_again_and_the_words_are_kept(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var code = await TellUs.SendAsync(initiative);
        var form = (await TellUs.FollowAsync(initiative, code)).Form(AddForm).Set("Words", "Lang tid om at skrive");
        world.Clock.Advance(PublicForm.SubjectLifetime + TimeSpan.FromMinutes(1));
        var late = await form.SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.Equal("Lang tid om at skrive", late.Form().Fields.Single(f => f.Key == "Words").Value);
        Assert.Equal(HttpStatusCode.OK, (await late.Form().Set("Code", code).SubmitAsync()).Status);
        Assert.Single(Assert.Single(await TellUs.StoredAsync(initiative)).Additions);
    }

    [Theory, EveryDatabase]
    public async Task Withdrawing_asks_first_and_then_takes_it_back(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var code = await TellUs.SendAsync(initiative);
        var asked = await (await TellUs.FollowAsync(initiative, code)).Form(WithdrawForm).SubmitAsync();
        Assert.Equal("Vil du trække den tilbage?", asked.Heading);
        Assert.Null(Assert.Single(await TellUs.StoredAsync(initiative)).WithdrawnOn);
        var done = await asked.Form().SubmitAsync();
        Assert.Equal("Den er trukket tilbage", done.Heading);
        Assert.Equal("Den er trukket tilbage", (await asked.Form().SubmitAsync()).Heading);
        Assert.NotNull(Assert.Single(await TellUs.StoredAsync(initiative)).WithdrawnOn);
        var own = await TellUs.FollowAsync(initiative, code);
        Assert.Contains("Du trak den tilbage", own.Main, StringComparison.Ordinal);
        Assert.Null(own.Document.QuerySelector(AddForm));
    }

    [Theory, EveryDatabase]
    public async Task Erasing_asks_first_and_then_leaves_no_word(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var code = await TellUs.SendAsync(initiative);
        var asked = await (await TellUs.FollowAsync(initiative, code)).Form(EraseForm).SubmitAsync();
        Assert.Equal("Vil du slette den for altid?", asked.Heading);
        Assert.Equal("Den er slettet", (await asked.Form().SubmitAsync()).Heading);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        Assert.Equal(("", ""), (voice.About, voice.WhatItIsLike));
        Assert.Null((await initiative.World.ReadAsync(db => db.Set<SubjectKey>().SingleAsync(k => k.SubjectId == voice.Id))).Key);
        var own = await TellUs.FollowAsync(initiative, code);
        Assert.Contains("blev slettet", own.Main, StringComparison.Ordinal);
        Assert.Null(own.Document.QuerySelector(EraseForm));
    }

    [Theory]
    [EveryDatabase("add")]
    [EveryDatabase("withdraw")]
    [EveryDatabase("erase")]
    public async Task Without_a_code_there_is_nothing_to_see(TestDatabase database, string page)
    {
        var initiative = await FoundAsync(database);
        await TellUs.SendAsync(initiative);
        var got = await initiative.World.Visitor().GetAsync(initiative.Public($"voices/follow/{page}"));
        Assert.Equal(initiative.Public("voices/follow"), got.Location);
        var form = (await initiative.World.Visitor().GetAsync(initiative.Public("voices/follow"))).Form();
        var posted = await initiative.World.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Post, initiative.Public($"voices/follow/{page}"))
        {
            Content = new FormUrlEncodedContent([.. form.Fields, KeyValuePair.Create("Sure", "true"), KeyValuePair.Create("Words", "x")]),
        });
        Assert.Equal(HttpStatusCode.BadRequest, posted.Status);
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        Assert.Equal((null, null, 0), (voice.WithdrawnOn, voice.ErasedOn, voice.Additions.Count));
    }

    private static async Task<TestInitiative> FoundAsync(TestDatabase database) => await (await TestWorld.OnAsync(database)).FoundAsync();
}
