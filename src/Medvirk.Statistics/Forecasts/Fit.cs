namespace Medvirk.Statistics.Forecasts;

/// <summary>A method fitted to a series.</summary>
/// <param name="Method">Which.</param>
/// <param name="Start">Before the first point.</param>
/// <param name="End">After the last point.</param>
/// <param name="Residuals">
/// The errors one period ahead, less their mean, and made larger by √(n/(n − parameters)), since a fit comes nearer to
/// the points it was fitted to than to those that follow (Davison and Hinkley, "Bootstrap methods and their application" (1997),
/// section 6.2).
/// </param>
internal sealed record Fit(ForecastMethod Method, Smoothing Start, Smoothing End, double[] Residuals)
{
    public static Fit Of(ForecastMethod method, double[] history)
    {
        var (start, parameters) = method switch
        {
            ForecastMethod.RandomWalk => (new Smoothing(1, 0, 1, history[0], 0), 1),
            ForecastMethod.Mean => (new Smoothing(0, 0, 1, history.Average(), 0), 1),
            _ => (DampedHolt.Fit(history), DampedHolt.Parameters),
        };
        var (end, errors) = start.Through(history);
        // A random walk begins at the first point, which therefore has no error.
        var own = method is ForecastMethod.RandomWalk ? [.. errors.Skip(1)] : errors.ToArray();
        var (mean, larger) = (own.Average(), Math.Sqrt(own.Length / (double)(own.Length - parameters)));
        return new(method, start, end, [.. own.Select(error => (error - mean) * larger)]);
    }

    public Fit Times(double factor) => this with { Residuals = [.. Residuals.Select(error => error * factor)] };
}
