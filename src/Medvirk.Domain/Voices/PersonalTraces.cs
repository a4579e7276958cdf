using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Medvirk.Domain.Voices;

/// <summary>
/// Finds in free text what should not be there: Danish personal numbers (CPR), which are never kept,
/// and telephone numbers and mail addresses, which the writer is asked to take out.
/// </summary>
public static partial class PersonalTraces
{
    /// <summary>
    /// Six digits that are a date (also a replacement number's, with 60 added to the day) and four more;
    /// together, or parted by blanks, hyphens, dots or slashes.
    /// </summary>
    public static bool HasCpr(string? text)
    {
        var plain = PlainDigits(text);
        return Cpr().Matches(plain).Concat(CprInPairs().Matches(plain)).Any(IsDated);
    }

    public static bool HasMail(string? text) => text is not null && Mail().IsMatch(text);

    public static bool HasPhone(string? text) =>
        Phone().Matches(PlainDigits(text)).Any(m => !YearPair().IsMatch(m.Value));

    private static bool IsDated(Match match)
    {
        var day = Number(match, "day");
        var (month, year) = (Number(match, "month"), Number(match, "year"));
        return month is >= 1 and <= 12 && Centuries.Any(c => IsDay(day, DateTime.DaysInMonth(c + year, month)));
    }

    // The seventh digit tells the century, but not the same way through the years: a day that exists in one of them is enough.
    private static readonly int[] Centuries = [1800, 1900, 2000];

    private static bool IsDay(int day, int last) => (day >= 1 && day <= last) || (day >= 61 && day <= 60 + last);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>Compatibility forms and other scripts' digits become 0–9 and invisible signs go, so that they hide nothing.</summary>
    private static string PlainDigits(string? text)
    {
        var plain = new StringBuilder();
        foreach (var sign in Shared.Text.Normal(text ?? "", NormalizationForm.FormKC))
        {
            if (char.GetUnicodeCategory(sign) != UnicodeCategory.Format)
            {
                plain.Append(char.IsDigit(sign) ? (char)('0' + (int)char.GetNumericValue(sign)) : sign);
            }
        }

        return plain.ToString();
    }

    [GeneratedRegex(@"(?<!\d)(?<day>\d\d)[\s\p{Pd}./]?(?<month>\d\d)[\s\p{Pd}./]?(?<year>\d\d)[\s\p{Pd}./]{0,3}\d{4}(?!\d)")]
    private static partial Regex Cpr();

    [GeneratedRegex(@"(?<!\d)(?<day>\d\d)(?<gap>[\s\p{Pd}./])(?<month>\d\d)\k<gap>(?<year>\d\d)\k<gap>\d\d\k<gap>\d\d(?!\d)")]
    private static partial Regex CprInPairs();

    [GeneratedRegex(@"[\p{L}\p{N}._%+\-]+@[\p{L}\p{N}\-]+(\.[\p{L}\p{N}\-]+)*\.\p{L}{2,}")]
    private static partial Regex Mail();

    // A Danish number has eight digits and begins with 2–9; abroad it begins with + or 00.
    [GeneratedRegex(@"(?<![\d.,])((\+|00)\d{1,3}[\s\-]?(\d[\s\-]?){6,12}|[2-9]\d{7}|[2-9]\d([\s\-.]\d\d){3}|[2-9]\d{3}[\s\-]\d{4}|[2-9]\d{2}[\s\-]\d{2}[\s\-]\d{3})(?!\d|[.,]\d)")]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(19|20)\d\d[\s\-](19|20)\d\d$")]
    private static partial Regex YearPair();
}
