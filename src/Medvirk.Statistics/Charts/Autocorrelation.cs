namespace Medvirk.Statistics.Charts;

/// <summary>How much a point is like the one before it: −1 to 1, and about 0 where each is by itself.</summary>
public static class Autocorrelation
{
    /// <summary>Of a point and the next (r1); 0 where nothing varies.</summary>
    /// <remarks>
    /// Box and Jenkins, "Time Series Analysis" (1970), section 2.1: products of successive deviations from the mean over all
    /// squared deviations. Across a missing point there is no product, and each sum is over as many as it is of
    /// (R's acf with na.pass).
    /// </remarks>
    /// <param name="points">Null where one is missing.</param>
    /// <exception cref="InvalidInputException">No points, or one that is no number or too large.</exception>
    public static double Lag1(IReadOnlyList<double?> points)
    {
        Points.Check(points);
        var values = points.OfType<double>().ToArray();
        if (values.Length < 2 || values.Min() == values.Max())
        {
            return 0;
        }

        var mean = values.Average();
        var products = points.Zip(points.Skip(1), (one, next) => (one - mean) * (next - mean)).OfType<double>().ToArray();
        var variance = values.Sum(value => (value - mean) * (value - mean)) / values.Length;
        return variance == 0 ? 0 : products.Sum() / (products.Length + 1) / variance;
    }
}
