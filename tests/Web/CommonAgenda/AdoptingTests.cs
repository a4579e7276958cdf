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
        await deciding.ActAsync(number, deciding.Chair, (d, by, now) => d.Tie(TieKind.AdoptsAgendaVersion, version, by, now));
        var chair = await initiative.World.SignedInAsync(deciding.Chair);
        await (await chair.GetAsync(initiative.Work($"decisions/{number}/open"))).Form().SubmitAsync();
        foreach (var person in deciding.Representatives)
        {
            await deciding.SayAsync(number, person, PositionKind.Agree);
        }

        await deciding.ActAsync(number, deciding.Chair, (d, by, now) => d.End(by, now));
        var close = (await chair.GetAsync(initiative.Work($"decisions/{number}/close"))).Form()
            .Set("Input.Words", "Den gælder fra i dag.").Set("Input.ResponsibleId", deciding.Organisations[0].ToString()).Set("Input.ReviewOn", "1.9.2030");
        Assert.Equal(System.Net.HttpStatusCode.Redirect, (await close.SubmitAsync()).Status);

        var agenda = await Visitor().GetAsync(initiative.Public("agenda"));
        Assert.Contains("Vedtaget", agenda.Main, StringComparison.Ordinal);
        var decision = await Visitor().GetAsync(agenda.Document.QuerySelector($"a[href$='/decisions/{number}']")!.GetAttribute("href")!);
        Assert.NotNull(decision.Document.QuerySelector("a[href$='/agenda/versions/1']"));
        Assert.NotNull((await chair.GetAsync(initiative.Work("agenda/versions/1"))).Document.QuerySelector($"main a[href$='/decisions/{number}']"));

        TestBrowser Visitor() => initiative.World.Visitor();
    }
}
