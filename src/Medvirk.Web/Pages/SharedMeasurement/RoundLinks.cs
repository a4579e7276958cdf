using System.Globalization;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>Addresses of the pages about rounds, and what they are made from: duties, review rules, data agreements.</summary>
public static class RoundLinks
{
    public static string Index(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/measurement/rounds";

    public static string Show(string lang, string initiative, int number) =>
        $"{Index(lang, initiative)}/{number.ToString(CultureInfo.InvariantCulture)}";

    public static string Open(string lang, string initiative) => $"{Index(lang, initiative)}/open";

    public static string Close(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/close";

    public static string Reopen(string lang, string initiative, int number) => $"{Show(lang, initiative, number)}/reopen";

    /// <summary>Who reports an indicator.</summary>
    public static string Duties(string lang, string initiative, string indicator) =>
        $"{MeasurementLinks.Indicator(lang, initiative, indicator)}/duties";

    public static string SetDuty(string lang, string initiative, string indicator) => $"{Duties(lang, initiative, indicator)}/new";

    public static string ChangeDuty(string lang, string initiative, Guid id) => $"{Duty(lang, initiative, id)}/change";

    public static string EndDuty(string lang, string initiative, Guid id) => $"{Duty(lang, initiative, id)}/end";

    public static string ReviewRules(string lang, string initiative) => $"{MeasurementLinks.Front(lang, initiative)}/review";

    public static string SetReviewRule(string lang, string initiative) => $"{ReviewRules(lang, initiative)}/set";

    public static string SetReviewRule(string lang, string initiative, string indicator) =>
        $"{MeasurementLinks.Indicator(lang, initiative, indicator)}/review";

    public static string Agreements(string lang, string initiative) => $"{MeasurementLinks.Front(lang, initiative)}/agreements";

    public static string ConcludeAgreement(string lang, string initiative) => $"{Agreements(lang, initiative)}/new";

    public static string EndAgreement(string lang, string initiative, Guid id) => $"{Agreements(lang, initiative)}/{id}/end";

    private static string Duty(string lang, string initiative, Guid id) => $"{MeasurementLinks.Front(lang, initiative)}/duties/{id}";
}
