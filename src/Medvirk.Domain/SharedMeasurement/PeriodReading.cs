using System.Globalization;
using System.Text.RegularExpressions;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// Reads periods as people and statistics offices write them: 2024 · 2024/25, 2024/2025 · 2024H1, 1. halvår 2024 ·
/// 2024Q1, 2024 Q1, 2024K1, 1. kvartal 2024 · 2024M01, 2024-01 · 2024-03-15, 15.03.2024.
/// </summary>
public static partial class PeriodReading
{
    /// <param name="text">As written.</param>
    /// <param name="expected">What the indicator asks for. It decides "2004-05", which is a month or a school year.</param>
    /// <param name="period">The period read.</param>
    public static bool TryOf(string? text, Frequency? expected, out Period period)
    {
        period = default;
        var written = text?.Trim() ?? "";
        if (written.Length is 0 or > 30)
        {
            return false;
        }

        if (YearPattern().Match(written) is { Success: true } year)
        {
            return Period.TryMake(Frequency.Year, Number(year, 1), 1, out period);
        }

        if (SpanPattern().Match(written) is { Success: true } span)
        {
            return Span(span, expected, out period);
        }

        if (PartPattern().Match(written) is { Success: true } part)
        {
            return Part(part.Groups[2].Value, Number(part, 1), Number(part, 3), out period);
        }

        if (SpokenPattern().Match(written) is { Success: true } spoken)
        {
            return Part(spoken.Groups[2].Value[..1], Number(spoken, 3), Number(spoken, 1), out period);
        }

        var isDay = DateOnly.TryParseExact(written, ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd-MM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        return isDay && Period.TryMake(Frequency.Irregular, day.Year, day.DayOfYear, out period);
    }

    /// <summary>"2024/25", "2024/2025", "2024-25", "2024-05": a school year, or a month of a year.</summary>
    private static bool Span(Match span, Frequency? expected, out Period period)
    {
        var (first, mark, second) = (Number(span, 1), span.Groups[2].Value, span.Groups[3].Value);
        var last = int.Parse(second, CultureInfo.InvariantCulture);
        var follows = second.Length == 4 ? last == first + 1 : last == (first + 1) % 100;
        if (second.Length == 2 && mark == "-" && (expected == Frequency.Month || !follows))
        {
            return Period.TryMake(Frequency.Month, first, last, out period);
        }

        // Without a word on the rhythm "2004-05" has two readings, and is not guessed.
        var guess = mark == "-" && second.Length == 2 && last is >= 1 and <= 12 && expected is not Frequency.SchoolYear;
        period = default;
        return follows && !guess && Period.TryMake(Frequency.SchoolYear, first, 1, out period);
    }

    private static bool Part(string letter, int year, int part, out Period period) =>
        Period.TryMake(
            letter.ToUpperInvariant() switch { "M" => Frequency.Month, "H" => Frequency.HalfYear, _ => Frequency.Quarter },
            year,
            part,
            out period);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]{4})$")]
    private static partial Regex YearPattern();

    [GeneratedRegex("^([0-9]{4})([/-])([0-9]{4}|[0-9]{2})$")]
    private static partial Regex SpanPattern();

    [GeneratedRegex("^([0-9]{4})[ -]?([MQKHmqkh])([0-9]{1,2})$")]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^([1-4])\. ?(kvartal|halvår) ([0-9]{4})$", RegexOptions.IgnoreCase)]
    private static partial Regex SpokenPattern();
}
