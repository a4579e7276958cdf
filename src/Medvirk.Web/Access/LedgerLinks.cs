using System.Globalization;

namespace Medvirk.Web.Access;

/// <summary>Addresses of an initiative's ledger: the members' list of what happened, and the public heads.</summary>
public static class LedgerLinks
{
    public static string Activity(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/activity";

    public static string Entry(string lang, string initiative, long number) =>
        $"{Activity(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The published heads, for everyone.</summary>
    public static string Heads(string lang, string initiative) => $"{SiteLinks.Front(lang, initiative)}/data/ledger";

    /// <param name="lang">da or en.</param>
    /// <param name="initiative">The initiative's slug.</param>
    /// <param name="form">txt or json.</param>
    public static string HeadsFile(string lang, string initiative, string form) => $"{Heads(lang, initiative)}.{form}";
}
