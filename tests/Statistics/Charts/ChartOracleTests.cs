using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

/// <summary>R's own functions, or the source's formula written out in R, on the same points.</summary>
public sealed class ChartOracleTests
{
    private const double Tolerance = 1e-6;

    private static readonly Dictionary<string, Func<double?[], double[]>> Methods = new()
    {
        ["limits"] = points => Of(XmrChart.Of(points).Current),
        ["r1"] = points => [Autocorrelation.Lag1(points)],
        ["kendall"] = points => [MannKendall.Of(points).Surprise],
        ["poisson"] = points => OfCounts(XmrChart.Of(points, new(AreCounts: true)).Current),
        ["outside"] = points => Marks<Outside>(points),
        ["near"] = points => Marks<NearALimit>(points),
        ["shift"] = points => Marks<Shift>(points),
        ["rising"] = points => [.. Marks<Trend>(points, Side.Up)],
        ["falling"] = points => [.. Marks<Trend>(points, Side.Down)],
    };

    public static TheoryData<string> Names => [.. Methods.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_chart_holds_what_R_finds(string method)
    {
        var found = Oracle.Oracle.Of("charts", method);
        Assert.True(found.Count >= 12);
        foreach (var expected in found)
        {
            var values = Methods[method]([.. expected.Arguments.Select(value => double.IsNaN(value) ? (double?)null : value)]);
            Assert.Equal(expected.Values.Length, values.Length);
            Assert.All(expected.Values.Zip(values), pair => Assert.True(
                Math.Abs(pair.First - pair.Second) <= Tolerance * Math.Max(1, Math.Abs(pair.First)), $"{expected}: {string.Join(' ', values)} and not {string.Join(' ', expected.Values)}"));
        }
    }

    private static double[] Of(Segment segment) =>
        [segment.Baseline.Centre!.Value, segment.Baseline.MovingRange.Mean, segment.Limits!.Low, segment.Limits.High, segment.Baseline.MovingRange.LeftOut.Count];

    private static double[] OfCounts(Segment segment)
    {
        Assert.Equal(LimitKind.Poisson, segment.Limits!.Kind);
        return [segment.Limits.Low, segment.Limits.NearLow, segment.Limits.Middle, segment.Limits.NearHigh, segment.Limits.High];
    }

    /// <summary>1 at the points of a signal upwards, −1 at those of one downwards.</summary>
    private static double[] Marks<T>(double?[] points)
        where T : Signal => [.. Marks<T>(points, Side.Up).Zip(Marks<T>(points, Side.Down), (up, down) => up - down)];

    private static IEnumerable<double> Marks<T>(double?[] points, Side side)
        where T : Signal
    {
        var signals = XmrChart.Of(points).Signals.OfType<T>().Where(signal => signal.Side == side).ToArray();
        return points.Select((_, at) => signals.Any(signal => signal.Points.Contains(at)) ? 1.0 : 0);
    }
}
