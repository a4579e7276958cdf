using System.Net;
using Medvirk.Domain.CommonAgenda;
using Medvirk.Domain.Communication;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;

namespace Medvirk.Tests.Web.CommonAgenda;

/// <summary>A decision that is closed as carried makes a version the agenda, and the two lead to each other.</summary>
public sealed class AdoptingTests
{
    [Theory, EveryDatabase]
    public async Task A_carried_decision_adopts_the_version_that_it_is_tied_to(TestDatabase database)
    {
        var deciding = await DecidingWorld.OnAsync(database);
        var initiative = deciding.Initiative;
        await initiative.DraftAsync("Alle er med.");
        await initiative.PutForwardAsync();
        Assert.Contains("Fremlagt, endnu ikke vedtaget", (await Visitor().GetAsync(initiative.Public("agenda"))).Main, StringComparison.Ordinal);
        var version = await initiative.World.ReadAsync(db => db.Set<AgendaVersion>().Where(v => v.InitiativeId == initiative.Id).Select(v => v.Id).SingleAsync());
        var number = await deciding.DecisionAsync(new DecisionRules(DecisionMethod.Majority, new Share(0, 1)), open: false);
        await deciding.ActAsync(number, deciding.Chair, (d, by, now) => d.TieToVersion(version, null, by, now));
        var chair = await initiative.World.SignedInAsync(deciding.Chair);
        await (await chair.GetAsync(initiative.Work($"decisions/{number}/open"))).Form().SubmitAsync();
        foreach (var person in deciding.Representatives)
        {
            await deciding.SayAsync(number, person, PositionKind.Agree);
        }

        await deciding.ActAsync(number, deciding.Chair, (d, by, now) => d.End(by, now));
        var close = (await chair.GetAsync(initiative.Work($"decisions/{number}/close"))).Form()
            .Set("Input.Words", "Den gælder fra i dag.").Set("Input.ResponsibleId", deciding.Organisations[0].ToString()).Set("Input.ReviewOn", "1.9.2030");
        Assert.Equal(HttpStatusCode.Redirect, (await close.SubmitAsync()).Status);

        var agenda = await Visitor().GetAsync(initiative.Public("agenda"));
        Assert.Contains("Vedtaget", agenda.Main, StringComparison.Ordinal);
        var decision = await Visitor().GetAsync(agenda.Document.QuerySelector($"a[href$='/decisions/{number}']")!.GetAttribute("href")!);
        Assert.NotNull(decision.Document.QuerySelector("a[href$='/agenda/versions/1']"));
        Assert.NotNull((await chair.GetAsync(initiative.Work("agenda/versions/1"))).Document.QuerySelector($"main a[href$='/decisions/{number}']"));

        // What came before it was not adopted, is answered no more, and leads to the one that stands.
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var edit = (await secretary.GetAsync(initiative.Work("agenda/draft"))).Document.QuerySelector("main a[href$='/edit']")!.GetAttribute("href")!;
        await (await secretary.GetAsync(edit)).Form().Set("Input.Text", "Alle er med i dag.").SubmitAsync();
        await initiative.PutForwardAsync();
        Assert.DoesNotContain("Se den dagsorden, der gælder nu", (await Visitor().GetAsync(initiative.Public("agenda/versions/1"))).Main, StringComparison.Ordinal);
        Assert.Contains("Se den dagsorden, der gælder nu", (await Visitor().GetAsync(initiative.Public("agenda/versions/2"))).Main, StringComparison.Ordinal);
        var representative = await initiative.World.SignedInAsync(deciding.Representatives[0]);
        var old = await representative.GetAsync(initiative.Work("agenda/versions/1/endorse"));
        Assert.Null(old.Document.QuerySelector("main form"));
        Assert.NotNull(old.Document.QuerySelector("main a[href$='/agenda/versions/2']"));

        TestBrowser Visitor() => initiative.World.Visitor();
    }

