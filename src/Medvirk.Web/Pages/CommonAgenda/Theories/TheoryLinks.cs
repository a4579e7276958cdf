using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.CommonAgenda.Theories;

/// <summary>Addresses of the pages about the theory of change, members' and the public one.</summary>
public static class TheoryLinks
{
    public static string Show(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/theory";

    /// <summary>Where a step stands on the page.</summary>
    public static string Step(string lang, string initiative, int number) => Show(lang, initiative) + StepAnchor(number);

    public static string AddStep(string lang, string initiative) => $"{Show(lang, initiative)}/steps/add";

    public static string EditStep(string lang, string initiative, int number) => $"{Show(lang, initiative)}/steps/{Text(number)}/edit";

    public static string RemoveStep(string lang, string initiative, int number) => $"{Show(lang, initiative)}/steps/{Text(number)}/remove";

    /// <param name="from">The step that it leads from; 0 where that is not chosen yet.</param>
    public static string AddArrow(string lang, string initiative, int from = 0) =>
        $"{Show(lang, initiative)}/arrows/add{(from == 0 ? "" : $"?from={Text(from)}")}";

    public static string EditArrow(string lang, string initiative, int number) => $"{Show(lang, initiative)}/arrows/{Text(number)}/edit";

    public static string RemoveArrow(string lang, string initiative, int number) => $"{Show(lang, initiative)}/arrows/{Text(number)}/remove";

    public static string Entrust(string lang, string initiative) => $"{Show(lang, initiative)}/entrust";

    public static string Changes(string lang, string initiative) => $"{Show(lang, initiative)}/changes";

    public static string Change(string lang, string initiative, int number) => $"{Changes(lang, initiative)}/{Text(number)}";

    public static string Public(string lang, string initiative) => $"{SiteLinks.Front(lang, initiative)}/theory";

    public static string StepAnchor(int number) => $"#step-{Text(number)}";

    public static string ArrowAnchor(int number) => $"#arrow-{Text(number)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
