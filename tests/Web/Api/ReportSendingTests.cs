using System.Net;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.Api;

/// <summary>An organisation's report comes in from its own system: kept as a draft, handed in where that is asked for.</summary>
public sealed class ReportSendingTests
{
    private static readonly object North = new { area = "north" };
    private static readonly object South = new { area = "south" };

    private static readonly object[] Whole =
        [new { number = 30 }, new { cell = North, number = 10 }, new { cell = South, status = "missing", note = "Ikke talt op endnu" }];

    [Theory, EveryDatabase]
    public async Task A_report_is_read_tried_kept_and_handed_in(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var (initiative, caller) = (world.Initiative, await world.Initiative.CallerAsync(world.Reporters[0]));
        var listed = (await caller.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.OK).Json.GetProperty("items");
        Assert.Equal([1], listed.EnumerateArray().Select(r => r.GetProperty("number").GetInt32()));
        var shown = (await caller.GetAsync(listed[0].GetProperty("href").GetString()!)).Is(HttpStatusCode.OK).Json;
        Assert.Equal(
            ["{}", """{"area":"north"}""", """{"area":"south"}"""],
            shown.GetProperty("cells").EnumerateArray().Select(c => c.GetProperty("cell").GetRawText()));

        var address = shown.GetProperty("links").GetProperty("values").GetString()!;
        var dry = (await caller.PutAsync(address + "?dryRun=true&submit=true", new { rows = Whole })).Is(HttpStatusCode.OK).Json;
        Assert.Equal((3, true), (dry.GetProperty("added").GetInt32(), dry.GetProperty("maySubmit").GetBoolean()));
        Assert.Null((await world.ReportAsync(1)).Draft);

        var kept = (await caller.PutAsync(address, new { rows = Whole }, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;
        Assert.Equal(("draft", 1), (kept.GetProperty("state").GetString(), kept.GetProperty("draftVersion").GetInt32()));
        var key = ApiCaller.NewKey();
        var sent = (await caller.PutAsync(address + "?submit=true", new { rows = Whole }, key)).Is(HttpStatusCode.OK);
        Assert.Equal("submitted", sent.Json.GetProperty("state").GetString());
        Assert.Equal(sent.Text, (await caller.PutAsync(address + "?submit=true", new { rows = Whole }, key)).Is(HttpStatusCode.OK).Text);

        var report = await world.ReportAsync(1);
        Assert.Equal((ReportState.Submitted, ReportWay.Api, 1), (report.State, report.Submission!.Way, report.Submission.Version));
        Assert.Equal("report-already-submitted", (await caller.PutAsync(address, new { rows = Whole }, ApiCaller.NewKey())).Is(HttpStatusCode.Conflict).Code);
        Assert.Equal(1, await ApiFigures.InLedgerAsync(initiative, "report-submitted"));
    }

    [Theory, EveryDatabase]
    public async Task What_is_wrong_is_named_by_its_place_and_nothing_is_kept(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var (caller, address) = (await world.Initiative.CallerAsync(world.Reporters[0]), world.Initiative.Api("reports/1/values"));
        object[] rows =
        [
            new { number = 5 }, new { cell = North, number = 6 }, new { cell = North, number = 1 }, new { cell = new { area = "west" }, number = 1 },
            new { cell = new Dictionary<string, string> { ["not a code"] = "x" }, number = 1 },
        ];
        Assert.Equal(
            ["/rows/2 duplicate", "/rows/3/cell cell-not-asked", "/rows/4/cell cell-not-asked"],
            (await caller.PutAsync(address, new { rows }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        object[] above = [new { number = 5 }, new { cell = North, number = 6 }, new { cell = South, number = 1.5m }];
        Assert.Equal(
            ["/rows/1/number part-above-whole", "/rows/2/number not-whole"],
            (await caller.PutAsync(address, new { rows = above }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        object[] open = [new { number = 5 }, new { cell = North, status = "missing" }];
        Assert.Equal(
            ["/rows/1/note because-missing", "/rows cell-empty"],
            (await caller.PutAsync(address + "?submit=true", new { rows = open }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Equal(["/rows rows-count"], (await caller.PutAsync(address, new { }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        Assert.Null((await world.ReportAsync(1)).Draft);

        // As a draft what is open may wait, and is told.
        var kept = (await caller.PutAsync(address, new { rows = open }, ApiCaller.NewKey())).Is(HttpStatusCode.OK).Json;
        Assert.False(kept.GetProperty("maySubmit").GetBoolean());
        Assert.Equal(["because-missing", "cell-empty"], kept.GetProperty("remarks").EnumerateArray().Select(r => r.GetProperty("code").GetString()));
    }

    [Theory, EveryDatabase]
    public async Task A_personal_number_is_refused_where_it_stands_and_kept_nowhere(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var (caller, address) = (await world.Initiative.CallerAsync(world.Reporters[0]), world.Initiative.Api("reports/1/values"));
        object[] rows =
        [
            new { number = 30, note = "Ring til 22 33 44 55" }, new { cell = North, number = 10, note = "Født 010170-1234" },
            new { cell = South, status = "missing", note = "010170 1234" }, new { cell = new { area = "west" }, note = "0101701234" },
        ];
        foreach (var query in new[] { "", "?dryRun=true", "?submit=true" })
        {
            Assert.Equal(
                ["/rows/1/note personal-number", "/rows/2/note personal-number", "/rows/3/cell cell-not-asked", "/rows/3/note personal-number"],
                (await caller.PutAsync(address + query, new { rows }, ApiCaller.NewKey())).Is(HttpStatusCode.UnprocessableEntity).Errors);
        }

        Assert.Null((await world.ReportAsync(1)).Draft);
    }

    [Theory, EveryDatabase]
    public async Task Signs_that_no_text_can_hold_break_nothing(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var (caller, address) = (await world.Initiative.CallerAsync(world.Reporters[0]), world.Initiative.Api("reports/1/values"));
        var half = await caller.PutAsync(address, "{\"rows\":[{\"number\":1,\"note\":\"\\ud83d\"}]}", ApiCaller.NewKey());
        Assert.Equal("malformed-json", half.Is(HttpStatusCode.BadRequest).Code);
        (await caller.PutAsync(address, "{\"rows\":[{\"number\":1,\"note\":\"a\\u0000b \\ufffe 😀\"}]}", ApiCaller.NewKey())).Is(HttpStatusCode.OK);
        Assert.Equal("a\uFFFDb \uFFFD 😀", (await world.ReportAsync(1)).Draft!.Rows[0].Note);
    }

    [Theory, EveryDatabase]
    public async Task A_draft_that_someone_typed_is_not_written_over_unseen(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var (caller, address) = (await world.Initiative.CallerAsync(world.Reporters[0]), world.Initiative.Api("reports/1/values"));
        var reporter = await world.ReporterAsync();
        await world.ActAsync(1, (_, report, round, now) => Task.FromResult(report.Save(round, [new SheetRow("", "17")], 0, reporter, now)));
        foreach (var query in new[] { "", "?dryRun=true" })
        {
            Assert.Equal("report-changed-elsewhere", (await caller.PutAsync(address + query, new { rows = Whole }, ApiCaller.NewKey())).Is(HttpStatusCode.Conflict).Code);
        }

        var version = (await caller.GetAsync(world.Initiative.Api("reports/1"))).Json.GetProperty("draftVersion").GetInt32();
        (await caller.PutAsync(address, new { rows = Whole, draftVersion = version }, ApiCaller.NewKey())).Is(HttpStatusCode.OK);
        Assert.Equal(3, (await world.ReportAsync(1)).Draft!.Rows.Count);
    }

    [Theory, EveryDatabase]
    public async Task A_report_is_its_own_organisations_alone(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var initiative = world.Initiative;
        var other = await initiative.CallerAsync(world.Reporters[1]);
        (await other.GetAsync(initiative.Api("reports/1"))).Is(HttpStatusCode.NotFound);
        (await other.PutAsync(initiative.Api("reports/1/values"), new { rows = Whole }, ApiCaller.NewKey())).Is(HttpStatusCode.NotFound);
        var secretariat = await initiative.CallerAsync(initiative.Secretary);
        Assert.Equal(2, (await secretariat.GetAsync(initiative.Api("reports"))).Is(HttpStatusCode.OK).Json.GetProperty("items").GetArrayLength());
        (await secretariat.GetAsync(initiative.Api("reports/1"))).Is(HttpStatusCode.Forbidden);
        (await secretariat.PutAsync(initiative.Api("reports/1/values"), new { rows = Whole }, ApiCaller.NewKey())).Is(HttpStatusCode.Forbidden);

        var waiting = await initiative.CallerAsync(await initiative.MemberAsync(Role.Reporter, world.Organisations[0], confirmed: false));
        Assert.Equal("mandate-not-confirmed", (await waiting.GetAsync(initiative.Api("reports/1"))).Is(HttpStatusCode.Conflict).Code);
        var refused = await waiting.PutAsync(initiative.Api("reports/1/values"), new { rows = Whole }, ApiCaller.NewKey());
        Assert.Equal("mandate-not-confirmed", refused.Is(HttpStatusCode.Conflict).Code);
    }
}