    [Theory, EveryDatabase]
    public async Task The_decision_prepared_from_a_version_is_counted_as_the_partners_have_laid_down(TestDatabase database)
    {
        var deciding = await DecidingWorld.OnAsync(database);
        var initiative = deciding.Initiative;
        await initiative.DraftAsync("Alle er med.");
        await initiative.PutForwardAsync();
        var chair = await initiative.World.SignedInAsync(deciding.Chair);

        // The threshold is missing, and what was typed is kept.
        var wrong = await (await chair.GetAsync(initiative.Work("agenda/adoption"))).Form()
            .Set("Input.Method", "QualifiedMajority").Set("Input.Quorum", "60 %").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("Skriv en brøk, der er større end en halv", wrong.Main, StringComparison.Ordinal);
        Assert.Equal("60 %", wrong.Form().Fields.Single(f => f.Key == "Input.Quorum").Value);
        Assert.Equal(HttpStatusCode.Redirect, (await wrong.Form().Set("Input.Threshold", "2/3").SubmitAsync()).Status);
        Assert.Contains("mindst 2/3 af de afgivne stemmer", (await chair.GetAsync(initiative.Work("agenda"))).Main, StringComparison.Ordinal);

        var version = await chair.GetAsync(initiative.Work("agenda/versions/1"));
        var prepare = await chair.GetAsync(version.Document.QuerySelector("main a[href*='decisions/new']")!.GetAttribute("href")!);
        Assert.Contains("mindst 2/3 af de afgivne stemmer", prepare.Main, StringComparison.Ordinal);
        Assert.Equal("Skal version 1 være vores fælles dagsorden?", prepare.Form().Fields.Single(f => f.Key == "Input.Question").Value.Trim());
        TestForm Filled() => prepare.Form().Set("Input.Background", "Den har ligget fremme.").Set("Input.Involvement", "Collaborate").Set("Input.EndsOn", "1.9.2030");

        // Whoever sends something else by hand is refused, and nothing is made.
        Assert.Equal(HttpStatusCode.Conflict, (await Filled().Set("Input.Method", "Consensus").SubmitAsync()).Status);
        Assert.Equal(0, await initiative.World.ReadAsync(db => db.Set<Decision>().CountAsync(d => d.InitiativeId == initiative.Id)));

        var made = await Filled().SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        Assert.NotNull((await chair.GetAsync(initiative.Work("decisions/1"))).Document.QuerySelector("main a[href$='/agenda/versions/1']"));
        Assert.NotNull((await chair.GetAsync(initiative.Work("agenda/versions/1"))).Document.QuerySelector("main a[href$='/decisions/1']"));

        // Changing keeps the rule; taking the version away frees it.
        var change = await chair.GetAsync(initiative.Work("decisions/1/change"));
        Assert.Equal(HttpStatusCode.Conflict, (await change.Form().Set("Input.Method", "Majority").Set("Input.Threshold", "").SubmitAsync()).Status);
        var untie = (await chair.GetAsync(initiative.Work("decisions/1"))).Document.QuerySelector("main a[href$='/remove']")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.Redirect, (await (await chair.GetAsync(untie)).Form().SubmitAsync()).Status);
        Assert.NotNull((await chair.GetAsync(initiative.Work("agenda/versions/1"))).Document.QuerySelector("main a[href*='decisions/new']"));
        Assert.NotNull((await chair.GetAsync(initiative.Work("decisions/1/change"))).Document.QuerySelector("input[type=radio][name='Input.Method']"));

        // A decision counted otherwise cannot be tied to a version afterwards.
        var number = await deciding.DecisionAsync(new DecisionRules(DecisionMethod.Consensus, Share.Half), open: false);
        var tie = (await chair.GetAsync(initiative.Work($"decisions/{number}/tie"))).Form();
        var id = await initiative.World.ReadAsync(db => db.Set<AgendaVersion>().Where(v => v.InitiativeId == initiative.Id).Select(v => v.Id).SingleAsync());
        Assert.Equal(HttpStatusCode.Conflict, (await tie.Set("Tied", $"AdoptsAgendaVersion:{id}").SubmitAsync()).Status);
    }
}
