using System.Globalization;
using Medvirk.Domain.Communication;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Communication;

/// <summary>Addresses of the pages about decisions, members' and public ones.</summary>
public static class DecisionLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/decisions";

    public static string Prepare(string lang, string initiative) => $"{Index(lang, initiative)}/new";

    /// <summary>With the version of the agenda that it is to adopt.</summary>
    public static string Adopt(string lang, string initiative, int version) => $"{Prepare(lang, initiative)}?version={Text(version)}";

    public static string Show(string lang, string initiative, int number) => $"{Index(lang, initiative)}/{Text(number)}";

    /// <param name="act">As in the address: <c>open</c>, <c>position</c> …</param>
    public static string Act(string lang, string initiative, int number, string act) => $"{Show(lang, initiative, number)}/{act}";

    public static string Untie(string lang, string initiative, int number, TieKind kind, Guid tied) =>
        $"{Act(lang, initiative, number, "ties")}/{kind}/{tied}/remove";

    /// <param name="act">As in the address: <c>answer</c>, <c>withdraw</c> …</param>
    public static string Objection(string lang, string initiative, int number, int objection, string act) =>
        $"{Show(lang, initiative, number)}/objections/{Text(objection)}/{act}";

    public static string Public(string lang, string initiative) => $"{SiteLinks.Front(lang, initiative)}/decisions";

    /// <summary>The permanent address of a decision.</summary>
    public static string Public(string lang, string initiative, int number) => $"{Public(lang, initiative)}/{Text(number)}";

    public static string Csv(string lang, string initiative) => $"{Public(lang, initiative)}.csv";

    public static string Feed(string lang, string initiative) => $"{Public(lang, initiative)}.atom";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
