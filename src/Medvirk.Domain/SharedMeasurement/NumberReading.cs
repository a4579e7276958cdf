using System.Text;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// What a typed or received number was read as. One strict reader for forms, files and pasted cells:
/// decimal comma or point, groups of three set off by the other sign or by blanks. A lone sign before exactly
/// three digits ("1.234") has two readings, and is given back with both instead of guessed.
/// </summary>
/// <param name="Outcome">How it went.</param>
/// <param name="Number">The number; where ambiguous, the reading with decimals.</param>
/// <param name="Other">Where ambiguous, the reading with thousands.</param>
/// <param name="Rounded">True when more than six decimals were given and the rest was rounded away.</param>
public readonly record struct NumberReading(NumberOutcome Outcome, Quantity Number = default, Quantity Other = default, bool Rounded = false)
{
    /// <summary>Longer texts are no numbers.</summary>
    public const int Length = 40;

    public bool IsNumber => Outcome == NumberOutcome.Number;

    /// <param name="text">As typed; surrounding blanks are dropped.</param>
    /// <param name="sign">The decimal sign where it is known (said for a file as a whole): then nothing is ambiguous.</param>
    public static NumberReading Of(string? text, DecimalSign sign = DecimalSign.Unknown)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new(NumberOutcome.Empty);
        }

        var typed = text.Trim();
        var negative = typed[0] is '-' or '−';
        var body = negative ? typed[1..] : typed;
        if (body.Length is 0 or > Length || !body.All(IsPart) || !char.IsAsciiDigit(body[^1]))
        {
            return new(NumberOutcome.NotANumber);
        }

        var mark = DecimalMark(body, sign, out var ambiguous);
        if (ambiguous)
        {
            var digits = Digits(body);
            return Whole(digits, "", negative) is { Outcome: NumberOutcome.Number } thousands
                ? new(NumberOutcome.Ambiguous, Whole(digits[..^3], digits[^3..], negative).Number, thousands.Number)
                : new(NumberOutcome.TooLarge);
        }

        var whole = mark < 0 ? body : body[..mark];
        var fraction = mark < 0 ? "" : body[(mark + 1)..];
        return IsGrouped(whole, mark < 0 ? '\0' : body[mark]) && fraction.All(char.IsAsciiDigit)
            ? Whole(Digits(whole), fraction, negative)
            : new(NumberOutcome.NotANumber);
    }

    /// <summary>Where the decimal sign stands; −1 where there are no decimals.</summary>
    private static int DecimalMark(string body, DecimalSign sign, out bool ambiguous)
    {
        ambiguous = false;
        if (sign != DecimalSign.Unknown)
        {
            return body.IndexOf(sign == DecimalSign.Comma ? ',' : '.', StringComparison.Ordinal);
        }

        var (comma, point) = (body.LastIndexOf(','), body.LastIndexOf('.'));
        var last = Math.Max(comma, point);
        if (last < 0 || (comma >= 0 && point >= 0))
        {
            return last;
        }

        if (body.Count(c => c is ',' or '.') > 1)
        {
            return -1;
        }

        // "0,125" and "1234.567" have one reading only: no group of thousands looks like that.
        ambiguous = body.Length - last == 4 && last is > 0 and <= 3 && body[0] != '0' && body.All(c => c is ',' or '.' || char.IsAsciiDigit(c));
        return last;
    }

    /// <summary>Digits alone, or groups of three after the first, all set off by the same sign, which is not the decimal one.</summary>
    private static bool IsGrouped(string whole, char decimalMark)
    {
        var marks = whole.Where(c => !char.IsAsciiDigit(c)).Distinct().ToArray();
        if (marks.Length == 0)
        {
            return true;
        }

        if (marks.Length > 1 || marks[0] == decimalMark)
        {
            return false;
        }

        var groups = whole.Split(marks[0]);
        return groups[0].Length is > 0 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(g => g.Length == 3);
    }

    private static NumberReading Whole(string whole, string fraction, bool negative)
    {
        var rounded = fraction.Length > Quantity.Decimals;
        var kept = rounded ? fraction[..(Quantity.Decimals + 1)] : fraction.PadRight(Quantity.Decimals, '0');
        if (!Int128.TryParse(whole + kept, out var micro))
        {
            return new(NumberOutcome.TooLarge);
        }

        if (rounded)
        {
            micro = Quantity.Divide(micro, 10);
        }

        return micro <= long.MaxValue
            ? new(NumberOutcome.Number, new Quantity((long)(negative ? -micro : micro)), Rounded: rounded)
            : new(NumberOutcome.TooLarge);
    }

    private static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var c in text.Where(char.IsAsciiDigit))
        {
            digits.Append(c);
        }

        return digits.ToString();
    }

    private static bool IsPart(char c) => char.IsAsciiDigit(c) || c is ',' or '.' or ' ' or '\u00A0' or '\u202F' or '\'';
}

public enum NumberOutcome
{
    Empty,
    Number,

    /// <summary>"1.234": thousand or decimals? The writer chooses.</summary>
    Ambiguous,
    NotANumber,
    TooLarge,
}

public enum DecimalSign
{
    Unknown,
    Comma,
    Point,
}
