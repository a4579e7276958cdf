using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>Addresses of the pages about one organisation's reports.</summary>
public static class ReportLinks
{
    /// <summary>What my organisation is asked for.</summary>
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/measurement/reports";

    public static string Show(string lang, string initiative, int number) =>
        $"{Index(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The form.</summary>
    /// <param name="lang">da or en.</param>
    /// <param name="initiative">The initiative's slug.</param>
    /// <param name="number">The report's.</param>
    /// <param name="says">What the form says as it opens: <c>saved</c>, <c>check</c>; null for nothing.</param>
    public static string Fill(string lang, string initiative, int number, string? says = null) =>
        $"{Show(lang, initiative, number)}/fill" + (says is null ? "" : "?says=" + says);

    public static string Submit(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/submit";

    public static string File(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/file";

    public static string UseFile(string lang, string initiative, int number) => $"{File(lang, initiative, number)}/use";

    public static string Template(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/template.csv";

    public static string TakeBack(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/take-back";

    public static string Return(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/return";

    public static string Approve(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/approve";

    public static string Look(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/look";
}
