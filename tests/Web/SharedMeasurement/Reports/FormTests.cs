using System.Net;
using AngleSharp.Html.Dom;
using Medvirk.Domain.Backbone;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Reports;

/// <summary>The edges of the form: the huge, the personal, the half-filled, and what comes too late.</summary>
public sealed class FormTests
{
    [Theory, EveryDatabase]
    public async Task What_cannot_be_right_is_told_when_it_is_saved_and_the_summary_names_its_cell(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var page = await (await world.TypedAsync(browser, "340", "1.234")).PressAsync("save");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.StartsWith("Fejl: “1.234” kan læses på to måder", page.ErrorAt("Rows[1].Number"), StringComparison.Ordinal);
        var gathered = Assert.Single(page.Document.QuerySelectorAll(".error-summary a"));
        Assert.StartsWith("Nord: “1.234”", gathered.TextContent, StringComparison.Ordinal);
        Assert.Equal("#Rows_1__Number", gathered.GetAttribute("href"));
        Assert.Equal("1.234", (await world.ReportAsync(1)).Draft!.Rows[1].Number);
        Assert.Equal(HttpStatusCode.Redirect, (await page.Form().Set("Rows[1].Number", "200").PressAsync("save")).Status);
    }

    [Theory, EveryDatabase]
    public async Task A_denominator_is_told_of_at_its_own_field(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database, kind: Kind.Share);
        var form = await world.TypedAsync(await world.ReporterBrowserAsync(), "50", "20", "x");
        var page = await form.Set("Rows[0].Denominator", "1.234").PressAsync("save");
        Assert.Contains("to måder", page.ErrorAt("Rows[0].Denominator"), StringComparison.Ordinal);
        Assert.Null(page.ErrorAt("Rows[0].Number"));
        Assert.Contains("Nævneren mangler", page.ErrorAt("Rows[1].Denominator"), StringComparison.Ordinal);
        Assert.Contains("ikke et tal", page.ErrorAt("Rows[2].Number"), StringComparison.Ordinal);

