using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.ReinforcingActivities;

/// <summary>Addresses of the pages about commitments.</summary>
public static class CommitmentLinks
{
    /// <param name="activity">The activity that it is for; chosen on the page where null.</param>
    public static string Ask(string lang, string initiative, int? activity = null) =>
        $"{SiteLinks.Work(lang, initiative)}/commitments/ask" + (activity is { } number ? "?activity=" + number.ToString(CultureInfo.InvariantCulture) : "");

    public static string Show(string lang, string initiative, int number) =>
        $"{SiteLinks.Work(lang, initiative)}/commitments/{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Accept(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/accept";

    public static string Change(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/change";

    public static string Decline(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/decline";

    public static string Keep(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/keep";

    public static string Break(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/break";

    public static string Release(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/release";
}
