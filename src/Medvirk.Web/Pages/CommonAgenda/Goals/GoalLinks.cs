using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.CommonAgenda.Goals;

/// <summary>Addresses of the members' pages about goals.</summary>
public static class GoalLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/agenda/goals";

    public static string Set(string lang, string initiative) => $"{Index(lang, initiative)}/set";

    public static string Show(string lang, string initiative, int number) =>
        $"{Index(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Where the challenges that a goal is to solve are chosen.</summary>
    public static string Challenges(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/challenges";
}
