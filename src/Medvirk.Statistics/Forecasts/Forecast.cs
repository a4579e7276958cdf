using Medvirk.Statistics.Charts;

namespace Medvirk.Statistics.Forecasts;

/// <summary>
/// Where a series would have gone, if it had gone on as before: frozen with all that it was made of, so that what comes later
/// can be held against it and nobody can move it. It is data only; what is kept of it is what it is.
/// </summary>
/// <remarks>
/// The method that was least wrong before (<see cref="Forecasts.RollingOrigin"/>), with bands of 2,000 simulated paths (the
/// bootstrap of Hyndman and Athanasopoulos, "Forecasting: principles and practice", 3rd edition, section 5.5). Such bands are known
/// to be too narrow (Chatfield, "Calculating interval forecasts", Journal of Business &amp; Economic Statistics 11 (1993), 121–135), so
/// they are made wider twice. First by <paramref name="Widening"/>, after Williams and Goodman, "A simple method for the
/// construction of empirical confidence limits for economic forecasts", JASA 66 (1971), 752–754. Then, where the history has a
/// clear trend, they hold both that it fades and that it goes straight on, for a rise that merely goes on is no turn. It knows
/// nothing of seasons, nor of what anyone plans.
/// </remarks>
/// <param name="History">In the order of time.</param>
/// <param name="Options">As they were asked for.</param>
/// <param name="RollingOrigin">How wrong each method was.</param>
/// <param name="Method">The one that was chosen.</param>
/// <param name="Start">Its parameters, and what it was before the first point.</param>
/// <param name="End">What it was after the last one; the centre goes on from here.</param>
/// <param name="Widening">
/// So many times larger the drawn errors were made, where the paths would have been nearer to the centre than the points were to
/// the same method's forecasts in <paramref name="RollingOrigin"/>; at least 1.
/// </param>
/// <param name="Steps">One for each period ahead.</param>
public sealed record Forecast(
    IReadOnlyList<double> History,
    ForecastOptions Options,
    RollingOrigin RollingOrigin,
    ForecastMethod Method,
    Smoothing Start,
    Smoothing End,
    double Widening,
    IReadOnlyList<ForecastStep> Steps)
{
    /// <summary>With fewer points no method can be told from another.</summary>
    public const int Fewest = 12;

    /// <summary>More would take long, and what is so long ago says little.</summary>
    public const int Most = 2000;

    private static readonly double[] Shares = [0.80, 0.95];

    /// <summary>Freezes where the series would go; the sources stand at <see cref="Forecast"/>.</summary>
    /// <param name="history">From <see cref="Fewest"/> to <see cref="Most"/> points, equally spaced in time, none of them missing; all is in their unit.</param>
    /// <param name="options">At least the length of a year.</param>
    /// <exception cref="InvalidInputException">
    /// Too few or too many points, one that is missing, no number, too large or beyond the bounds, a year without
    /// periods, a horizon that is too long, or bounds that hold nothing.
    /// </exception>
    public static Forecast Of(IReadOnlyList<double?> history, ForecastOptions options)
    {
        var points = Whole(history);
        options.Check(points);
        var horizon = options.Horizon ?? options.Longest(points.Length);
        var rolling = RollingOrigin.Of(points, horizon, options);
        var fit = Fit.Of(rolling.Best, points);
        double[] centre = [.. fit.End.Ahead(horizon).Select(options.Within)];
        var (paths, widening) = Widened(fit, centre, rolling, options);
        var line = MannKendall.Of(history).Surprise < ForecastViewInstead.SurpriseBelow ? TheilSen.Of(points) : null;
        double[] further = [.. centre.Select((value, at) => line is null ? 0 : options.Within(line.At(points.Length + at)) - value)];
        return new(points, options, rolling, fit.Method, fit.Start, fit.End, widening, [.. centre.Select(Step)]);

        ForecastStep Step(double value, int at)
        {
            var bands = paths.At(at, Shares);
            return new(at + 1, value, line is null ? null : value + further[at], bands[0].Reaching(further[at]), bands[1].Reaching(further[at]), MeanUntil(at + 1));
        }

        MeanOfFour? MeanUntil(int until)
        {
            if (until < MeanOfFour.Periods)
            {
                return null;
            }

            var (bands, reach) = (paths.Means(until - MeanOfFour.Periods, until, Shares), further[(until - MeanOfFour.Periods)..until].Average());
            return new(bands[0].Reaching(reach), bands[1].Reaching(reach));
        }
    }

    private static (Paths Paths, double Widening) Widened(Fit fit, double[] centre, RollingOrigin rolling, ForecastOptions options)
    {
        var paths = Paths.Of(fit, centre.Length, options);
        var deviation = paths.MeanDeviation(centre, rolling.ForecastsAhead);
        var widening = deviation == 0 ? 1 : Math.Max(1, rolling.ErrorOf(fit.Method) / deviation);
        return (widening == 1 ? paths : Paths.Of(fit.Times(widening), centre.Length, options), widening);
    }

    private static double[] Whole(IReadOnlyList<double?> history)
    {
        Points.Check(history);
        if (history.Count is < Fewest or > Most)
        {
            throw new InvalidInputException(
                history.Count < Fewest ? InputProblem.TooFew : InputProblem.OutOfRange, nameof(history), $"{history.Count} points are not between {Fewest} and {Most}.");
        }

        for (var at = 0; at < history.Count; at++)
        {
            if (history[at] is null)
            {
                throw new InvalidInputException(InputProblem.Missing, nameof(history), $"{Item.Nth("Point", at)}it is missing; a forecast begins after the last gap.");
            }
        }

        return [.. history.Select(point => point!.Value)];
    }
}
