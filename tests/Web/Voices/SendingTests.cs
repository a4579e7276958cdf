using System.Net;
using Medvirk.Domain.Voices;
using Medvirk.Tests.Testing;
using Medvirk.Web.Guards;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Medvirk.Tests.Web.Voices;

/// <summary>"Tell us": what is taken, what is not, and that nothing typed is lost.</summary>
public sealed class SendingTests
{
    [Theory, EveryDatabase]
    public async Task A_visitor_tells_something_and_gets_a_code_without_any_cookie(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var form = await initiative.World.Visitor().GetAsync(initiative.Public("voices/new"));
        var receipt = await form.Form().Set("Input.About", " Bænken\t").Set("Input.Where", "Stationspladsen").Set("Input.WhatItIsLike", TellUs.Like)
            .Set("Input.WhatWouldHelp", "Et halvtag").Set("Input.MayQuote", "true").Set("Input.Contact", "mig@example.org").Set("Input.Language", "ar")
            .SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, receipt.Status);
        Assert.True(ReceiptCode.TryRead(TellUs.CodeOn(receipt), out var code));
        Assert.All([form, receipt], page =>
        {
            Assert.False(page.Headers.ContainsKey("Set-Cookie"));
            Assert.Contains("no-store", page.Headers["Cache-Control"], StringComparison.Ordinal);
        });
        var voice = Assert.Single(await TellUs.StoredAsync(initiative));
        Assert.Equal(("Bænken", "Stationspladsen", TellUs.Like, "Et halvtag"), (voice.About, voice.Where, voice.WhatItIsLike, voice.WhatWouldHelp));
        Assert.Equal((code.Hash, "ar", true, false), (voice.ReceiptHash, voice.Language, voice.MayQuote, voice.IsHeld));
        Assert.Equal("mig@example.org", await initiative.World.ReadAsync(db =>
            db.Set<VoiceContact>().Where(c => c.VoiceId == voice.Id).Select(c => c.Reach).SingleAsync()));
    }

    [Theory, EveryDatabase]
    public async Task The_form_is_there_in_English_too(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var page = await initiative.World.Visitor().GetAsync($"/en/{initiative.Slug}/voices/new");
        Assert.Equal("Tell us", page.Heading);
    }

    [Theory]
    [EveryDatabase("Input.About", "", "Skriv kort, hvad det handler om.")]
    [EveryDatabase("Input.About", "   ", "Skriv kort, hvad det handler om.")]
    [EveryDatabase("Input.WhatItIsLike", "", "Fortæl, hvordan det er.")]
    [EveryDatabase("Input.MayQuote", "", "Vælg, om vi må citere dig.")]
    [EveryDatabase("Input.MayQuote", "måske", "måske")]
    [EveryDatabase("Input.Language", "xx", "Det kan ikke bruges her.")]
    [EveryDatabase("Input.About", "010170-1234", "CPR-nummer")]
    [EveryDatabase("Input.Where", "hos 010170 1234", "CPR-nummer")]
    [EveryDatabase("Input.WhatItIsLike", "Mit nummer er 01 01 70 1234", "CPR-nummer")]
    [EveryDatabase("Input.WhatWouldHelp", "0101701234", "CPR-nummer")]
    [EveryDatabase("Input.Contact", "010170-1234", "CPR-nummer")]
    [EveryDatabase("Input.WhatItIsLike", "Ring til 20 30 40 50", "et telefonnummer")]
    [EveryDatabase("Input.WhatWouldHelp", "Skriv til mig@example.org", "en mail")]
    public async Task What_is_wrong_is_said_at_its_field_and_all_that_was_typed_is_kept(TestDatabase database, string field, string typed, string said)
    {
        var initiative = await FoundAsync(database);
        var form = (await TellUs.FillInAsync(initiative)).Set("Input.Where", "Et sted").Set(field, typed);
        var answer = await form.SubmitAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var again = answer.Form().Fields.ToDictionary(f => f.Key, f => f.Value);
        Assert.All(form.Fields.Where(f => f.Key != PublicForm.Field && f.Key != "Input.MayQuote" && f.Key != "Input.Language"), f => Assert.Equal(f.Value, again[f.Key]));
        Assert.Empty(await TellUs.StoredAsync(initiative));
    }

    [Theory]
    [EveryDatabase("Input.About", Voice.AboutLength)]
    [EveryDatabase("Input.Where", Voice.WhereLength)]
    [EveryDatabase("Input.WhatItIsLike", Voice.WordsLength)]
    [EveryDatabase("Input.WhatWouldHelp", Voice.WordsLength)]
    [EveryDatabase("Input.Contact", VoiceContact.ReachLength)]
    public async Task What_is_too_long_is_kept_and_said(TestDatabase database, string field, int length)
    {
        var initiative = await FoundAsync(database);
        var full = string.Concat(Enumerable.Repeat("æ🌧", length / 3)).PadRight(length, 'x');
        var answer = await (await TellUs.FillInAsync(initiative)).Set(field, full + "y").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(full + "y", answer.Form().Fields.Single(f => f.Key == field).Value);
        Assert.Equal(HttpStatusCode.OK, (await answer.Form().Set(field, full).SubmitAsync()).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_telephone_number_can_be_sent_anyway_and_a_personal_number_never(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var asked = await (await TellUs.FillInAsync(initiative)).Set("Input.WhatItIsLike", "Ring til 20 30 40 50").SubmitAsync();
        Assert.Contains("Send alligevel", asked.Main, StringComparison.Ordinal);
        var refused = await asked.Form().Set("Anyway", "true").Set("Input.WhatItIsLike", "010170-1234").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Equal(HttpStatusCode.OK, (await asked.Form().Set("Anyway", "true").SubmitAsync()).Status);
        Assert.Single(await TellUs.StoredAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task A_double_click_makes_one_voice_and_shows_one_code(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var form = await TellUs.FillInAsync(initiative);
        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => form.SubmitAsync()));
        Assert.Single(answers.Select(TellUs.CodeOn).Distinct());
        Assert.Single(await TellUs.StoredAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task Other_words_by_the_same_form_neither_show_the_code_nor_are_lost(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var form = await TellUs.FillInAsync(initiative);
        var first = TellUs.CodeOn(await form.SubmitAsync());
        var answer = await form.Set("Input.About", "Trappen").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.DoesNotContain(first, answer.Text, StringComparison.Ordinal);
        Assert.NotEqual(first, TellUs.CodeOn(await answer.Form().SubmitAsync()));
        Assert.Equal(["Bænken ved stationen", "Trappen"], (await TellUs.StoredAsync(initiative)).Select(v => v.About).Order());
    }

    [Theory]
    [EveryDatabase("cross-site", "https://evil.example")]
    [EveryDatabase("same-site", "https://other.localhost")]
    [EveryDatabase(null, "https://evil.example")]
    [EveryDatabase(null, "null")]
    public async Task What_another_site_sends_is_refused(TestDatabase database, string? site, string origin)
    {
        var initiative = await FoundAsync(database);
        var answer = await (await TellUs.FillInAsync(initiative)).SubmitAsync(request =>
        {
            request.Headers.Remove("Origin");
            request.Headers.Remove("Sec-Fetch-Site");
            request.Headers.Add("Origin", origin);
            if (site is not null)
            {
                request.Headers.Add("Sec-Fetch-Site", site);
            }
        });
        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
        Assert.Empty(await TellUs.StoredAsync(initiative));
        Assert.Equal(TellUs.About, answer.Form().Fields.Single(f => f.Key == "Input.About").Value);
    }

    [Theory]
    [EveryDatabase("")]
    [EveryDatabase("CfDJ8Forged")]
    public async Task A_missing_or_forged_field_is_told_and_one_click_sends_it(TestDatabase database, string field)
    {
        var initiative = await FoundAsync(database);
        var answer = await (await TellUs.FillInAsync(initiative)).Set(PublicForm.Field, field.Length == 0 ? [] : [field]).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("Tryk på knappen igen", answer.Main, StringComparison.Ordinal);
        Assert.Empty(await TellUs.StoredAsync(initiative));
        TellUs.CodeOn(await answer.Form().SubmitAsync());
        Assert.Single(await TellUs.StoredAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task What_is_no_form_at_all_is_told_apart(TestDatabase database)
    {
        var initiative = await FoundAsync(database);
        var answer = await initiative.World.Visitor().SendAsync(new HttpRequestMessage(HttpMethod.Post, initiative.Public("voices/new"))
        {
            Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json"),
        });
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory, EveryDatabase]
    public async Task A_form_left_overnight_is_told_and_one_click_sends_it(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var initiative = await world.FoundAsync();
        var form = await TellUs.FillInAsync(initiative);
        world.Clock.Advance(PublicForm.Lifetime + TimeSpan.FromMinutes(1));
        var answer = await form.SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("længe siden", answer.Main, StringComparison.Ordinal);
        TellUs.CodeOn(await answer.Form().SubmitAsync());
        Assert.Single(await TellUs.StoredAsync(initiative));
    }

    [Theory, EveryDatabase]
    public async Task When_many_come_from_one_address_the_rest_wait_and_none_is_lost(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database, adjust: services => services.AddSingleton<IStartupFilter>(new FromOneAddress()));
        var initiative = await world.FoundAsync();
        for (var i = 0; i < VoiceLimits.Voices; i++)
        {
            await TellUs.SendAsync(initiative, $"Nummer {i}");
        }

        var code = await TellUs.SendAsync(initiative, "En for meget");
        var stored = await TellUs.StoredAsync(initiative);
        Assert.Equal(VoiceLimits.Voices + 1, stored.Count);
        Assert.Equal("En for meget", Assert.Single(stored, v => v.IsHeld).About);
        Assert.Contains("en af os ser på den", (await TellUs.FollowAsync(initiative, code)).Main, StringComparison.Ordinal);
    }

    private static async Task<TestInitiative> FoundAsync(TestDatabase database) => await (await TestWorld.OnAsync(database)).FoundAsync();

    private sealed class FromOneAddress : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, rest) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Parse("192.0.2.7");
                return rest(context);
            });
            next(app);
        };
    }
}
