namespace Medvirk.Statistics.Charts;

/// <summary>
/// The baseline is no process that stays as it is, so limits around a mean say little of it: a forecast is shown instead,
/// and why. The signals are still found, since they show where a rebase may be due, but nothing is claimed by them.
/// </summary>
/// <param name="Autocorrelation">Of the baseline's points with the next (r1), −1 to 1.</param>
/// <param name="Trend">Of the baseline.</param>
public sealed record ForecastViewInstead(double Autocorrelation, MannKendall Trend)
{
    /// <summary>Above it limits reckoned from successive points are too narrow.</summary>
    public const double AutocorrelationAbove = 0.4;

    /// <summary>Below it a trend is clear.</summary>
    public const double SurpriseBelow = 0.01;

    /// <summary>One of the reasons, or with the other both.</summary>
    public bool IsAutocorrelated => Autocorrelation > AutocorrelationAbove;

    /// <summary>One of the reasons, or with the other both.</summary>
    public bool HasClearTrend => Trend.Surprise < SurpriseBelow;

    /// <returns>Null where neither is so, or where the baseline has too few points to tell.</returns>
    internal static ForecastViewInstead? Of(IReadOnlyList<double?> points, Baseline baseline)
    {
        if (baseline.Standing is Standing.TooFew)
        {
            return null;
        }

        double?[] own = [.. points.Skip(baseline.From).Take(baseline.Until - baseline.From)];
        var verdict = new ForecastViewInstead(Charts.Autocorrelation.Lag1(own), MannKendall.Of(own));
        return verdict.IsAutocorrelated || verdict.HasClearTrend ? verdict : null;
    }
}
