using System.Globalization;
using Medvirk.Domain.SharedMeasurement;
using Medvirk.Domain.SharedMeasurement.Reporting;

namespace Medvirk.Web.Api.SharedMeasurement;

/// <summary>Numbers and words of a row as they are read by the same reading as forms and files.</summary>
internal static class SentFigure
{
    /// <summary>Digits with a point. Exact: JSON's digits become a decimal, never a binary fraction.</summary>
    public static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>As <see cref="Text"/>, and with one reading only where the decimal sign isn't known: "1.2340".</summary>
    public static string? Typed(decimal? number)
    {
        if (number is not { } sent)
        {
            return null;
        }

        try
        {
            return SheetRow.Typed(Quantity.Of(sent));
        }
        catch (OverflowException)
        {
            return Text(sent);
        }
    }

    /// <summary>The status as a word that files know.</summary>
    public static string? Status(string? status) => status switch
    {
        "number" => null,
        "notApplicable" => SheetRow.NotApplicableWord,
        _ => status,
    };

    /// <summary>The first breakdown of a cell that there isn't; null where all are known.</summary>
    public static string? Unknown(IReadOnlyDictionary<string, string?>? cell, IReadOnlySet<string> breakdowns) =>
        cell?.Keys.FirstOrDefault(breakdown => !breakdowns.Contains(breakdown));
}
