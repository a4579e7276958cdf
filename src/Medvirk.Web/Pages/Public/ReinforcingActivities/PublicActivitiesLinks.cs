using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Public.ReinforcingActivities;

/// <summary>Addresses of the public pages about activities.</summary>
public static class PublicActivitiesLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Front(lang, initiative)}/activities";

    public static string Show(string lang, string initiative, int number) =>
        $"{Index(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";
}
