using System.Net;
using System.Text;
using Medvirk.Tests.Testing;
using Xunit;

namespace Medvirk.Tests.Web.SharedMeasurement;

/// <summary>What people do on the pages of this room, click by click.</summary>
internal static class MeasurementSteps
{
    /// <summary>Defines an indicator by the form; gives its address.</summary>
    public static async Task<string> DefineAsync(
        this TestBrowser browser, TestInitiative initiative, string name, string kind = "PublishedRate", string confidentiality = "Open", string frequency = "Year")
    {
        var form = (await browser.GetAsync(initiative.Work("measurement/indicators/new"))).Form();
        var answer = await form
            .Set("Input.Name", name).Set("Input.Explanation", "Hvor mange boliger der ikke lever op til standarden.")
            .Set("Input.Level", "Population").Set("Input.Kind", kind).Set("Input.Unit", kind == "Count" ? "boliger" : "%")
            .Set("Input.Decimals", "1").Set("Input.Direction", "Down").Set("Input.Frequency", frequency)
            .Set("Input.Minimum", "0").Set("Input.Together", "true").Set("Confidentiality", confidentiality)
            .SubmitAsync();
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Main);
        return answer.Location!;
    }

    /// <summary>Sends a file; gives the page where its columns are named.</summary>
    public static async Task<TestPage> UploadAsync(this TestBrowser browser, string indicator, byte[] content, string fileName = "tal.csv")
    {
        var form = (await browser.GetAsync(indicator + "/import")).Form();
        var answer = await form.Attach("Upload", content, fileName).SubmitAsync();
        return answer.Status == HttpStatusCode.Redirect ? await browser.FollowAsync(answer) : answer;
    }

    public static Task<TestPage> UploadAsync(this TestBrowser browser, string indicator, string content) =>
        browser.UploadAsync(indicator, Encoding.UTF8.GetBytes(content));

    /// <summary>Says yes to the columns as they were guessed; gives the dry run.</summary>
    public static async Task<TestPage> DryRunAsync(this TestBrowser browser, TestPage columns) =>
        await browser.FollowAsync(await columns.Form().SubmitAsync());

    /// <summary>Imports a file whose columns are guessed right; gives the receipt.</summary>
    public static async Task<TestPage> ImportAsync(this TestBrowser browser, string indicator, string content)
    {
        var dryRun = await browser.DryRunAsync(await browser.UploadAsync(indicator, content));
        var answer = await dryRun.Form().SubmitAsync();
        Assert.True(answer.Status == HttpStatusCode.Redirect, answer.Main);
        return await browser.FollowAsync(answer);
    }

    /// <summary>The value of a fact on a page.</summary>
    public static string? Fact(this TestPage page, string name) => page.Document.QuerySelectorAll("dl.facts > div")
        .FirstOrDefault(d => d.QuerySelector("dt")?.TextContent.Trim() == name)?.QuerySelector("dd")?.TextContent.Trim();
}