        page = await page.Form().Set("Rows[2].Denominator", "mange 🙂").PressAsync("save");
        Assert.Contains("“x” er ikke et tal", page.ErrorAt("Rows[2].Number"), StringComparison.Ordinal);
        Assert.Contains("“mange 🙂” er ikke et tal", page.ErrorAt("Rows[2].Denominator"), StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_is_huge_is_told_and_shown_again_as_it_was_typed(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();

        // The sign stands where the draft cuts.
        var huge = new string('9', SheetRow.TypedLength - 1) + "😀" + new string('9', 5000);
        var note = new string('ø', SheetRow.NoteLength + 1);
        var page = await (await world.TypedAsync(browser, huge, "1")).Set("Rows[1].Note", note).PressAsync("save");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("for lang", page.ErrorAt("Rows[1].Note"), StringComparison.Ordinal);
        Assert.Contains(page.Form().Fields, f => f.Key == "Rows[0].Number" && f.Value == huge);
        Assert.Contains(page.Form().Fields, f => f.Key == "Rows[1].Note" && f.Value == note);
        Assert.Equal(HttpStatusCode.BadRequest, (await (await world.TypedAsync(browser)).PressAsync("save")).Status);
    }

    [Theory, EveryDatabase]
    public async Task The_largest_report_there_can_be_fits_in_the_form(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var form = await world.TypedAsync(await world.ReporterBrowserAsync(), "340", "200", "140");
        for (var i = 3; i < DutyTerms.MostCells; i++)
        {
            foreach (var field in new[] { "Cell", "Number", "Denominator", "Status", "Note" })
            {
                form.Set($"Rows[{i}].{field}", $"{field}={i}");
            }
        }

        Assert.Equal(HttpStatusCode.Redirect, (await form.PressAsync("save")).Status);
        Assert.Equal(["340", "200", "140"], (await world.ReportAsync(1)).Draft!.Rows.Select(r => r.Number));
    }

    [Theory, EveryDatabase]
    public async Task A_personal_number_is_kept_nowhere(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var page = await (await world.TypedAsync(browser, "340")).Set("Rows[0].Note", "Født 010170-1234").PressAsync("save");
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("CPR", page.ErrorAt("Rows[0].Note"), StringComparison.Ordinal);
        Assert.Contains(page.Form().Fields, f => f is { Key: "Rows[0].Note", Value: "Født 010170-1234" });
        Assert.Null((await world.ReportAsync(1)).Draft);

        await world.SubmitAsync(1, "340", "200", "140");
        var form = (await (await world.SecretaryBrowserAsync()).GetAsync(world.Address(1, "return"))).Form();
        Assert.Contains("CPR", (await form.Set("Comment", "Se 010170-1234").SubmitAsync()).ErrorAt("Comment"), StringComparison.Ordinal);
        Assert.Equal(ReportState.Submitted, (await world.ReportAsync(1)).State);
    }

    [Theory, EveryDatabase]
    public async Task What_another_filled_in_and_mine_leaves_empty_comes_along(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var (mine, other) = (await world.TypedAsync(browser, "340", "", "140"), await world.TypedAsync(browser, "111", "50", ""));
        await other.PressAsync("save");
        var told = await mine.PressAsync("save");
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await told.Form().PressAsync("save")).Status);
        Assert.Equal(["340", "50", "140"], (await world.ReportAsync(1)).Draft!.Rows.Select(r => r.Number));
    }

    [Theory, EveryDatabase]
    public async Task Enter_in_a_field_looks_it_through_and_pastes_nothing(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var page = await (await world.ReporterBrowserAsync()).GetAsync(world.Address(1, "fill"));
        Assert.Equal("check", ((IHtmlButtonElement)page.Document.QuerySelector("main form button")!).Value);
    }

    [Theory, EveryDatabase]
    public async Task A_round_that_closed_meanwhile_takes_no_more_and_what_was_typed_stays_in_the_page(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var form = await world.TypedAsync(await world.ReporterBrowserAsync(), "340");
        var secretariat = await world.SecretariatAsync();
        await world.ActAsync(1, (_, _, round, now) => Task.FromResult(round.Close(secretariat, now)));
        var page = await form.PressAsync("save");
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("Runden er lukket", page.Main, StringComparison.Ordinal);
        Assert.Contains(page.Form().Fields, f => f is { Key: "Rows[0].Number", Value: "340" });
    }

    [Theory, EveryDatabase]
    public async Task An_unconfirmed_mandate_neither_sees_nor_enters_figures(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        await (await world.TypedAsync(await world.ReporterBrowserAsync(), "86753", "200", "140")).PressAsync("save");
        var browser = await world.World.SignedInAsync(await world.Initiative.MemberAsync(Role.Reporter, world.Organisations[0], confirmed: false));
        Assert.DoesNotContain("86753", (await browser.GetAsync(world.Address())).Text, StringComparison.Ordinal);
        Assert.Equal(world.Address(), (await browser.GetAsync(world.Address(1, "fill"))).Location);

        // By hand, past the page that isn't shown.
        var token = (await browser.GetAsync("/da/account/sign-out")).Form().Fields.Single(f => f.Key == "__RequestVerificationToken");
        var answer = await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, world.Address(1, "fill"))
        {
            Content = new FormUrlEncodedContent([token, KeyValuePair.Create("Version", "1"), KeyValuePair.Create("Rows[0].Cell", ""), KeyValuePair.Create("Rows[0].Number", "1")]),
        });
        Assert.Equal(world.Address(), answer.Location);
        Assert.DoesNotContain("86753", answer.Text, StringComparison.Ordinal);
        Assert.Equal("86753", (await world.ReportAsync(1)).Draft!.Rows[0].Number);
    }
}
