using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Medvirk.Statistics.Forecasts;

/// <summary>What may come, simulated: each path goes on with errors drawn from those there were.</summary>
/// <remarks>
/// The bootstrap of Hyndman and Athanasopoulos, "Forecasting: principles and practice" (3rd edition), section 5.5: errors are drawn
/// with replacement, and the path learns from its own values as the method does. A mean is itself known only from few
/// points: each path draws how wrong it may be, once (Davison and Hinkley (1997), section 6.3.3), which is what makes the
/// mean of several later points less sure than they are apart.
/// </remarks>
internal sealed class Paths
{
    public const int Count = 2000;

    private readonly double[][] steps;

    private Paths(double[][] steps) => this.steps = steps;

    public static Paths Of(Fit fit, int horizon, ForecastOptions options)
    {
        var random = new MersenneTwister(options.Seed, false);
        double[][] steps = [.. Enumerable.Range(0, horizon).Select(_ => new double[Count])];
        var (alpha, beta, phi) = (fit.End.Alpha, fit.End.Beta, fit.End.Phi);
        for (var path = 0; path < Count; path++)
        {
            var (level, trend) = (fit.End.Level + Wrong(), fit.End.Trend);
            foreach (var step in steps)
            {
                var next = level + (phi * trend);
                step[path] = options.Within(next + Drawn());
                var error = step[path] - next;
                (level, trend) = (next + (alpha * error), (phi * trend) + (beta * error));
            }
        }

        return new(steps);

        double Drawn() => fit.Residuals[DiscreteUniform.Sample(random, 0, fit.Residuals.Length - 1)];

        double Wrong() => fit.Method is ForecastMethod.Mean ? fit.Residuals.Average(_ => Drawn()) : 0;
    }

    /// <summary>Within which the given share of the paths is, so many periods ahead (counted from 0).</summary>
    public IReadOnlyList<Band> At(int step, IReadOnlyList<double> shares) => Bands([.. steps[step]], shares);

    /// <summary>Within which the given share of the paths' own means over some periods is.</summary>
    public IReadOnlyList<Band> Means(int from, int until, IReadOnlyList<double> shares)
    {
        var means = new double[Count];
        foreach (var step in steps[from..until])
        {
            for (var path = 0; path < Count; path++)
            {
                means[path] += step[path] / (until - from);
            }
        }

        return Bands(means, shares);
    }

    /// <summary>How far the paths are from the centre on average, each period as heavy as the weight says.</summary>
    public double MeanDeviation(IReadOnlyList<double> centre, Func<int, int> weight)
    {
        var (sum, weights) = (0.0, 0);
        for (var step = 0; step < steps.Length; step++)
        {
            sum += weight(step) * steps[step].Average(value => Math.Abs(value - centre[step]));
            weights += weight(step);
        }

        return sum / weights;
    }

    private static Band[] Bands(double[] values, IReadOnlyList<double> shares)
    {
        Array.Sort(values);
        return [.. shares.Select(share => new Band(Quantile((1 - share) / 2), Quantile((1 + share) / 2)))];

        // Between the two nearest (R's type 7).
        double Quantile(double share)
        {
            var at = share * (values.Length - 1);
            var below = (int)at;
            return below + 1 < values.Length ? values[below] + ((at - below) * (values[below + 1] - values[below])) : values[below];
        }
    }
}
