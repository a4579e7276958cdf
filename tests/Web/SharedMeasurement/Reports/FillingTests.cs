using System.Net;
using System.Text;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Reports;

/// <summary>The form of a report: what is typed is kept, what is wrong is said where it is, what is sent is what was seen.</summary>
public sealed class FillingTests
{
    [Theory, EveryDatabase]
    public async Task A_report_is_found_typed_looked_through_and_sent(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var list = await browser.GetAsync(world.Initiative.Work("measurement/reports"));
        Assert.Equal(world.Address(1, "fill"), list.Document.QuerySelector("main .rows a")!.GetAttribute("href"));

        var review = await (await world.TypedAsync(browser, "340,5", "200", "140")).PressAsync("check");
        Assert.Equal(HttpStatusCode.BadRequest, review.Status); // people are whole
        Assert.Equal("340,5 er ikke et helt tal.", review.ErrorAt("Rows[0].Number")?.Replace("Fejl: ", "", StringComparison.Ordinal));

        var sent = await world.SendAsync(browser, "340", "200", "140");
        Assert.Contains("venter på at blive godkendt", sent.Main, StringComparison.Ordinal);
        Assert.Contains("340", sent.Main, StringComparison.Ordinal);
        Assert.Equal(ReportState.Submitted, (await world.ReportAsync(1)).State);
        Assert.Equal(0, await world.ValueCountAsync()); // nothing counts before it is approved
    }

    [Theory]
    [EveryDatabase("Rows[1].Number", "1.234", "kan læses på to måder")]
    [EveryDatabase("Rows[1].Number", "tolv", "er ikke et tal")]
    [EveryDatabase("Rows[1].Number", "-4", "under nul")]
    [EveryDatabase("Rows[1].Number", "99999999999999999999", "for stort")]
    [EveryDatabase("Rows[1].Number", "12 🙂", "er ikke et tal")]
    [EveryDatabase("Rows[1].Number", "", "Skriv et tal, eller vælg")]
    [EveryDatabase("Rows[1].Number", "900", "større end helheden")]
    [EveryDatabase("Rows[1].Status", "måske", "kendes ikke")]
    public async Task What_is_wrong_is_said_at_its_cell_and_all_that_was_typed_is_kept(TestDatabase database, string field, string typed, string said)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var form = await world.TypedAsync(browser, "340", "200", "140");
        var page = await form.Set("Rows[2].Note", "Æblehaven er med 🍏").Set(field, typed).PressAsync("check");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        var place = field.EndsWith("Status", StringComparison.Ordinal) ? "Rows[1].Status" : "Rows[1].Number";
        Assert.Contains(said, page.ErrorAt(place) ?? page.Main, StringComparison.Ordinal);
        Assert.Contains(page.Form().Fields, f => f is { Key: "Rows[2].Note", Value: "Æblehaven er med 🍏" });
        Assert.Contains(page.Form().Fields, f => f is { Key: "Rows[0].Number", Value: "340" });

