using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.ReinforcingActivities;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.ReinforcingActivities;

/// <summary>One asks, the other changes, the first says yes: binding only then, and both see it on their front.</summary>
public sealed class CommitmentTests
{
    [Theory, EveryDatabase]
    public async Task It_is_asked_for_changed_and_accepted_and_binds_only_then(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        Assert.Contains(TwoPartners.What, (await two.Asked.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
        Assert.Contains("så det binder ingen", (await two.PageAsync(two.Asked)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain(TwoPartners.What, (await PublicAsync(two)).Main, StringComparison.Ordinal);

        Assert.DoesNotContain("Andet, I kan gøre", (await two.PageAsync(two.Asked)).Main, StringComparison.Ordinal); // all there is stands on top
        var change = (await two.PageAsync(two.Asked, "change")).Form();
        Assert.Equal(TwoPartners.What, change.Fields.Single(f => f.Key == "Input.What").Value);
        await change.Set("Input.Due", "1.9.2026").Set("Input.Why", "Vi flytter i juni").SubmitAsync();
        Assert.Contains("Fjordby Kommune skal svare", (await two.PageAsync(two.Asking)).Main, StringComparison.Ordinal);
        Assert.Null((await two.StoredAsync()).BindingNumber);

        var accepted = await (await two.PageAsync(two.Asking, "accept")).Form().SubmitAsync();
        var shown = await two.Asking.FollowAsync(accepted);
        Assert.Contains("Begge har sagt ja til de samme ord", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Andet, I kan gøre", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Vi flytter i juni", shown.Main, StringComparison.Ordinal);
        Assert.Contains("1. juni 2026", shown.Main, StringComparison.Ordinal);
        Assert.Contains("1. september 2026", shown.Main, StringComparison.Ordinal);
        Assert.Contains(TwoPartners.What, (await PublicAsync(two)).Main, StringComparison.Ordinal);
        Assert.Contains("Det har I lovet Fjordby Kommune", (await two.Asked.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
        Assert.Contains("Åben Dør har lovet jer det", (await two.Asking.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("Input.Activity", "", "Vælg en indsats.")]
    [EveryDatabase("Input.Activity", "99", "Det kan ikke bruges her.")]
    [EveryDatabase("Input.AskedId", "", "Vælg, hvem I beder.")]
    [EveryDatabase("Input.AskedId", "01985f2e-0000-7000-8000-000000000000", "Det kan ikke bruges her.")]
    [EveryDatabase("Input.What", "", "Skriv, hvad der skal gøres.")]
    [EveryDatabase("Input.What", "For 010170-1234", "CPR-nummer")]
    [EveryDatabase("Input.ForWhom", "", "Skriv, hvem det er for.")]
    [EveryDatabase("Input.Due", "", "Skriv, hvornår")]
    [EveryDatabase("Input.Due", "31.2.2026", "findes ikke")]
    [EveryDatabase("Input.Due", "snart", "Skriv datoen")]
    [EveryDatabase("Input.Due", "1.1.2026", "Dagen er gået.")]
    public async Task What_is_wrong_is_told_at_its_field_and_the_rest_is_kept(TestDatabase database, string field, string typed, string said)
    {
        var two = await TwoPartners.OnAsync(database);
        var answer = await (await two.AskFormAsync()).Set("Input.ForWhom", "naboerne 😀").Set(field, typed).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(said, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
        var again = answer.Form().Fields.ToDictionary(f => f.Key, f => f.Value);
        Assert.Equal(field == "Input.What" ? typed : TwoPartners.What, again["Input.What"]);
        Assert.Equal(field == "Input.Due" ? typed : "1.6.2026", again["Input.Due"]);
        Assert.Equal(0, await two.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task What_is_too_long_is_kept_and_told(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        var huge = new string('ø', Commitment.WhatLength + 1);
        var answer = await (await two.AskFormAsync()).Set("Input.What", huge).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(huge, answer.Form().Fields.Single(f => f.Key == "Input.What").Value);
    }

    [Theory, EveryDatabase]
    public async Task A_double_click_asks_once(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        var form = await two.AskFormAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => form.SubmitAsync()));
        Assert.All(answers, answer => Assert.Equal(two.Initiative.Work("commitments/1"), answer.Location));
        Assert.Equal(1, await two.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task A_yes_to_words_that_changed_meanwhile_is_refused_and_shows_the_new_ones(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var tab = (await two.PageAsync(two.Asked, "accept")).Form();
        await (await two.PageAsync(two.Asking, "change")).Form().Set("Input.What", "Holder åbent hele natten").SubmitAsync();
        var answer = await tab.SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Ordene er blevet ændret", answer.Main, StringComparison.Ordinal);
        Assert.Contains("Holder åbent hele natten", answer.Main, StringComparison.Ordinal);
        Assert.Null((await two.StoredAsync()).BindingNumber);
        Assert.Equal(HttpStatusCode.Redirect, (await answer.Form().SubmitAsync()).Status);
        Assert.Equal(2, (await two.StoredAsync()).BindingNumber);
    }

    [Theory, EveryDatabase]
    public async Task Of_accept_and_change_at_once_no_words_bind_that_were_not_read(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var accept = (await two.PageAsync(two.Asked, "accept")).Form();
        var change = (await two.PageAsync(two.Asked, "change")).Form().Set("Input.What", "Noget andet");
        var answers = await Task.WhenAll(accept.SubmitAsync(), change.SubmitAsync());
        Assert.DoesNotContain(answers, a => a.Status == HttpStatusCode.InternalServerError);
        var stored = await two.StoredAsync();
        Assert.NotEqual(2, stored.BindingNumber);
        Assert.Equal(answers[0].Status == HttpStatusCode.Redirect, stored.BindingNumber == 1);
    }

    [Theory, EveryDatabase]
    public async Task A_changed_wording_typed_from_an_old_one_is_kept_when_refused(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var tab = (await two.PageAsync(two.Asked, "change")).Form().Set("Input.What", "Mine egne ord");
        await (await two.PageAsync(two.Asking, "change")).Form().Set("Input.What", "Deres nye ord").SubmitAsync();
        var answer = await tab.SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("Mine egne ord", answer.Form().Fields.Single(f => f.Key == "Input.What").Value);
        Assert.Contains("Deres nye ord", answer.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task Accepting_twice_binds_once(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var form = (await two.PageAsync(two.Asked, "accept")).Form();
        var answers = await Task.WhenAll(form.SubmitAsync(), form.SubmitAsync());
        Assert.Contains(answers, a => a.Status == HttpStatusCode.Redirect);
        Assert.All(answers, a => Assert.NotEqual(HttpStatusCode.InternalServerError, a.Status));
        Assert.Equal((CommitmentState.Accepted, 1), ((await two.StoredAsync()).State, (await two.StoredAsync()).BindingNumber));
    }

    [Theory]
    [EveryDatabase("accept")]
    [EveryDatabase("change")]
    [EveryDatabase("decline")]
    [EveryDatabase("keep")]
    [EveryDatabase("break")]
    [EveryDatabase("release")]
    public async Task A_third_organisation_finds_none_of_its_acts(TestDatabase database, string act)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var third = await two.Initiative.World.SignedInAsync(
            await two.Initiative.MemberAsync(Role.Representative, await two.Initiative.PartnerAsync("Nabolaget")));
        Assert.Equal(HttpStatusCode.NotFound, (await two.PageAsync(third)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await two.PageAsync(third, act)).Status);
        await two.AcceptAsync();
        Assert.Equal(HttpStatusCode.OK, (await two.PageAsync(third)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await two.PageAsync(third, act)).Status);
        var secretary = await two.Initiative.World.SignedInAsync(two.Initiative.Secretary);
        Assert.Equal(HttpStatusCode.Forbidden, (await two.PageAsync(secretary, act)).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_third_organisation_reads_what_binds_and_not_how_it_came_about(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        await two.AcceptAsync();
        await (await two.PageAsync(two.Asking, "change")).Form().Set("Input.What", "Et forslag mellem to").SubmitAsync();
        var third = await two.Initiative.World.SignedInAsync(
            await two.Initiative.MemberAsync(Role.Reporter, await two.Initiative.PartnerAsync("Nabolaget")));
        var page = await two.PageAsync(third);
        Assert.Contains(TwoPartners.What, page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Et forslag mellem to", page.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task An_unconfirmed_mandate_cannot_ask_or_accept(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var unconfirmed = await two.Initiative.World.SignedInAsync(await two.Initiative.MemberAsync(Role.Representative, two.AskedId, confirmed: false));
        var answer = await (await two.PageAsync(unconfirmed, "accept")).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Dit mandat er ikke bekræftet", answer.Main, StringComparison.Ordinal);
        Assert.Null((await two.StoredAsync()).BindingNumber);

        var asked = await (await unconfirmed.GetAsync(two.Initiative.Work("commitments/ask?activity=1"))).Form()
            .Set("Input.AskedId", two.AskingId.ToString()).Set("Input.What", "Noget").Set("Input.ForWhom", "os").Set("Input.Due", "1.6.2026").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, asked.Status);
        Assert.Equal(1, await two.CountAsync());
    }

    [Theory, EveryDatabase]
    public async Task When_the_session_has_run_out_nothing_is_done(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var form = (await two.PageAsync(two.Asked, "accept")).Form();
        two.Asked.ForgetCookies();
        var answer = await form.SubmitAsync();
        Assert.NotEqual(HttpStatusCode.OK, answer.Status);
        Assert.Null((await two.StoredAsync()).BindingNumber);
    }

    [Theory, EveryDatabase]
    public async Task A_commitment_is_kept_with_a_word_and_closed(TestDatabase database)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var early = await (await two.PageAsync(two.Asked, "keep")).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        await two.AcceptAsync();
        await (await two.PageAsync(two.Asked, "keep")).Form().Set("Why", "Døren står åben").SubmitAsync();
        var page = await two.PageAsync(two.Asking);
        Assert.Contains("siger, at det er gjort", page.Main, StringComparison.Ordinal);
        Assert.Contains("Døren står åben", page.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await (await two.PageAsync(two.Asking, "release")).Form().Set("Why", "x").SubmitAsync()).Status);
        Assert.DoesNotContain(TwoPartners.What, (await two.Asked.GetAsync(two.Initiative.Work())).Document.QuerySelector(".front-rows")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("decline")]
    [EveryDatabase("release")]
    public async Task A_no_needs_a_reason(TestDatabase database, string act)
    {
        var two = await TwoPartners.OnAsync(database);
        await two.AskAsync();
        var browser = act == "decline" ? two.Asked : two.Asking;
        var empty = await (await two.PageAsync(browser, act)).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Skriv hvorfor.", empty.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await empty.Form().Set("Why", "010170-1234").SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await empty.Form().Set("Why", "Vi kan ikke").SubmitAsync()).Status);
        Assert.NotNull((await two.StoredAsync()).Ending);
    }

    [Theory, EveryDatabase]
    public async Task Nothing_is_broken_before_its_day_and_the_secretariat_sees_it_after(TestDatabase database)
    {
        await using var world = await TestWorld.StartAsync(database);
        var two = await TwoPartners.InAsync(await world.FoundAsync());
        await two.AskAsync();
        await two.AcceptAsync();
        var early = await (await two.PageAsync(two.Asking, "break")).Form().Set("Why", "Ikke sket").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        world.Clock.Advance(TimeSpan.FromDays(120));
        var secretary = await world.SignedInAsync(two.Initiative.Secretary);
        Assert.Contains("Åben Dør har ikke sagt, om løftet blev holdt", (await secretary.GetAsync(two.Initiative.Work())).Main, StringComparison.Ordinal);
        var asking = await world.SignedInAsync(await two.Initiative.MemberAsync(Role.Representative, two.AskingId));
        var late = await (await two.PageAsync(asking, "break")).Form().Set("Why", "Ikke sket").SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, late.Status);
    }

    private static Task<TestPage> PublicAsync(TwoPartners two) =>
        two.Initiative.World.Visitor().GetAsync(two.Initiative.Public("activities/1"));
}
