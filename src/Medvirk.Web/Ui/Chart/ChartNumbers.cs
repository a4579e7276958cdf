using System.Globalization;

namespace Medvirk.Web.Ui;

/// <summary>How a chart writes numbers: for the reader, and for SVG.</summary>
internal static class ChartNumbers
{
    /// <summary>In the reader's format with a true minus: "−1.234,5".</summary>
    public static string Show(decimal value, int decimals) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture).Replace('-', '−');

    /// <summary>A coordinate: a point as sign, one decimal, as the eye sees no more.</summary>
    public static string At(double coordinate) => Math.Round(coordinate, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
