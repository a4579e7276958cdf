using System.Globalization;
using Medvirk.Domain.SharedMeasurement;

namespace Medvirk.Web.Binding;

/// <summary>Numbers as people write them in a field, in the reader's own format.</summary>
public static class TypedNumber
{
    /// <summary>
    /// As a field shows it: the decimal sign of the culture, no groups. Three decimals after one to three digits get a
    /// fourth ("1,2340"), because "1,234" has two readings and would be refused on its way back.
    /// </summary>
    public static string Format(decimal number, CultureInfo culture)
    {
        var point = number.ToString("0.######", CultureInfo.InvariantCulture);
        if (NumberReading.Of(point).Outcome == NumberOutcome.Ambiguous)
        {
            point += "0";
        }

        return point.Replace(".", culture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);
    }

    /// <summary>A bound value as a field shows it; null where it is no number.</summary>
    public static string? Format(object? value, CultureInfo culture) => value switch
    {
        Quantity quantity => Format(quantity.ToDecimal(), culture),
        decimal number => Format(number, culture),
        int or long or short => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
