using Medvirk.Statistics.Intervals;
using Medvirk.Tests.Statistics.Oracle;

namespace Medvirk.Tests.Statistics.Intervals;

/// <summary>Against R 4.2 (tests/Statistics/Oracle/intervals.R).</summary>
public sealed class OracleTests
{
    private const double Tolerance = 1e-6;

    private static readonly Dictionary<string, Func<double[], Interval>> Intervals = new()
    {
        ["wilson"] = a => Proportion.Wilson((long)a[0], (long)a[1]),
        ["exact"] = a => Count.Exact((long)a[0]),
        ["exact-level"] = a => Count.Exact((long)a[0], a[1]),
        ["byar"] = a => Count.Byar((long)a[0]),
        ["t"] = a => Mean.T(a),
        ["welch"] = a => Difference.OfMeans(First(a), Second(a)),
        ["newcombe"] = a => Difference.OfProportions((long)a[0], (long)a[1], (long)a[2], (long)a[3]),
        ["dobson"] = a => Rate.DirectlyStandardised([.. a.Chunk(3).Select(s => new Stratum((long)s[0], s[1], s[2]))]),
    };

    private static readonly Dictionary<string, Func<double[], IReadOnlyList<double>>> Chances = new()
    {
        ["score-test"] = a => [Surprise.OfProportions((long)a[0], (long)a[1], (long)a[2], (long)a[3])],
        ["rate-test"] = a => [Surprise.OfRates((long)a[0], a[1], (long)a[2], a[3])],
        ["welch-test"] = a => [Surprise.OfMeans(First(a), Second(a))],
        ["bh"] = a => FalseDiscovery.Of(a).Adjusted,
    };

    public static TheoryData<string> Methods => [.. Intervals.Keys];

    public static TheoryData<string> Tests => [.. Chances.Keys];

    [Theory, MemberData(nameof(Methods))]
    public void An_interval_is_the_one_that_R_finds(string method)
    {
        var found = Oracle.Oracle.Of("intervals", method);
        Assert.NotEmpty(found);
        foreach (var expected in found)
        {
            var interval = Intervals[method](expected.Arguments);
            Near(expected.Values[0], interval.Low, expected.Name);
            Near(expected.Values[1], interval.High, expected.Name);
        }
    }

    [Theory, MemberData(nameof(Tests))]
    public void A_surprise_is_the_one_that_R_finds(string method)
    {
        var found = Oracle.Oracle.Of("intervals", method);
        Assert.NotEmpty(found);
        foreach (var expected in found)
        {
            foreach (var (one, other) in expected.Values.Zip(Chances[method](expected.Arguments)))
            {
                Assert.True(Math.Abs(one - other) <= Tolerance * one, $"{expected.Name}: {other} and not {one}");
            }
        }
    }

    /// <summary>Two samples in one line have a number that is none between them.</summary>
    private static double[] First(double[] both) => [.. both.TakeWhile(double.IsFinite)];

    private static double[] Second(double[] both) => [.. both.SkipWhile(double.IsFinite).Skip(1)];

    /// <summary>Of the sizes that occur, to 1e-6 of the value.</summary>
    private static void Near(double expected, double found, string what) =>
        Assert.True(Math.Abs(expected - found) <= Tolerance * Math.Max(1, Math.Abs(expected)), $"{what}: {found} and not {expected}");
}
