using System.Globalization;
using Medvirk.Domain.CommonAgenda.Challenges;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.CommonAgenda;

/// <summary>Addresses of the members' pages about challenges and target groups.</summary>
public static class ChallengeLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/challenges";

    /// <summary>The list of one cell of the matrix.</summary>
    public static string Index(string lang, string initiative, int? group, Arena arena) =>
        $"{Index(lang, initiative)}?arena={arena}" + (group is { } number ? $"&group={Text(number)}" : "");

    public static string Unsupported(string lang, string initiative) => $"{Index(lang, initiative)}?unsupported=true";

    public static string Closed(string lang, string initiative) => $"{Index(lang, initiative)}?closed=true";

    public static string PutForward(string lang, string initiative) => $"{Index(lang, initiative)}/put-forward";

    public static string Matrix(string lang, string initiative) => $"{Index(lang, initiative)}/matrix";

    public static string Show(string lang, string initiative, int number) => $"{Index(lang, initiative)}/{Text(number)}";

    public static string Reword(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/reword";

    public static string Close(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/close";

    public static string Reopen(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/reopen";

    public static string History(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/history";

    /// <summary>Where a piece of evidence of a kind is added.</summary>
    public static string Cite(string lang, string initiative, int number, EvidenceKind kind) => $"{Show(lang, initiative, number)}/evidence/" + kind switch
    {
        EvidenceKind.Source => "source",
        EvidenceKind.Dataset => "dataset",
        EvidenceKind.Indicator => "indicator",
        _ => "voices",
    };

    public static string Withdraw(string lang, string initiative, int number, int evidence) => $"{Show(lang, initiative, number)}/evidence/{Text(evidence)}/withdraw";

    public static string File(string lang, string initiative, int number, int evidence) => $"{Show(lang, initiative, number)}/evidence/{Text(evidence)}/file";

    public static string Groups(string lang, string initiative) => $"{Index(lang, initiative)}/groups";

    public static string DescribeGroup(string lang, string initiative) => $"{Groups(lang, initiative)}/describe";

    public static string RewordGroup(string lang, string initiative, int group) => $"{Groups(lang, initiative)}/{Text(group)}/reword";

    public static string RetireGroup(string lang, string initiative, int group) => $"{Groups(lang, initiative)}/{Text(group)}/retire";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
