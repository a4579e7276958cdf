using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.Shared;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Rounds;

/// <summary>The rounds, and who is told what of whom.</summary>
public sealed class RoundTests
{
    [Theory, EveryDatabase]
    public async Task The_matrix_says_in_words_what_has_come(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "31337", "10", "20");
        var member = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Observer));
        var page = await member.GetAsync(world.Initiative.Work("measurement/rounds"));
        Assert.Contains("1 af 2 indberetninger er kommet.", page.Main, StringComparison.Ordinal);
        Assert.Equal(["Fjordby Kommune ● Kommet", "Åben Dør ○ På vej"], Rows(page));
        Assert.DoesNotContain("31337", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Åbn en runde", page.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_went_back_is_between_the_organisation_and_the_secretariat(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "31337", "10", "20");
        var secretariat = await world.SecretariatAsync();
        await world.ActAsync(1, (_, report, _, now) => Task.FromResult(report.Return(1, "Ring til Yrsa", secretariat, now)));
        var address = world.Initiative.Work("measurement/rounds/1");
        foreach (var (person, says, step) in new[]
        {
            (world.Initiative.Secretary, "Sendt tilbage med en kommentar", "Venter på organisationen"),
            (world.Reporters[0], "Sendt tilbage med en kommentar", "Læs kommentaren og ret"),
            (world.Reporters[1], "På vej", "Venter på organisationen"),
            (await world.Initiative.MemberAsync(Role.Chair), "På vej", "Venter på organisationen"),
        })
        {
            var page = await (await world.World.SignedInAsync(person)).GetAsync(address);
            var row = Rows(page).Single(r => r.StartsWith("Fjordby", StringComparison.Ordinal));
            Assert.Contains(says, row, StringComparison.Ordinal);
            Assert.Contains(step, row, StringComparison.Ordinal);
            Assert.DoesNotContain("31337", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Yrsa", page.Text, StringComparison.Ordinal);
        }
    }

    [Theory, EveryDatabase]
    public async Task Each_row_leads_its_own_people_and_the_secretariat_to_the_report(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "30", "10", "20");
        var address = world.Initiative.Work("measurement/rounds/1");
        Assert.Equal(["/reports/1"], Links(await (await world.World.SignedInAsync(world.Initiative.Secretary)).GetAsync(address)));
        Assert.Equal(["/reports/1"], Links(await (await world.World.SignedInAsync(world.Reporters[0])).GetAsync(address)));
        Assert.Equal(["/reports/2"], Links(await (await world.World.SignedInAsync(world.Reporters[1])).GetAsync(address)));
        var unconfirmed = await world.Initiative.MemberAsync(Role.Reporter, world.Organisations[0], confirmed: false);
        Assert.Empty(Links(await (await world.World.SignedInAsync(unconfirmed)).GetAsync(address)));

        string[] Links(TestPage page) =>
            [.. page.Document.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")!).Where(h => h.Contains("/reports/", StringComparison.Ordinal)).Select(h => h[h.IndexOf("/reports", StringComparison.Ordinal)..])];
    }

    [Theory, EveryDatabase]
    public async Task A_round_is_opened_by_hand_for_a_period_that_still_runs(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database, open: false);
        var secretary = await world.World.SignedInAsync(world.Initiative.Secretary);
        Assert.Contains("Der er ingen runder endnu", (await secretary.GetAsync(world.Initiative.Work("measurement/rounds"))).Main, StringComparison.Ordinal);
        var form = (await secretary.GetAsync(world.Initiative.Work("measurement/rounds/open"))).Form().Set("Period", "2026");
        var opened = await form.SubmitAsync();
        Assert.Equal((HttpStatusCode.Redirect, world.Initiative.Work("measurement/rounds/1")), (opened.Status, opened.Location));
        Assert.Equal(opened.Location, (await form.SubmitAsync()).Location); // a double click
        Assert.Contains("0 af 2 indberetninger er kommet.", (await secretary.GetAsync(opened.Location!)).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("", HttpStatusCode.BadRequest, "skal udfyldes")]
    [EveryDatabase("næste år", HttpStatusCode.BadRequest, "ikke en periode")]
    [EveryDatabase("2199", HttpStatusCode.BadRequest, "ikke begyndt")]
    [EveryDatabase("2026 er det år, som jeg mener, tak", HttpStatusCode.BadRequest, "for langt")]
    [EveryDatabase("2024", HttpStatusCode.Conflict, "Ingen indberetter noget")]
    [EveryDatabase("2025Q4", HttpStatusCode.Conflict, "Ingen indberetter noget")]
    public async Task A_period_that_can_not_be_opened_is_said_at_the_field(TestDatabase database, string typed, HttpStatusCode status, string says)
    {
        var world = await ReportingWorld.OnAsync(database, open: false);
        var secretary = await world.World.SignedInAsync(world.Initiative.Secretary);
        var answer = await (await secretary.GetAsync(world.Initiative.Work("measurement/rounds/open"))).Form().Set("Period", typed).SubmitAsync();
        Assert.Equal(status, answer.Status);
        Assert.Contains(says, answer.Main, StringComparison.Ordinal);
        Assert.Equal(typed, answer.Form().Fields.Single(f => f.Key == "Period").Value);
        Assert.Equal(0, await world.World.ReadAsync(db => db.Set<Round>().CountAsync(r => r.InitiativeId == world.Initiative.Id)));
    }

    [Theory, EveryDatabase]
    public async Task A_round_closes_and_opens_again_with_a_reason(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var secretary = await world.World.SignedInAsync(world.Initiative.Secretary);
        var round = world.Initiative.Work("measurement/rounds/1");
        var (close, otherTab) = (await secretary.GetAsync(round + "/close"), await secretary.GetAsync(round + "/close"));
        Assert.Contains("2 indberetninger er ikke kommet", close.Main, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await close.Form().SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await otherTab.Form().SubmitAsync()).Status);
        var observer = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Observer));
        Assert.Contains("Kom ikke", Rows(await observer.GetAsync(round))[0], StringComparison.Ordinal);

        // Closed by people: opening it by hand does not open it again by the back door.
        var third = await world.Initiative.PartnerAsync("Boligselskabet");
        await AddDutyAsync(world, third);
        var open = await (await secretary.GetAsync(world.Initiative.Work("measurement/rounds/open"))).Form().Set("Period", "2025").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, open.Status);
        Assert.Contains("Runden er lukket", open.Main, StringComparison.Ordinal);

        var reopen = await secretary.GetAsync(round + "/reopen");
        foreach (var (typed, says) in new[] { ("", "skal udfyldes"), (new string('x', 601), "for langt"), ("Ring til 010203-1234", "CPR") })
        {
            var wrong = await reopen.Form().Set("Reason", typed).SubmitAsync();
            Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
            Assert.Contains(says, wrong.Main, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(typed, wrong.Form().Fields.Single(f => f.Key == "Reason").Value);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await reopen.Form().Set("Reason", "To mangler").SubmitAsync()).Status);
        var again = await reopen.Form().Set("Reason", "To mangler endnu").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("Luk runden", (await secretary.GetAsync(round)).Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task The_indicator_tells_how_many_of_those_asked_have_reported(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await world.SubmitAsync(1, "30", "10", "20");
        var member = await world.World.SignedInAsync(world.Reporters[1]);
        var page = await member.GetAsync(world.Initiative.Work("measurement/indicators/" + ReportingWorld.IndicatorSlug));
        var link = page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "1 af 2 parter har indberettet 2025");
        Assert.Equal(HttpStatusCode.OK, (await member.GetAsync(link.GetAttribute("href")!)).Status);
    }

    [Theory, EveryDatabase]
    public async Task Another_initiatives_round_and_one_that_is_not_there_are_not_found(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var elsewhere = await world.World.FoundAsync();
        var browser = await world.World.SignedInAsync(elsewhere.Secretary);
        foreach (var path in new[] { "measurement/rounds/1", "measurement/rounds/1/close", "measurement/rounds/99", "measurement/rounds/2147483647" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(elsewhere.Work(path))).Status);
        }
    }

    internal static Task AddDutyAsync(ReportingWorld world, Guid organisation) => world.World.PerformAsync(world.Initiative.Id, async (db, now) =>
    {
        var indicator = await db.Set<Indicator>().Include(i => i.Definitions).SingleAsync(i => i.Id == world.IndicatorId);
        db.Add(Duty.Set(indicator, organisation, new DutyTerms([CellKey.Total], Frequency.Year, 30), ReportingWorld.Period, [], await world.SecretariatAsync(), now).Made!);
        return (Refusal?)null;
    });

    private static string[] Rows(TestPage page) =>
        [.. page.Document.QuerySelectorAll("main tbody tr").Select(r => string.Join(' ', r.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
