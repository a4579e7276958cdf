using System.Globalization;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>Addresses of the members' pages about what the partners find most pressing.</summary>
public static class PriorityLinks
{
    public static string Index(string lang, string initiative) => $"{ChallengeLinks.Index(lang, initiative)}/priorities";

    public static string Open(string lang, string initiative) => $"{Index(lang, initiative)}/open";

    public static string Show(string lang, string initiative, int round) => $"{Index(lang, initiative)}/{Text(round)}";

    public static string Close(string lang, string initiative, int round) => $"{Show(lang, initiative, round)}/close";

    public static string Criteria(string lang, string initiative, int round) => $"{Show(lang, initiative, round)}/criteria";

    public static string AddCriterion(string lang, string initiative, int round) => $"{Criteria(lang, initiative, round)}/add";

    public static string ChangeCriterion(string lang, string initiative, int round, int criterion) => $"{Criteria(lang, initiative, round)}/{Text(criterion)}/change";

    public static string RetireCriterion(string lang, string initiative, int round, int criterion) => $"{Criteria(lang, initiative, round)}/{Text(criterion)}/retire";

    /// <summary>What the partners say of one challenge.</summary>
    public static string Challenge(string lang, string initiative, int round, int challenge) => $"{Show(lang, initiative, round)}/{Text(challenge)}";

    public static string Rate(string lang, string initiative, int round, int challenge) => $"{Challenge(lang, initiative, round, challenge)}/rate";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
