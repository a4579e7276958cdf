using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace Medvirk.Statistics.Forecasts;

/// <summary>Finds the damped trend that fits a series best.</summary>
/// <remarks>
/// Gardner and McKenzie (1985), fitted as in Hyndman and Athanasopoulos, "Forecasting: principles and practice" (3rd edition),
/// section 8.6: by least squares of the errors one period ahead, over the parameters and the state before the first point. For
/// given parameters the errors are linear in that state, so the best one is reckoned outright (two normal equations) and only
/// three parameters are searched: on a grid, and from its best nodes by Nelder and Mead's simplex (Computer Journal 7, 1965).
/// </remarks>
public static class DampedHolt
{
    /// <summary>Of Alpha, and of Beta as a share of Alpha: this, to 1 less this.</summary>
    public const double LeastShare = 1e-4;

    /// <summary>Below it a trend is over before it is one (Hyndman and Athanasopoulos, section 8.2).</summary>
    public const double LeastPhi = 0.8;

    /// <summary>Above it a damped trend can't be told from one that goes on for ever.</summary>
    public const double MostPhi = 0.98;

    /// <summary>With three parameters and two states to find.</summary>
    public const int Fewest = 6;

    internal const int Parameters = 5;

    private const int Starts = 3;

    private static readonly double[][] Grid =
    [
        .. from alpha in new[] { 0.02, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9, 1 }
           from share in new[] { 0, 0.1, 0.3, 0.6, 1 }
           from phi in new[] { LeastPhi, 0.87, 0.93, MostPhi }
           select new[] { alpha, share, phi },
    ];

    /// <summary>The least squares of the errors one period ahead.</summary>
    /// <param name="points">Equally spaced in time, none of them missing.</param>
    /// <returns>The state before the first point; <see cref="Smoothing.Through"/> leads to the last.</returns>
    /// <exception cref="InvalidInputException">Fewer than <see cref="Fewest"/> points, or one that is no number or too large.</exception>
    public static Smoothing Fit(IReadOnlyList<double> points)
    {
        if (points.Count < Fewest)
        {
            throw new InvalidInputException(InputProblem.TooFew, nameof(points), $"{points.Count} points are too few for a trend; at least {Fewest} are needed.");
        }

        Charts.Points.Check([.. points], nameof(points));
        var middle = points.Average();
        var scale = points.Max(point => Math.Abs(point - middle));
        if (scale == 0)
        {
            return new(LeastShare, LeastShare * LeastShare, LeastPhi, middle, 0);
        }

        // In a unit of its own, so that the search takes the same steps whatever the unit.
        var series = points.Select(point => (point - middle) / scale).ToArray();
        var best = Search(series);
        return best.Start with { Level = middle + (scale * best.Start.Level), Trend = scale * best.Start.Trend };
    }

    private static (double Squares, Smoothing Start) Search(double[] series)
    {
        var best = (Squares: double.PositiveInfinity, Start: new Smoothing(0, 0, 1, 0, 0));
        var objective = ObjectiveFunction.Value(at => Try(at[0], at[1], at[2]));
        foreach (var start in Grid.Select(at => (Squares: Try(at[0], at[1], at[2]), At: at)).OrderBy(node => node.Squares).Take(Starts).ToArray())
        {
            try
            {
                _ = NelderMeadSimplex.Minimum(
                    objective, Vector<double>.Build.Dense([.. start.At]), Vector<double>.Build.Dense([-0.05, start.At[1] > 0.5 ? -0.1 : 0.1, start.At[2] > 0.9 ? -0.03 : 0.03]), 1e-10, 400);
            }
            catch (MaximumIterationsException)
            {
                // The best that was seen is kept all the same.
            }
        }

        return best;

        double Try(double alpha, double share, double phi)
        {
            var a = Math.Clamp(alpha, LeastShare, 1 - LeastShare);
            var found = StartOf(series, a, a * Math.Clamp(share, LeastShare, 1 - LeastShare), Math.Clamp(phi, LeastPhi, MostPhi));
            best = found.Squares < best.Squares ? found : best;
            return found.Squares;
        }
    }

    /// <summary>The state before the first point that gives the least squares, and those.</summary>
    private static (double Squares, Smoothing Start) StartOf(double[] series, double alpha, double beta, double phi)
    {
        // Errors are u + level × p + trend × q: three series, each from the recursion with one of them alone.
        var (uLevel, uTrend, pLevel, pTrend, qLevel, qTrend) = (0.0, 0.0, 1.0, 0.0, 0.0, 1.0);
        var (uu, pp, qq, pq, pu, qu) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var point in series)
        {
            var u = point - Learn(ref uLevel, ref uTrend, point);
            var p = -Learn(ref pLevel, ref pTrend, 0);
            var q = -Learn(ref qLevel, ref qTrend, 0);
            (uu, pp, qq, pq, pu, qu) = (uu + (u * u), pp + (p * p), qq + (q * q), pq + (p * q), pu + (p * u), qu + (q * u));
        }

        var determinant = (pp * qq) - (pq * pq);
        var (level, trend) = determinant > 1e-12 * pp * qq
            ? (((pq * qu) - (qq * pu)) / determinant, ((pq * pu) - (pp * qu)) / determinant)
            : (-pu / pp, 0);
        var squares = uu + (level * ((level * pp) + (2 * pu))) + (trend * ((trend * qq) + (2 * qu))) + (2 * level * trend * pq);
        return (squares, new(alpha, beta, phi, level, trend));

        double Learn(ref double level, ref double trend, double point)
        {
            var next = level + (phi * trend);
            var error = point - next;
            (level, trend) = (next + (alpha * error), (phi * trend) + (beta * error));
            return next;
        }
    }
}
