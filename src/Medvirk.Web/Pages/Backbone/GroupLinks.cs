using System.Globalization;

namespace Medvirk.Web.Pages.Backbone;

/// <summary>Addresses of the groups' pages.</summary>
public static class GroupLinks
{
    public static string Index(string lang, string initiative) => $"{BackboneLinks.Partners(lang, initiative)}/groups";

    public static string Form(string lang, string initiative) => $"{Index(lang, initiative)}/form";

    public static string Show(string lang, string initiative, int number) =>
        $"{Index(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Edit(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/edit";

    public static string Members(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/members";

    public static string Leave(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/leave";

    public static string End(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/end";
}
