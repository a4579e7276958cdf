using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Places;

/// <summary>Addresses of the members' pages about local areas.</summary>
public static class AreaLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/places/areas";

    public static string Draw(string lang, string initiative) => $"{Index(lang, initiative)}/draw";

    public static string Reword(string lang, string initiative, int area) => $"{Area(lang, initiative, area)}/reword";

    public static string Retire(string lang, string initiative, int area) => $"{Area(lang, initiative, area)}/retire";

    private static string Area(string lang, string initiative, int area) => $"{Index(lang, initiative)}/{area.ToString(CultureInfo.InvariantCulture)}";
}
