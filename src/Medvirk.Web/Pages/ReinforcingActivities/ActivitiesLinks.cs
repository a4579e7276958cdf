using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.ReinforcingActivities;

/// <summary>Addresses of the members' pages about activities.</summary>
public static class ActivitiesLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/activities";

    public static string Register(string lang, string initiative) => $"{Index(lang, initiative)}/register";

    public static string Show(string lang, string initiative, int number) =>
        $"{Index(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Part(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/part";

    public static string Status(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/status";
}
