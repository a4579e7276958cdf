using System.Globalization;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.Public.CommonAgenda.Challenges;

/// <summary>Addresses of the public pages about challenges.</summary>
public static class PublicChallengeLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Front(lang, initiative)}/challenges";

    /// <summary>The list of one cell of the matrix.</summary>
    public static string Index(string lang, string initiative, int? group, Arena arena) =>
        $"{Index(lang, initiative)}?arena={arena}" + (group is { } number ? $"&group={number.ToString(CultureInfo.InvariantCulture)}" : "");

    public static string Show(string lang, string initiative, int number) => $"{Index(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Priorities(string lang, string initiative) => $"{Index(lang, initiative)}/priorities";

    public static string Matrix(string lang, string initiative) => $"{Index(lang, initiative)}/matrix";
}
