using System.Net;
using Medvirk.Data.Backbone;
using Medvirk.Data.Ledger;
using Medvirk.Domain.Communication;
using Medvirk.Domain.Shared;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Medvirk.Tests.Web.Communication;

public sealed class DecisionPagesTests
{
    [Theory, EveryDatabase]
    public async Task A_decision_goes_from_a_question_to_an_outcome(TestDatabase database)
    {
        await using var own = await TestWorld.StartAsync(database);
        var world = await DecidingWorld.InAsync(await own.FoundAsync());
        var initiative = world.Initiative;
        var secretary = await own.SignedInAsync(initiative.Secretary);
        Assert.Contains("Der er ingen beslutninger endnu", (await secretary.GetAsync(initiative.Work("decisions"))).Main, StringComparison.Ordinal);

        var prepared = await Fill((await secretary.GetAsync(initiative.Work("decisions/new"))).Form()).SubmitAsync();
        Assert.Equal(initiative.Work("decisions/1"), prepared.Location);
        var shown = await secretary.FollowAsync(prepared);
        Assert.Contains("Ingen er spurgt endnu", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Mindst 2/3 af de organisationer, der er spurgt, skal svare.", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Formanden kan tilsidesætte en indsigelse med en begrundelse, når mindst 3/4", shown.Main, StringComparison.Ordinal);
        Assert.Equal("https://example.org/rapport", shown.Document.QuerySelector("main a[rel]")!.GetAttribute("href"));

        var (first, second) = (await own.SignedInAsync(world.Representatives[0]), await own.SignedInAsync(world.Representatives[1]));
        Assert.Equal(HttpStatusCode.NotFound, (await first.GetAsync(initiative.Work("decisions/1"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await own.Visitor().GetAsync(initiative.Public("decisions/1"))).Status);
        await SendAsync(secretary, initiative, "1/open");
        Assert.Contains("Venter på jer", (await first.GetAsync(initiative.Work("decisions"))).Main, StringComparison.Ordinal);
        Assert.Contains("Jeres svar i beslutningen mangler", (await first.GetAsync(initiative.Work())).Main, StringComparison.Ordinal);

        await SendAsync(first, initiative, "1/position", ("Stand", "Agree"), ("Words", "Det er på tide."));
        await SendAsync(second, initiative, "1/object", ("Reason", "Hvem låser?"));
        await SendAsync(secretary, initiative, "1/objections/1/answer", ("Words", "Det gør vi."));
        await SendAsync(secretary, initiative, "1/objections/1/resolve", ("Change", "Sekretariatet låser klokken 21."));
        shown = await second.GetAsync(initiative.Work("decisions/1"));
        Assert.Contains("Hvem låser?", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Det gør vi.", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Løst ved en ændring: Sekretariatet låser klokken 21.", shown.Main, StringComparison.Ordinal);
        await SendAsync(second, initiative, "1/objections/1/withdraw");

        shown = await second.GetAsync(initiative.Work("decisions/1"));
        Assert.Contains("I har svaret: Indsigelse, løst ved en ændring.", shown.Main, StringComparison.Ordinal);
        Assert.Contains("I har svaret: Enig.", (await first.GetAsync(initiative.Work("decisions/1"))).Main, StringComparison.Ordinal);

        var position = await first.GetAsync(initiative.Work("decisions/1/position"));
        await SendAsync(secretary, initiative, "1/end");
        Assert.Null((await first.GetAsync(initiative.Work("decisions/1/position"))).Document.QuerySelector("main form"));
        var late = await position.Form().Set("Stand", "Abstain").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Fristen er gået", late.Main, StringComparison.Ordinal);
        await SendAsync(
            secretary, initiative, "1/close", ("Input.Words", "Vi holder åbent."), ("Input.ResponsibleId", world.Organisations[0].ToString()), ("Input.ReviewOn", "1.12.2026"));
        await SendAsync(secretary, initiative, "1/review", ("Words", "Der kommer mange."), ("NextOn", ""));
        shown = await first.GetAsync(initiative.Work("decisions/1"));
        Assert.Contains("Vedtaget", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Der kommer mange.", shown.Main, StringComparison.Ordinal);
        Assert.Contains("Representative", shown.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_is_lost(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var secretary = await world.World.SignedInAsync(world.Initiative.Secretary);
        var page = await secretary.GetAsync(world.Initiative.Work("decisions/new"));
        foreach (var (field, value, told) in new[]
        {
            ("Input.Question", "", "Skriv spørgsmålet."), ("Input.Options", "Et\nTo", "ét forslag"), ("Input.Quorum", "halvdelen", "Skriv en brøk som 2/3"),
            ("Input.OverruleFrom", "5/4", "Skriv en brøk som 2/3"), ("Input.LastWordDays", "61", "fra 0 til 60"), ("Input.EndsOn", "1.1.2020", "i fremtiden"),
            ("Input.EndsTime", "25.00", "Skriv et klokkeslæt"), ("Input.OpensOn", "1.12.2027", "efter, at den åbner"), ("Input.IsInternal", "true", "Skriv, hvorfor den er intern."),
            ("Input.Who", "Chosen", "Vælg mindst én organisation."), ("Input.Weights[0].Weight", "0", "fra 1 til 1.000"), ("Input.Method", "QualifiedMajority", "større end en halv"),
        })
        {
            var answer = await Fill(page.Form()).Set(field, value).SubmitAsync();
            Assert.True(answer.Status == HttpStatusCode.BadRequest, $"{field}={value}: {answer.Status}");
            Assert.Contains(told, answer.Document.QuerySelector(".error-summary")!.TextContent, StringComparison.Ordinal);
            Assert.Contains("Huset lukker klokken 16.", answer.Form().Fields.Single(f => f.Key == "Input.Background").Value, StringComparison.Ordinal);
        }
    }

    [Theory, EveryDatabase]
    public async Task Two_who_change_it_at_once_overwrite_nothing(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var number = await world.DecisionAsync(open: false);
        var (secretary, chair) = (await world.World.SignedInAsync(world.Initiative.Secretary), await world.World.SignedInAsync(world.Chair));
        var address = world.Initiative.Work($"decisions/{number}/change");
        var (one, other) = ((await secretary.GetAsync(address)).Form(), (await chair.GetAsync(address)).Form());
        Assert.Equal(HttpStatusCode.Redirect, (await one.Set("Input.Question", "Skal vi lukke?").SubmitAsync()).Status);
        var late = await other.Set("Input.Question", "Skal vi flytte?").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Skal vi flytte?", late.Text, StringComparison.Ordinal);
        Assert.Equal("Skal vi lukke?", (await world.ReadAsync(number)).Question);
    }

    [Theory, EveryDatabase]
    public async Task Whoever_has_objected_is_told_that_another_answer_takes_it_back(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var number = await world.DecisionAsync(new DecisionRules(DecisionMethod.Consent, new Share(60, 100)));
        await world.SayAsync(number, world.Representatives[0], PositionKind.Object, "For dyrt.");
        var (one, other) = (await world.World.SignedInAsync(world.Representatives[0]), await world.World.SignedInAsync(world.Representatives[1]));
        var address = world.Initiative.Work($"decisions/{number}/position");
        Assert.Contains("I har en åben indsigelse", (await one.GetAsync(address)).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("I har en åben indsigelse", (await other.GetAsync(address)).Main, StringComparison.Ordinal);
        Assert.Contains("Mindst 60 % af de organisationer", (await one.GetAsync(world.Initiative.Work($"decisions/{number}"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_chair_overrules_and_withdraws_and_the_last_word_is_said(TestDatabase database)
    {
        await using var own = await TestWorld.StartAsync(database);
        var world = await DecidingWorld.InAsync(await own.FoundAsync());
        var initiative = world.Initiative;
        var number = await world.DecisionAsync(new DecisionRules(DecisionMethod.Consent, Share.Half, OverruleFrom: Share.Half, LastWordDays: 3));
        await world.SayAsync(number, world.Representatives[0], PositionKind.Agree);
        await world.SayAsync(number, world.Representatives[1], PositionKind.Object, "For dyrt.");
        own.Clock.Now = own.Clock.Now.AddDays(14);
        var (chair, users) = (await own.SignedInAsync(world.Chair), await own.SignedInAsync(world.Representatives[2]));
        Assert.Contains("I har det sidste ord", (await users.GetAsync(initiative.Work())).Main, StringComparison.Ordinal);
        var early = await (await chair.GetAsync(initiative.Work($"decisions/{number}/objections/1/overrule"))).Form().Set("Why", "Det haster.").SubmitAsync();
        Assert.Contains("sidste ord", early.Main, StringComparison.Ordinal);
        await SendAsync(users, initiative, $"{number}/position", ("Stand", "Agree"));
        own.Clock.Now = own.Clock.Now.AddDays(3);
        chair = await own.SignedInAsync(world.Chair);
        await SendAsync(chair, initiative, $"{number}/objections/1/overrule", ("Why", "Det haster."));
        Assert.Contains("Fristen er gået, og resultatet mangler", (await chair.GetAsync(initiative.Work())).Main, StringComparison.Ordinal);
        await SendAsync(chair, initiative, $"{number}/withdraw", ("Why", "Pengene er brugt."));
        Assert.Contains("Pengene er brugt.", (await own.Visitor().GetAsync(initiative.Public($"decisions/{number}"))).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task An_erased_person_is_nowhere_by_name_and_the_position_stands(TestDatabase database)
    {
        var world = await DecidingWorld.OnAsync(database);
        var number = await world.DecisionAsync();
        await world.SayAsync(number, world.Representatives[0], PositionKind.Agree, "Vi er klar.");
        await world.SayAsync(number, world.Seat, PositionKind.Object, "Det er tæt på, hvor jeg bor.");
        foreach (var person in new[] { world.Representatives[0], world.Seat })
        {
            await using var scope = world.World.Services.CreateAsyncScope();
            Assert.Null(await scope.ServiceProvider.GetRequiredService<PersonErasure>().EraseAsync(person.Id, Actor.System, TestContext.Current.CancellationToken));
        }

        var page = await (await world.World.SignedInAsync(world.Chair)).GetAsync(world.Initiative.Work($"decisions/{number}"));
        Assert.Contains("En, der er holdt op", page.Main, StringComparison.Ordinal);
        Assert.Contains("Vi er klar.", page.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("hvor jeg bor", page.Text, StringComparison.Ordinal);
        Assert.Equal(1, (await world.ReadAsync(number)).Tally.TookPart);
        Assert.Equal(0, await world.World.ReadAsync(db => db.Set<LedgerNote>().CountAsync(n => n.SubjectId == world.Representatives[0].Id)));
    }

    internal static TestForm Fill(TestForm form) => form
        .Set("Input.Question", "Skal huset holde åbent om aftenen?").Set("Input.Background", "Huset lukker klokken 16.").Set("Input.Options", "Huset holder åbent til klokken 21.")
        .Set("Input.Sources", "Rapporten https://example.org/rapport\nSamtaler").Set("Input.Involvement", "Involve").Set("Input.Method", "Consent")
        .Set("Input.Quorum", "2/3").Set("Input.OverruleFrom", "3/4").Set("Input.EndsOn", "1.4.2026").Set("Input.EndsTime", "9.30");

    internal static async Task SendAsync(TestBrowser browser, TestInitiative initiative, string act, params (string Name, string Value)[] fields)
    {
        var page = await browser.GetAsync(initiative.Work("decisions/" + act));
        var answer = await fields.Aggregate(page.Form(), (form, field) => form.Set(field.Name, field.Value)).SubmitAsync();
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{act} answered {answer.Status}: {answer.Main}");
    }
}
