using Medvirk.Domain.SharedMeasurement;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Web.SharedMeasurement.Reports;

/// <summary>What those who report and those who run the rounds do with a report, by its pages.</summary>
internal static class ReportSteps
{
    public static string Address(this ReportingWorld world, int number = 1, string page = "") =>
        world.Initiative.Work($"measurement/reports/{number}{(page.Length == 0 ? "" : "/" + page)}");

    /// <summary>A reporter of that partner, signed in.</summary>
    public static Task<TestBrowser> ReporterBrowserAsync(this ReportingWorld world, int partner = 0) =>
        world.World.SignedInAsync(world.Reporters[partner]);

    public static Task<TestBrowser> SecretaryBrowserAsync(this ReportingWorld world) => world.World.SignedInAsync(world.Initiative.Secretary);

    /// <summary>The form, with these numbers for total, north and south.</summary>
    public static async Task<TestForm> TypedAsync(this ReportingWorld world, TestBrowser browser, params string[] numbers)
    {
        var form = (await browser.GetAsync(world.Address(1, "fill"))).Form();
        for (var i = 0; i < numbers.Length; i++)
        {
            form.Set($"Rows[{i}].Number", numbers[i]);
        }

        return form;
    }

    /// <summary>Presses one of the form's buttons.</summary>
    public static Task<TestPage> PressAsync(this TestForm form, string button) => form.Set("Do", button).SubmitAsync();

    /// <summary>Fills in, looks through and sends.</summary>
    public static async Task<TestPage> SendAsync(this ReportingWorld world, TestBrowser browser, params string[] numbers)
    {
        var review = await browser.FollowAsync(await (await world.TypedAsync(browser, numbers)).PressAsync("check"));
        return await browser.FollowAsync(await review.Form().SubmitAsync());
    }

    public static string? ErrorAt(this TestPage page, string field) =>
        page.Document.GetElementById(field.Replace('[', '_').Replace(']', '_').Replace('.', '_') + "-error")?.TextContent.Trim();

    public static Task<int> ValueCountAsync(this ReportingWorld world) => world.World.ReadAsync(db =>
        Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.CountAsync(db.Set<Value>(), v => v.Cell.IndicatorId == world.IndicatorId));
}
