using System.Globalization;

namespace Medvirk.Web.Ui;

/// <summary>How a chart writes numbers: for the reader, and for SVG.</summary>
internal static class ChartNumbers
{
    /// <summary>In the reader's format with a true minus: "−1.234,5".</summary>
    public static string Show(decimal value, int decimals) =>
        value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentCulture).Replace('-', '−');

    /// <summary>A coordinate: a point as sign, one decimal, as the eye sees no more.</summary>
    public static string At(double coordinate)
    {
        // A chart has hundreds of them; formatting by a pattern takes several times as long.
        var (whole, tenth) = Math.DivRem((int)Math.Round(Math.Abs(coordinate) * 10), 10);
        var number = tenth == 0 ? whole.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{whole}.{tenth}");
        return coordinate < 0 && (whole, tenth) != (0, 0) ? "-" + number : number;
    }
}
