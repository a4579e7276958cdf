namespace Medvirk.Statistics.Forecasts;

/// <summary>How wrong each method would have been on this series, in the series' own unit: the mean absolute error.</summary>
/// <remarks>
/// Tashman, "Out-of-sample tests of forecasting accuracy: an analysis and review", International Journal of Forecasting 16
/// (2000), 437–450. Each method is fitted anew to the first <em>t</em> points alone, and forecasts the next ones, at most as many
/// as the horizon. <em>t</em> goes from half the history (rounded up), at least <see cref="FewestBefore"/> and at least
/// <see cref="MostOrigins"/> before the end, to all but one. Every pair of an origin and a period ahead counts the same.
/// </remarks>
/// <param name="FirstOrigin">How many points the first fit saw.</param>
/// <param name="Origins">How many fits there were of each method.</param>
/// <param name="Forecasts">How many pairs.</param>
/// <param name="RandomWalk">The error of <see cref="ForecastMethod.RandomWalk"/>.</param>
/// <param name="Mean">The error of <see cref="ForecastMethod.Mean"/>.</param>
/// <param name="DampedHolt">The error of <see cref="ForecastMethod.DampedHolt"/>.</param>
public sealed record RollingOrigin(int FirstOrigin, int Origins, int Forecasts, double RandomWalk, double Mean, double DampedHolt)
{
    /// <summary>So many points a fit sees at least.</summary>
    public const int FewestBefore = 8;

    /// <summary>So many fits there are at most, the last ones: more would take long.</summary>
    public const int MostOrigins = 60;

    /// <summary>What rounding may do: one that is not better by more is as good.</summary>
    private const double Hair = 1e-9;

    /// <summary>The one with the least error; of those as good, the simplest.</summary>
    public ForecastMethod Best
    {
        get
        {
            var best = Mean < RandomWalk * (1 - Hair) ? ForecastMethod.Mean : ForecastMethod.RandomWalk;
            return DampedHolt < ErrorOf(best) * (1 - Hair) ? ForecastMethod.DampedHolt : best;
        }
    }

    /// <summary>The method's mean absolute error, in the series' own unit.</summary>
    public double ErrorOf(ForecastMethod method) => method switch
    {
        ForecastMethod.RandomWalk => RandomWalk,
        ForecastMethod.Mean => Mean,
        _ => DampedHolt,
    };

    /// <summary>How many of the forecasts were so many periods ahead, counted from 0.</summary>
    internal int ForecastsAhead(int step) => Math.Max(0, Origins - step);

    internal static RollingOrigin Of(double[] history, int horizon, ForecastOptions options)
    {
        var first = Math.Max(Math.Max(FewestBefore, (history.Length + 1) / 2), history.Length - MostOrigins);
        var (errors, forecasts) = (new double[3], 0);
        for (var origin = first; origin < history.Length; origin++)
        {
            var ahead = Math.Min(horizon, history.Length - origin);
            forecasts += ahead;
            foreach (var method in Enum.GetValues<ForecastMethod>())
            {
                var path = Fit.Of(method, history[..origin]).End.Ahead(ahead);
                errors[(int)method] += path.Select((value, step) => Math.Abs(history[origin + step] - options.Within(value))).Sum();
            }
        }

        return new(first, history.Length - first, forecasts, errors[0] / forecasts, errors[1] / forecasts, errors[2] / forecasts);
    }
}
