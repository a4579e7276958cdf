using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Rounds;

/// <summary>Who reports an indicator: set, changed and ended on the pages.</summary>
public sealed class DutyTests
{
    [Theory, EveryDatabase]
    public async Task The_secretariat_sets_a_duty_and_all_members_see_it(TestDatabase database)
    {
        var (world, secretary, third) = await WithThirdAsync(database);
        var form = (await secretary.GetAsync(Address(world) + "/new")).Form();
        var filled = form.Set("Input.OrganisationId", third.ToString()).Set("Input.Cells", ["*", "area=south"]).Set("Input.First", "2026").Set("Input.DueDays", "45");
        var saved = await filled.SubmitAsync();
        Assert.Equal((HttpStatusCode.Redirect, Address(world)), (saved.Status, saved.Location));
        Assert.Equal(HttpStatusCode.Redirect, (await filled.SubmitAsync()).Status); // a double click

        var duty = Assert.Single(await DutiesAsync(world, third));
        Assert.Equal([CellKey.Total, ReportingWorld.South], duty.Cells);
        Assert.Equal((Frequency.Year, 45, Period.Year(2026)), (duty.Frequency, duty.DueDays, duty.First));

        var member = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Observer));
        var list = await member.GetAsync(Address(world));
        Assert.All(
            ["Boligselskabet", "Alle; Område: Syd", "Hvert år", "Første gang for 2026", "45 dage efter perioden"],
            said => Assert.Contains(said, list.Main, StringComparison.Ordinal));
        Assert.DoesNotContain("Afslut", list.Main, StringComparison.Ordinal);
        Assert.Contains("Hvem indberetter", (await member.GetAsync(world.Initiative.Work("measurement/indicators/" + ReportingWorld.IndicatorSlug))).Main, StringComparison.Ordinal);
    }

    [Theory]
    [EveryDatabase("Input.First", "2025Q1", "passer ikke med")]
    [EveryDatabase("Input.First", "i fjor", "ikke en periode")]
    [EveryDatabase("Input.First", "", "skal udfyldes")]
    [EveryDatabase("Input.First", "1950", "mere end 24 runder")]
    [EveryDatabase("Input.DueDays", "", "skal udfyldes")]
    [EveryDatabase("Input.DueDays", "-1", "fra 0 til 366")]
    [EveryDatabase("Input.DueDays", "367", "fra 0 til 366")]
    [EveryDatabase("Input.DueDays", "4,5", "helt tal")]
    [EveryDatabase("Input.OrganisationId", "", "skal udfyldes")]
    [EveryDatabase("Input.OrganisationId", "00000000-0000-0000-0000-000000000001", "kan ikke bruges")]
    [EveryDatabase("Input.Cells", "area=west", "kan ikke bruges")]
    [EveryDatabase("Input.Cells", "", "mindst ét")]
    public async Task What_is_wrong_is_said_at_its_field_and_all_that_was_typed_stays(TestDatabase database, string field, string typed, string says)
    {
        var (world, secretary, third) = await WithThirdAsync(database);
        var form = (await secretary.GetAsync(Address(world) + "/new")).Form()
            .Set("Input.OrganisationId", third.ToString()).Set("Input.Cells", ["*", "area=north"]).Set("Input.First", "2026").Set("Input.DueDays", "17");
        var answer = await form.Set(field, field == "Input.Cells" && typed.Length == 0 ? [] : [typed]).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(says, answer.Document.QuerySelector(".form-error")!.TextContent, StringComparison.Ordinal);
        var again = answer.Form().Fields.ToLookup(f => f.Key, f => f.Value);
        Assert.Equal(field == "Input.First" ? typed : "2026", again["Input.First"].Single());
        Assert.Equal(field == "Input.DueDays" ? typed : "17", again["Input.DueDays"].Single());
        Assert.Empty(await DutiesAsync(world, third));
    }

    [Theory, EveryDatabase]
    public async Task Another_initiatives_organisation_is_no_choice(TestDatabase database)
    {
        var (world, secretary, _) = await WithThirdAsync(database);
        var elsewhere = await (await world.World.FoundAsync()).PartnerAsync("Langt væk");
        var answer = await (await secretary.GetAsync(Address(world) + "/new")).Form().Set("Input.OrganisationId", elsewhere.ToString()).SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(await DutiesAsync(world, elsewhere));
    }

    [Theory, EveryDatabase]
    public async Task An_organisation_reports_an_indicator_under_one_duty(TestDatabase database)
    {
        var (world, secretary, _) = await WithThirdAsync(database);
        var answer = await (await secretary.GetAsync(Address(world) + "/new")).Form().Set("Input.OrganisationId", world.Organisations[0].ToString()).SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("indberetter allerede", answer.Main, StringComparison.Ordinal);
        Assert.Single(await DutiesAsync(world, world.Organisations[0]));
    }

    [Theory, EveryDatabase]
    public async Task Combinations_are_asked_for_where_they_are_wanted(TestDatabase database)
    {
        var (world, secretary, third) = await WithThirdAsync(database);
        await world.World.PerformAsync(world.Initiative.Id, async (db, now) =>
        {
            var actor = await world.SecretariatAsync();
            var indicator = await db.Set<Indicator>().Include(i => i.Definitions).Include(i => i.Breakdowns).SingleAsync(i => i.Id == world.IndicatorId);
            var age = indicator.BreakDownBy("age", "Alder", actor, now).Made!;
            age.Put("young", "Unge");
            return null;
        });
        var form = (await secretary.GetAsync(Address(world) + "/new")).Form();
        await form.Set("Input.OrganisationId", third.ToString()).Set("Input.Cells", ["*", "area=north", "area=south", "age=young"]).Set("Input.Crossed", "true").SubmitAsync();
        var duty = Assert.Single(await DutiesAsync(world, third));
        Assert.Equal(["", "area=north", "area=south", "age=young", "age=young;area=north", "age=young;area=south"], duty.Cells.Select(c => c.Text).OrderBy(c => c.Count(l => l == '=')).ThenBy(c => c.StartsWith("age", StringComparison.Ordinal)).ThenBy(c => c, StringComparer.Ordinal));

        var change = await secretary.GetAsync(world.Initiative.Work($"measurement/duties/{duty.Id}/change"));
        Assert.Contains(change.Form().Fields, f => f is { Key: "Input.Crossed", Value: "true" });
        await change.Form().Set("Input.Crossed", []).SubmitAsync();
        Assert.Equal(4, Assert.Single(await DutiesAsync(world, third)).Cells.Count);
    }

    [Theory, EveryDatabase]
    public async Task A_duty_is_changed_from_the_next_round_on_and_not_to_what_it_is(TestDatabase database)
    {
        var (world, secretary, _) = await WithThirdAsync(database);
        var duty = Assert.Single(await DutiesAsync(world, world.Organisations[0]));
        var address = world.Initiative.Work($"measurement/duties/{duty.Id}/change");
        var same = await (await secretary.GetAsync(address)).Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, same.Status);
        Assert.Contains("Der er ikke ændret noget", same.Main, StringComparison.Ordinal);

        var wrong = await (await secretary.GetAsync(address)).Form().Set("Input.Cells", []).Set("Input.DueDays", "1000").SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(2, wrong.Document.QuerySelectorAll(".form-error").Length);

        var saved = await (await secretary.GetAsync(address)).Form().Set("Input.Cells", ["area=north"]).Set("Input.DueDays", "0").SubmitAsync();
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        var changed = Assert.Single(await DutiesAsync(world, world.Organisations[0]));
        Assert.Equal((0, 1), (changed.DueDays, changed.Cells.Count));
        Assert.Equal(3, (await world.ReportAsync(1)).Cells.Count);
    }

    [Theory, EveryDatabase]
    public async Task A_duty_ends_once_and_is_then_shown_among_those_that_ended(TestDatabase database)
    {
        var (world, secretary, _) = await WithThirdAsync(database);
        var duty = Assert.Single(await DutiesAsync(world, world.Organisations[0]));
        var address = world.Initiative.Work($"measurement/duties/{duty.Id}/end");
        var (form, otherTab) = ((await secretary.GetAsync(address)).Form(), (await secretary.GetAsync(address)).Form());
        Assert.Equal(HttpStatusCode.Redirect, (await form.SubmitAsync()).Status);
        var again = await otherTab.SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("allerede afsluttet", again.Main, StringComparison.Ordinal);
        Assert.Contains("Afsluttede aftaler", (await secretary.GetAsync(Address(world))).Main, StringComparison.Ordinal);
        var change = await (await secretary.GetAsync(world.Initiative.Work($"measurement/duties/{duty.Id}/change"))).Form().Set("Input.DueDays", "3").SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, change.Status);
    }

    [Theory, EveryDatabase]
    public async Task Where_no_one_reports_the_page_says_how_to_begin(TestDatabase database)
    {
        var initiative = await (await TestWorld.OnAsync(database)).FoundAsync();
        var secretary = await initiative.World.SignedInAsync(initiative.Secretary);
        var indicator = await secretary.DefineAsync(initiative, "Boliger", kind: "Count", frequency: "Irregular");
        Assert.Contains("Ingen indberetter tallet endnu", (await secretary.GetAsync(indicator + "/duties")).Main, StringComparison.Ordinal);
        Assert.Contains("Der er ingen parter endnu", (await secretary.GetAsync(indicator + "/duties/new")).Main, StringComparison.Ordinal);

        // An indicator without a rhythm asks for the duty's.
        var partner = await initiative.PartnerAsync();
        var form = (await secretary.GetAsync(indicator + "/duties/new")).Form().Set("Input.OrganisationId", partner.ToString()).Set("Input.First", "2026Q1");
        var missing = await form.SubmitAsync();
        Assert.Equal(HttpStatusCode.BadRequest, missing.Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("Input.Frequency", "Irregular").SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("Input.Frequency", "Year").SubmitAsync()).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await form.Set("Input.Frequency", "Quarter").SubmitAsync()).Status);
    }

    private static string Address(ReportingWorld world) => world.Initiative.Work($"measurement/indicators/{ReportingWorld.IndicatorSlug}/duties");

    private static async Task<(ReportingWorld World, TestBrowser Secretary, Guid Third)> WithThirdAsync(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        return (world, await world.World.SignedInAsync(world.Initiative.Secretary), await world.Initiative.PartnerAsync("Boligselskabet"));
    }

    private static Task<List<Duty>> DutiesAsync(ReportingWorld world, Guid organisation) =>
        world.World.ReadAsync(db => db.Set<Duty>().AsNoTracking().Where(d => d.OrganisationId == organisation).ToListAsync());
}
