using Medvirk.Domain.SharedMeasurement;
using Medvirk.Web.Access;

namespace Medvirk.Web.Pages.SharedMeasurement;

/// <summary>Addresses of the shared measurement, members' and public.</summary>
public static class MeasurementLinks
{
    public static string Front(string lang, string initiative) => $"{SiteLinks.Work(lang, initiative)}/measurement";

    public static string Create(string lang, string initiative) => $"{Front(lang, initiative)}/indicators/new";

    public static string Indicator(string lang, string initiative, string indicator) => $"{Front(lang, initiative)}/indicators/{indicator}";

    public static string Edit(string lang, string initiative, string indicator) => $"{Indicator(lang, initiative, indicator)}/edit";

    public static string Protect(string lang, string initiative, string indicator) => $"{Indicator(lang, initiative, indicator)}/protect";

    public static string Breakdowns(string lang, string initiative, string indicator) => $"{Indicator(lang, initiative, indicator)}/breakdowns";

    public static string AddBreakdown(string lang, string initiative, string indicator) => $"{Breakdowns(lang, initiative, indicator)}/new";

    public static string Breakdown(string lang, string initiative, string indicator, string breakdown) =>
        $"{Breakdowns(lang, initiative, indicator)}/{breakdown}";

    public static string UseBreakdown(string lang, string initiative, string indicator, string breakdown) =>
        $"{Breakdown(lang, initiative, indicator, breakdown)}/use";

    public static string Baseline(string lang, string initiative, string indicator, CellKey cell = default) =>
        $"{Indicator(lang, initiative, indicator)}/baseline{Query(cell)}";

    public static string Target(string lang, string initiative, string indicator, CellKey cell = default) =>
        $"{Indicator(lang, initiative, indicator)}/target{Query(cell)}";

    public static string Import(string lang, string initiative, string indicator) => $"{Indicator(lang, initiative, indicator)}/import";

    public static string ImportColumns(string lang, string initiative, Guid id) => $"{Front(lang, initiative)}/imports/{id}/columns";

    public static string ImportSeries(string lang, string initiative, Guid id) => $"{Front(lang, initiative)}/imports/{id}/series";

    public static string DryRun(string lang, string initiative, Guid id) => $"{Front(lang, initiative)}/imports/{id}";

    public static string Csv(string lang, string initiative, string indicator) => $"{Indicator(lang, initiative, indicator)}/figures.csv";

    /// <summary>Where one figure comes from.</summary>
    public static string Figure(string lang, string initiative, string indicator, CellKey cell, Period period) =>
        $"{Indicator(lang, initiative, indicator)}/figure{Query(cell, period)}";

    public static string Correct(string lang, string initiative, string indicator, CellKey cell, Period period) =>
        $"{Indicator(lang, initiative, indicator)}/figure/correct{Query(cell, period)}";

    public static string PublicFront(string lang, string initiative) => $"{SiteLinks.Front(lang, initiative)}/measurement";

    public static string PublicIndicator(string lang, string initiative, string indicator) => $"{PublicFront(lang, initiative)}/{indicator}";

    public static string PublicCsv(string lang, string initiative, string indicator) => $"{PublicIndicator(lang, initiative, indicator)}/figures.csv";

    private static string Query(CellKey cell, Period? period = null)
    {
        var parts = new List<string>();
        if (!cell.IsTotal)
        {
            parts.Add("cell=" + Uri.EscapeDataString(cell.Text));
        }

        if (period is { } p)
        {
            parts.Add("period=" + Uri.EscapeDataString(p.Code));
        }

        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }
}
