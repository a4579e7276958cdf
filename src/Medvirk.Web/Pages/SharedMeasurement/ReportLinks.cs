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
}
