using System.Globalization;

namespace Medvirk.Domain.SharedMeasurement;

/// <summary>
/// A number that counts: a whole number of millionths in 64 bits, so that sums are exact on every database
/// and by every path. From −9,223,372,036,854.775808 to 9,223,372,036,854.775807.
/// </summary>
/// <remarks>Arithmetic is checked: an overflow throws, it never wraps.</remarks>
/// <param name="Micro">The number times 10⁶.</param>
public readonly record struct Quantity(long Micro) : IComparable<Quantity>
{
    /// <summary>Millionths in one.</summary>
    public const long Scale = 1_000_000;

    /// <summary>Decimals that are kept.</summary>
    public const int Decimals = 6;

    public static readonly Quantity Zero = new(0);

    public static Quantity operator +(Quantity a, Quantity b) => new(checked(a.Micro + b.Micro));

    public static Quantity operator -(Quantity a, Quantity b) => new(checked(a.Micro - b.Micro));

    public static bool operator <(Quantity a, Quantity b) => a.Micro < b.Micro;

    public static bool operator >(Quantity a, Quantity b) => a.Micro > b.Micro;

    public static bool operator <=(Quantity a, Quantity b) => a.Micro <= b.Micro;

    public static bool operator >=(Quantity a, Quantity b) => a.Micro >= b.Micro;

    public static Quantity Of(long whole) => new(checked(whole * Scale));

    /// <summary>Rounds to millionths, half away from zero. Throws <see cref="OverflowException"/> where it does not fit.</summary>
    public static Quantity Of(decimal number) =>
        new(decimal.ToInt64(decimal.Round(number * Scale, 0, MidpointRounding.AwayFromZero)));

    /// <summary>Numerator over denominator times <paramref name="per"/>, rounded to millionths; null where the denominator is zero.</summary>
    public static Quantity? Ratio(Quantity numerator, Quantity denominator, int per = 1) =>
        denominator.Micro == 0 ? null : new(checked((long)Divide((Int128)numerator.Micro * Scale * per, denominator.Micro)));

    /// <summary>Whether <see cref="Ratio"/> has room for it: a large number over a very small one has none.</summary>
    public static bool RatioFits(Quantity numerator, Quantity denominator, int per) =>
        denominator.Micro == 0 || Int128.Abs(Divide((Int128)numerator.Micro * Scale * per, denominator.Micro)) <= long.MaxValue;

    /// <summary>Reads what <see cref="ToString"/> writes: digits with a point, culture-free. What people type is read by <see cref="NumberReading"/>.</summary>
    public static bool TryParse(string? code, out Quantity quantity)
    {
        quantity = default;
        if (!decimal.TryParse(code, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number is < (decimal)long.MinValue / Scale or > (decimal)long.MaxValue / Scale
            || decimal.Round(number, Decimals) != number)
        {
            return false;
        }

        quantity = Of(number);
        return true;
    }

    /// <summary>Rounds half away from zero to that many decimals (0–6).</summary>
    public Quantity Round(int decimals)
    {
        var step = decimals switch { 0 => 1_000_000L, 1 => 100_000, 2 => 10_000, 3 => 1_000, 4 => 100, 5 => 10, _ => 1 };
        return new(checked((long)(Divide(Micro, step) * step)));
    }

    public decimal ToDecimal() => (decimal)Micro / Scale;

    /// <summary>For drawing only.</summary>
    public double ToDouble() => (double)Micro / Scale;

    public int CompareTo(Quantity other) => Micro.CompareTo(other.Micro);

    /// <summary>Culture-free: "12.4", "-3", "0". Shown numbers are formatted for the reader elsewhere.</summary>
    public override string ToString() => ToDecimal().ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>Half away from zero.</summary>
    internal static Int128 Divide(Int128 numerator, Int128 denominator)
    {
        var (quotient, rest) = Int128.DivRem(numerator, denominator);
        return Int128.Abs(rest) * 2 >= Int128.Abs(denominator)
            ? quotient + (Int128.Sign(numerator) * Int128.Sign(denominator))
            : quotient;
    }
}
