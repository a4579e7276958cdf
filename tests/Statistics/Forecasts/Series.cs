using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Medvirk.Statistics.Forecasts;

namespace Medvirk.Tests.Statistics.Forecasts;

/// <summary>Simulated series that go on as they are; one step's standard deviation is <see cref="Sigma"/>.</summary>
internal static class Series
{
    public const double Sigma = 5;

    public static IReadOnlyDictionary<string, Func<MersenneTwister, int, double[]>> Kinds { get; } = new Dictionary<string, Func<MersenneTwister, int, double[]>>
    {
        ["independent"] = (random, count) => [.. Enumerable.Range(0, count).Select(_ => Normal.Sample(random, 50, Sigma))],
        ["half of the last"] = (random, count) => [.. Chain(random, count + 50, 0, (last, error) => (0.5 * last) + error).Skip(50).Select(value => 50 + value)],
        ["random walk"] = (random, count) => Chain(random, count, 50, (last, error) => last + error),
        ["damped trend"] = Damped,
        ["straight line"] = (random, count) => [.. Enumerable.Range(0, count).Select(at => Normal.Sample(random, 50 + at, Sigma))],
        ["small counts"] = (random, count) => [.. Enumerable.Range(0, count).Select(_ => (double)Poisson.Sample(random, 3))],
    };

    public static double?[] Points(IEnumerable<double> values) => [.. values.Select(value => (double?)value)];

    private static double[] Chain(MersenneTwister random, int count, double first, Func<double, double, double> next)
    {
        var values = new double[count];
        for (var at = 0; at < count; at++)
        {
            values[at] = next(at == 0 ? first : values[at - 1], Normal.Sample(random, 0, Sigma));
        }

        return values;
    }

    private static double[] Damped(MersenneTwister random, int count)
    {
        var now = new Smoothing(0.4, 0.1, 0.9, 50, 1);
        var values = new double[count];
        for (var at = 0; at < count; at++)
        {
            values[at] = now.Ahead(1)[0] + Normal.Sample(random, 0, Sigma);
            now = now.Through([values[at]]).End;
        }

        return values;
    }
}
