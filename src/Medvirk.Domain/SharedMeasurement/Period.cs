using System.Globalization;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// The time that a figure is about, with a canonical code: 2024, 2024H1, 2024Q1, 2024M01, 2024/25 (school year), 2024-03-15.
/// Codes of one frequency sort as text.
/// </summary>
public readonly record struct Period : IComparable<Period>
{
    public const int CodeLength = 10;
    public const int FirstYear = 1800;
    public const int LastYear = 2200;

    private readonly int year;
    private readonly int part;

    private Period(Frequency frequency, int year, int part) => (Frequency, this.year, this.part) = (frequency, year, part);

    public Frequency Frequency { get; }

    /// <summary>The first calendar year of it.</summary>
    public int StartYear => year;

    /// <summary>Which month, quarter or half of the year (from 1); 1 for years; the day of the year for a day.</summary>
    public int Part => part;

    public string Code => Frequency switch
    {
        Frequency.Month => string.Create(CultureInfo.InvariantCulture, $"{year:0000}M{part:00}"),
        Frequency.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:0000}Q{part}"),
        Frequency.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{year:0000}H{part}"),
        Frequency.SchoolYear => string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{(year + 1) % 100:00}"),
        Frequency.Irregular => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>The first day.</summary>
    public DateOnly Start => Frequency switch
    {
        Frequency.SchoolYear => new DateOnly(year, 8, 1),
        Frequency.Irregular => new DateOnly(year, 1, 1).AddDays(part - 1),
        _ => new DateOnly(year, ((part - 1) * Months) + 1, 1),
    };

    /// <summary>The last day, included.</summary>
    public DateOnly End => Frequency == Frequency.Irregular ? Start : Start.AddMonths(Months).AddDays(-1);

    public Period Next => Frequency == Frequency.Irregular ? Day(Start.AddDays(1)) : Containing(Start.AddMonths(Months), Frequency);

    public Period Previous => Frequency == Frequency.Irregular ? Day(Start.AddDays(-1)) : Containing(Start.AddDays(-1), Frequency);

    /// <summary>Months in a period of this frequency.</summary>
    private int Months => Frequency switch
    {
        Frequency.Month => 1,
        Frequency.Quarter => 3,
        Frequency.HalfYear => 6,
        _ => 12,
    };

    public static bool operator <(Period a, Period b) => a.CompareTo(b) < 0;

    public static bool operator >(Period a, Period b) => a.CompareTo(b) > 0;

    public static bool operator <=(Period a, Period b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Period a, Period b) => a.CompareTo(b) >= 0;

    public static Period Year(int year) => Checked(Frequency.Year, year, 1);

    public static Period SchoolYear(int startYear) => Checked(Frequency.SchoolYear, startYear, 1);

    public static Period HalfYear(int year, int half) => Checked(Frequency.HalfYear, year, half);

    public static Period Quarter(int year, int quarter) => Checked(Frequency.Quarter, year, quarter);

    public static Period Month(int year, int month) => Checked(Frequency.Month, year, month);

    public static Period Day(DateOnly day) => Checked(Frequency.Irregular, day.Year, day.DayOfYear);

    /// <summary>The period of that frequency in which the day lies.</summary>
    public static Period Containing(DateOnly day, Frequency frequency) => frequency switch
    {
        Frequency.Month => Month(day.Year, day.Month),
        Frequency.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        Frequency.HalfYear => HalfYear(day.Year, ((day.Month - 1) / 6) + 1),
        Frequency.SchoolYear => SchoolYear(day.Month >= 8 ? day.Year : day.Year - 1),
        Frequency.Irregular => Day(day),
        _ => Year(day.Year),
    };

    /// <summary>Reads a canonical code and nothing else. What people write is read by <see cref="PeriodReading"/>.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out Period period)
    {
        period = default;
        return code.Length >= 4 && TryDigits(code[..4], out var year) && code[4..] switch
        {
            [] => TryMake(Frequency.Year, year, 1, out period),
            ['H', var half] => TryMake(Frequency.HalfYear, year, half - '0', out period),
            ['Q', var quarter] => TryMake(Frequency.Quarter, year, quarter - '0', out period),
            ['M', _, _] => TryDigits(code[5..], out var month) && TryMake(Frequency.Month, year, month, out period),
            ['/', _, _] => TryDigits(code[5..], out var next) && next == (year + 1) % 100 && TryMake(Frequency.SchoolYear, year, 1, out period),
            _ => DateOnly.TryParseExact(code, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && TryMake(Frequency.Irregular, day.Year, day.DayOfYear, out period),
        };
    }

    public static Period Parse(string code) =>
        TryParse(code, out var period) ? period : throw new FormatException($"'{code}' is no period code");

    /// <summary>By first day, then by last: a year comes after its first quarter.</summary>
    public int CompareTo(Period other)
    {
        var byStart = Start.CompareTo(other.Start);
        return byStart != 0 ? byStart : End.CompareTo(other.End);
    }

    public override string ToString() => Code;

    internal static bool TryMake(Frequency frequency, int year, int part, out Period period)
    {
        var parts = frequency switch { Frequency.Month => 12, Frequency.Quarter => 4, Frequency.HalfYear => 2, Frequency.Irregular => 366, _ => 1 };
        var fits = year is >= FirstYear and <= LastYear && part >= 1 && part <= parts;
        period = fits ? new(frequency, year, part) : default;
        return fits;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static Period Checked(Frequency frequency, int year, int part) =>
        TryMake(frequency, year, part, out var period) ? period : throw new ArgumentOutOfRangeException(nameof(year), $"{frequency} {year}/{part}");
}
