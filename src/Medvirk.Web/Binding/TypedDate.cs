using System.Globalization;
using System.Text.RegularExpressions;

namespace Medvirk.Web.Binding;

/// <summary>Dates as people write them in a field: 24.12.2025, 24/12/2025, 24-12-2025 or 2025-12-24. Day before month, always.</summary>
public static partial class TypedDate
{
    /// <summary>As a field shows it: with points in Danish, slashes in English.</summary>
    public static string Format(DateOnly date, CultureInfo culture) =>
        date.ToString(culture.TwoLetterISOLanguageName == "en" ? "d'/'M'/'yyyy" : "d'.'M'.'yyyy", CultureInfo.InvariantCulture);

    /// <param name="text">As typed; surrounding blanks are dropped.</param>
    /// <param name="date">The date read.</param>
    /// <param name="shaped">True where it looks like a date, though there may be none such: 31.2.2025.</param>
    /// <returns>True where it is a date.</returns>
    public static bool TryRead(string text, out DateOnly date, out bool shaped)
    {
        date = default;
        var match = DayFirst().Match(text.Trim());
        if (!match.Success)
        {
            match = YearFirst().Match(text.Trim());
        }

        shaped = match.Success;
        if (!shaped)
        {
            return false;
        }

        var (year, month, day) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<day>[0-9]{1,2})(?<sign>\. ?|[-/])(?<month>[0-9]{1,2})\k<sign>(?<year>[0-9]{4})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();
}
