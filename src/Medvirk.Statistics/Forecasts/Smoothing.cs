namespace Medvirk.Statistics.Forecasts;

/// <summary>
/// A level and a trend that learn from each point's error, in the points' own unit. All three methods are of this kind: a random
/// walk learns all of the error (Alpha 1), a mean nothing (Alpha 0), and neither has a trend.
/// </summary>
/// <remarks>
/// The error-correction form of the damped additive trend: Gardner and McKenzie, "Forecasting trends in time series",
/// Management Science 31 (1985), 1237–1246; in these letters Hyndman and Athanasopoulos, "Forecasting: principles and
/// practice" (3rd edition), section 8.5, ETS(A,Ad,N). The next point is expected at Level + Phi × Trend; of its error
/// the level takes Alpha and the trend Beta.
/// </remarks>
/// <param name="Alpha">0 to 1.</param>
/// <param name="Beta">0 to Alpha.</param>
/// <param name="Phi">How much of the trend is left after each period; above 0, to 1.</param>
/// <param name="Level">Where it is now.</param>
/// <param name="Trend">How much it goes up a period.</param>
public sealed record Smoothing(double Alpha, double Beta, double Phi, double Level, double Trend)
{
    /// <summary>The next point, if its error is 0.</summary>
    internal double Next => Level + (Phi * Trend);

    /// <summary>The points that are expected after this, in their own unit.</summary>
    /// <param name="horizon">How many; at least 0.</param>
    /// <exception cref="InvalidInputException">A negative horizon.</exception>
    public IReadOnlyList<double> Ahead(int horizon)
    {
        InvalidInputException.IfNegative(horizon);
        var path = new double[horizon];
        var now = this;
        for (var step = 0; step < horizon; step++)
        {
            path[step] = now.Next;
            now = now.After(0);
        }

        return path;
    }

    /// <summary>Learns from the points, one after the other.</summary>
    /// <exception cref="InvalidInputException">A point that is no number, or one beyond <see cref="Largest.Number"/>.</exception>
    public Smoothed Through(IReadOnlyList<double> points)
    {
        var errors = new double[points.Count];
        var now = this;
        for (var at = 0; at < points.Count; at++)
        {
            InvalidInputException.IfTooLarge(points[at], nameof(points), Item.Nth("Point", at));
            errors[at] = points[at] - now.Next;
            now = now.After(errors[at]);
        }

        return new(now, errors);
    }

    private Smoothing After(double error) => this with { Level = Next + (Alpha * error), Trend = (Phi * Trend) + (Beta * error) };
}

/// <summary>What was learnt from some points.</summary>
/// <param name="End">What it is after the last point.</param>
/// <param name="Errors">Of each point, what it was more than expected one period before.</param>
public sealed record Smoothed(Smoothing End, IReadOnlyList<double> Errors)
{
    /// <summary>In the square of the points' unit.</summary>
    public double SumOfSquares => Errors.Sum(error => error * error);
}
