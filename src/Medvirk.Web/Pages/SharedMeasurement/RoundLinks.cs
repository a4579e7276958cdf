using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>Addresses of the pages about rounds, and what they are made from.</summary>
public static class RoundLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/measurement/rounds";

    public static string Show(string lang, string initiative, int number) =>
        $"{Index(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";
}