        // And the next day it still stands there, right or wrong.
        var again = await browser.GetAsync(world.Address(1, "fill"));
        Assert.Contains(again.Form().Fields, f => f is { Key: "Rows[2].Note", Value: "Æblehaven er med 🍏" });
        if (field.EndsWith("Number", StringComparison.Ordinal))
        {
            Assert.Contains(again.Form().Fields, f => f.Key == field && f.Value == typed);
        }
    }

    [Theory, EveryDatabase]
    public async Task No_figure_is_an_answer_when_it_says_why(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var form = (await world.TypedAsync(browser, "340", "200", "")).Set("Rows[2].Status", "missing");
        var page = await form.PressAsync("check");
        Assert.Contains("hvorfor der ikke er et tal", page.ErrorAt("Rows[2].Note"), StringComparison.Ordinal);

        var review = await page.Form().Set("Rows[2].Note", "Systemet var nede").PressAsync("check");
        Assert.Equal(world.Address(1, "submit"), review.Location);
    }

    [Theory, EveryDatabase]
    public async Task Two_tabs_never_overwrite_each_other_unseen(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var (mine, other) = (await world.TypedAsync(browser, "340", "200", "140"), await world.TypedAsync(browser, "111", "", ""));
        Assert.Equal(HttpStatusCode.Redirect, (await other.PressAsync("save")).Status);

        var told = await mine.PressAsync("save");
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains("Gemt imens: 111", told.Main, StringComparison.Ordinal);
        Assert.Contains(told.Form().Fields, f => f is { Key: "Rows[0].Number", Value: "340" });

        Assert.Equal(HttpStatusCode.Redirect, (await told.Form().PressAsync("save")).Status);
        Assert.Equal(["340", "200", "140"], (await world.ReportAsync(1)).Draft!.Rows.Select(r => r.Number));
    }

    [Theory, EveryDatabase]
    public async Task A_block_is_spread_over_the_form_and_what_does_not_fit_is_said(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var wide = await (await world.TypedAsync(browser, "7")).Set("Block", "1\t2\t3").PressAsync("paste");
        Assert.Equal(HttpStatusCode.BadRequest, wide.Status);
        Assert.Contains("Blokken har 3 kolonner", wide.Main, StringComparison.Ordinal);
        Assert.Contains(wide.Form().Fields, f => f is { Key: "Block", Value: "1\t2\t3" });

        var spread = await browser.FollowAsync(await wide.Form().Set("Block", "I alt\t340\nNord\t200,0\nSyd\t140").PressAsync("paste"));
        Assert.Equal(["340", "200,0", "140"], spread.Form().Fields.Where(f => f.Key.EndsWith("Number", StringComparison.Ordinal)).Select(f => f.Value));
    }

    [Theory, EveryDatabase]
    public async Task A_second_click_sends_once(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var review = await browser.FollowAsync(await (await world.TypedAsync(browser, "340", "200", "140")).PressAsync("check"));
        var (first, second) = (await review.Form().SubmitAsync(), await review.Form().SubmitAsync());
        Assert.Equal(world.Address(), first.Location);
        Assert.Equal(world.Address(), second.Location);
        Assert.Single((await world.ReportAsync(1)).Steps);
    }

    [Theory, EveryDatabase]
    public async Task What_changed_after_it_was_looked_through_is_not_sent(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var review = await browser.FollowAsync(await (await world.TypedAsync(browser, "340", "200", "140")).PressAsync("check"));
        await (await world.TypedAsync(browser, "350", "200", "150")).PressAsync("save");
        var told = await review.Form().SubmitAsync();
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains("350", told.Main, StringComparison.Ordinal);
        Assert.Equal(ReportState.Draft, (await world.ReportAsync(1)).State);
    }

    [Theory, EveryDatabase]
    public async Task A_form_that_sends_nothing_takes_nothing_away(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        await (await world.TypedAsync(browser, "340", "200", "140")).PressAsync("save");
        var form = await world.TypedAsync(browser);
        foreach (var name in form.Fields.Select(f => f.Key).Where(k => k.StartsWith("Rows", StringComparison.Ordinal)).ToArray())
        {
            form.Set(name, []);
        }

        await form.PressAsync("save");
        Assert.Equal(["340", "200", "140"], (await world.ReportAsync(1)).Draft!.Rows.Select(r => r.Number));
    }

    [Theory, EveryDatabase]
    public async Task When_the_session_has_run_out_one_signs_in_and_nothing_is_lost(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var form = await world.TypedAsync(browser, "340", "200", "140");
        browser.ForgetCookies();
        var door = await form.PressAsync("save");
        Assert.Equal((HttpStatusCode.Unauthorized, "Log ind"), (door.Status, door.Heading));
        Assert.Null((await world.ReportAsync(1)).Draft);

        // And after it, all that was typed is there to be sent.
        var kept = await door.Form().Set("Input.Email", world.Reporters[0].Email).Set("Input.Password", TestWorld.Password).SubmitAsync();
        await kept.Form().SubmitAsync();
        Assert.Equal(["340", "200", "140"], (await world.ReportAsync(1)).Draft!.Rows.Select(r => r.Number));
    }

    [Theory, EveryDatabase]
    public async Task A_file_is_read_line_by_line_shown_and_then_used(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var template = await browser.GetAsync(world.Address(1, "template.csv"));
        Assert.Equal("text/csv; charset=utf-8", template.Headers["Content-Type"]);
        Assert.Equal("periode;area;beskrivelse;tal;status;bemærkning", template.Text.TrimStart('\uFEFF').Split('\n')[0].Trim());

        var faulty = await FileAsync(world, browser, "periode;area;tal\n2025;;340\n2024;north;200\n2025;øst;x\n");
        Assert.Equal(HttpStatusCode.BadRequest, faulty.Status);
        Assert.Contains("Der er 3 fejl i filen", faulty.Main, StringComparison.Ordinal);
        Assert.Contains("Perioden er 2024", faulty.Main, StringComparison.Ordinal);
        Assert.Null((await world.ReportAsync(1)).Draft);

        const string Right = "periode;area;tal\n2025;;340\n2025;north;200\n2025;Syd;140\n";
        var shown = await browser.FollowAsync(await FileAsync(world, browser, Right));
        Assert.Contains("Det står der i filen", shown.Main, StringComparison.Ordinal);
        var review = await browser.FollowAsync(await shown.Form().SubmitAsync());
        Assert.Equal("Er tallene rigtige?", review.Heading);
        await review.Form().SubmitAsync();
        Assert.Equal(ReportWay.File, (await world.ReportAsync(1)).Submission!.Way);
    }

    [Theory]
    [EveryDatabase("", "Filen er tom")]
    [EveryDatabase("\0\0\u0001", "")]
    public async Task A_file_that_is_no_table_is_refused_at_its_field(TestDatabase database, string content, string said)
    {
        var world = await ReportingWorld.OnAsync(database);
        var page = await FileAsync(world, await world.ReporterBrowserAsync(), content);
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(said, page.ErrorAt("Upload") ?? "", StringComparison.Ordinal);
    }

    private static async Task<TestPage> FileAsync(ReportingWorld world, TestBrowser browser, string content) =>
        await (await browser.GetAsync(world.Address(1, "file"))).Form().Attach("Upload", Encoding.UTF8.GetBytes(content), "tal.csv").SubmitAsync();
}
