using System.Net;
using System.Text;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement.Reports;

/// <summary>Figures from a file: each fault by its line, all or nothing, and the same file twice changes nothing.</summary>
public sealed class FileTests
{
    [Theory]
    [EveryDatabase("area;tal\n;100\nnorth;1.234\n", "3", "to måder")]
    [EveryDatabase("area;tal\n;100\nøst;5\n", "3", "ikke på listen")]
    [EveryDatabase("area;tal\n;100\nnorth;5\nnorth;6\n", "4", "også i linje 3")]
    [EveryDatabase("area;tal\n;100\nnorth;500\n", "3", "større end helheden")]
    [EveryDatabase("area;tal;organisation\n;100;Åben Dør\n", "2", "Linjen er fra")]
    [EveryDatabase("area;tal\nnorth;5;6\n", "2", "felter")]
    [EveryDatabase("area;tal\nnorth;\n", "Hele filen", "ingen tal")]
    public async Task Each_fault_is_told_by_its_line_and_nothing_of_the_file_is_used(TestDatabase database, string content, string line, string said)
    {
        var world = await ReportingWorld.OnAsync(database);
        var answer = await SendAsync(await world.ReporterBrowserAsync(), world, content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(
            answer.Document.QuerySelectorAll("tbody tr"),
            r => r.QuerySelector("th")!.TextContent == line && r.TextContent.Contains(said, StringComparison.Ordinal));
        Assert.Empty((await world.ReportAsync(1)).Sheets);
    }

    [Theory]
    [EveryDatabase("tal\n100\n200\n300\n", "Kolonnen “area” mangler")]
    [EveryDatabase("area;tal;tal\n;100;100\nnorth;1;1\n", "står der to gange")]
    public async Task While_a_column_is_wrong_no_row_is_blamed(TestDatabase database, string content, string said)
    {
        var world = await ReportingWorld.OnAsync(database);
        var answer = await SendAsync(await world.ReporterBrowserAsync(), world, content);
        Assert.Contains(said, Assert.Single(answer.Document.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task With_very_many_faults_the_first_are_told_and_the_rest_counted(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var content = "area;tal\n" + string.Concat(Enumerable.Range(0, 500).Select(i => $"north;x{i}\n"));
        var answer = await SendAsync(await world.ReporterBrowserAsync(), world, content);
        Assert.Equal(ReportFile.MostFaults, answer.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Og 400 fejl til", answer.Main, StringComparison.Ordinal);
    }

    [Theory, EveryDatabase]
    public async Task What_the_draft_holds_comes_along_in_the_template_and_reads_back_as_it_is(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database, kind: Kind.Mean);
        var browser = await world.ReporterBrowserAsync();
        var form = (await world.TypedAsync(browser, "1,2340", "-0,5", "mangler")).Set("Rows[2].Note", "=Æblehaven 😀").Set("Rows[0].Denominator", "12");
        await form.PressAsync("save");
        for (var time = 0; time < 2; time++)
        {
            var template = await browser.GetAsync(world.Address(1, "template.csv"));
            var used = await browser.FollowAsync(await SendAsync(browser, world, template.Text));
            Assert.Equal(HttpStatusCode.Redirect, (await used.Form().SubmitAsync()).Status);
        }

        var rows = (await world.ReportAsync(1)).Draft!.Rows;
        Assert.Equal([("1.2340", "12"), ("-0.5", null), (null, null)], rows.Select(r => (r.Number, r.Denominator)));
        Assert.Equal((SheetRow.MissingWord, "=Æblehaven 😀"), (rows[2].Status, rows[2].Note));
        Assert.Equal(2, (await world.ReportAsync(1)).Draft!.Version); // once from the form, once from the first file
    }

    [Theory, EveryDatabase]
    public async Task A_decimal_sign_that_is_said_leaves_no_doubt(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var browser = await world.ReporterBrowserAsync();
        var used = await browser.FollowAsync(await SendAsync(browser, world, "area;tal\n;1.234\n", nameof(DecimalSign.Comma)));
        await used.Form().SubmitAsync();
        Assert.Equal("1234", (await world.ReportAsync(1)).Draft!.Rows[0].Number);
    }

    [Theory, EveryDatabase]
    public async Task A_personal_number_in_a_file_is_kept_nowhere(TestDatabase database)
    {
        var world = await ReportingWorld.OnAsync(database);
        var answer = await SendAsync(await world.ReporterBrowserAsync(), world, "area;tal;bemærkning\n;10;Født 010170-1234\n");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("CPR", answer.ErrorAt("Upload"), StringComparison.Ordinal);
        Assert.Empty((await world.ReportAsync(1)).Sheets);
    }

    private static async Task<TestPage> SendAsync(TestBrowser browser, ReportingWorld world, string content, string sign = nameof(DecimalSign.Unknown))
    {
        var form = (await browser.GetAsync(world.Address(1, "file"))).Form().Set("Sign", sign);
        return await form.Attach("Upload", Encoding.UTF8.GetBytes(content), "tal.csv").SubmitAsync();
    }
}
