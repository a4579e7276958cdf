using MathNet.Numerics.Random;
using Medvirk.Statistics.Charts;
using Medvirk.Statistics.Forecasts;

namespace Medvirk.Tests.Statistics.Forecasts;

/// <summary>What many forecasts of one kind of series came to, where nothing changed, and where the level rose by two sigma at the freeze.</summary>
internal sealed class Simulated
{
    private const int PerYear = 12;

    private readonly Dictionary<string, int> counts = [];
    private readonly int runs;

    private Simulated(int runs) => this.runs = runs;

    /// <summary>Of the points ahead.</summary>
    public double Eighty => Share("80") / Horizon;

    public double NinetyFive => Share("95") / Horizon;

    /// <summary>Of the means of four.</summary>
    public double MeanEighty => Share("mean 80") / (Horizon - 3);

    public double MeanNinetyFive => Share("mean 95") / (Horizon - 3);

    private int Horizon { get; init; }

    /// <summary>Up is good. Half of the history ahead, at most a year.</summary>
    public static Simulated Of(string kind, int history, int runs)
    {
        var random = new MersenneTwister(history);
        var found = new Simulated(runs) { Horizon = Math.Min(PerYear, history / 2) };
        for (var run = 0; run < runs; run++)
        {
            var points = Series.Kinds[kind](random, history + found.Horizon);
            var options = new ForecastOptions(PerYear, found.Horizon, Least: kind == "small counts" ? 0 : null);
            found.Hold(Forecast.Of(Series.Points(points[..history]), options), points[history..], Math.Sqrt(kind == "small counts" ? 3 : Series.Sigma * Series.Sigma));
        }

        return found;
    }

    /// <summary>How often the verdict is given after four periods.</summary>
    public double First(Verdict verdict, bool shifted = false) => Share($"first {verdict} {shifted}");

    /// <summary>How often it is given at least once, if one looks every period from the fourth on.</summary>
    public double Ever(Verdict verdict, bool shifted = false) => Share($"ever {verdict} {shifted}");

    public override string ToString() => FormattableString.Invariant(
        $"{Eighty:P0} {NinetyFive:P0}, means {MeanEighty:P0} {MeanNinetyFive:P0}; turned {First(Verdict.Turned):P1} ({Ever(Verdict.Turned):P0}), wrong way {First(Verdict.WrongWay):P1} ({Ever(Verdict.WrongWay):P0}), on the way {First(Verdict.OnTheWay):P1} ({Ever(Verdict.OnTheWay):P0}); after two sigma turned {First(Verdict.Turned, true):P0} ({Ever(Verdict.Turned, true):P0})");

    private double Share(string what) => counts.GetValueOrDefault(what) / (double)runs;

    private void Hold(Forecast forecast, double[] later, double sigma)
    {
        foreach (var (step, at) in forecast.Steps.Select((step, at) => (step, at)))
        {
            Count("80", Holds(step.Eighty, later[at]));
            Count("95", Holds(step.NinetyFive, later[at]));
            if (step.MeanOfFour is { } means)
            {
                var mean = later[(at - 3)..(at + 1)].Average();
                Count("mean 80", Holds(means.Eighty, mean));
                Count("mean 95", Holds(means.NinetyFive, mean));
            }
        }

        foreach (var shifted in new[] { false, true })
        {
            var points = Series.Points(later.Select(value => shifted ? value + (2 * sigma) : value));
            var verdicts = Enumerable.Range(4, later.Length - 3).Select(count => Progress.Of(forecast, points[..count], Better.Higher).Verdict).ToArray();
            Count($"first {verdicts[0]} {shifted}", true);
            foreach (var verdict in verdicts.Distinct())
            {
                Count($"ever {verdict} {shifted}", true);
            }
        }
    }

    private void Count(string what, bool isSo) => counts[what] = counts.GetValueOrDefault(what) + (isSo ? 1 : 0);

    private static bool Holds(Band band, double value) => band.Low <= value && value <= band.High;
}
