using Medvirk.Statistics;
using Medvirk.Statistics.Charts;
using Medvirk.Statistics.Forecasts;
using Medvirk.Statistics.Intervals;
using Medvirk.Statistics.Membership;

namespace Medvirk.Tests.Statistics;

/// <summary>Of many items it is said which one is wrong, so that whoever handed them in finds it.</summary>
public sealed class WhichItemTests
{
    private static readonly double?[] Twelve = [4, 6, 5, 4, 6, 5, 6, 4, 5, 6, 4, 5];

    public static TheoryData<string, string> Cases => new()
    {
        { "values", "Value 1 (counted from 0): NaN is no number." },
        { "surprises", "Surprise 1 (counted from 0): -1 is negative." },
        { "more than sure", "Surprise 2 (counted from 0): 2 is more than 1." },
        { "strata's counts", "Stratum 1 (counted from 0): -1 is negative." },
        { "strata's exposures", "Stratum 2 (counted from 0): 0 is not more than 0." },
        { "strata's standards", "Stratum 0 (counted from 0): NaN is no number." },
        { "strata together", "All strata together have too many events to reckon with; the most is 1000000000." },
        { "points", "Point 3 (counted from 0): NaN is no number." },
        { "large points", "Point 1 (counted from 0): -1E+101 is too large to reckon with; the most is 1E+100." },
        { "counts", "Point 2 (counted from 0): -1 is negative." },
        { "half counts", "Point 2 (counted from 0): 1,5 is not whole, so it is no count." },
        { "trend", "Point 1 (counted from 0): NaN is no number." },
        { "history", "Point 12 (counted from 0): it is missing; a forecast begins after the last gap." },
        { "least", "Point 12 (counted from 0): -1 is below the least, 0." },
        { "most", "Point 12 (counted from 0): 9 is above the most, 8." },
        { "later", "Point 2 (counted from 0): NaN is no number." },
        { "fit", "Point 5 (counted from 0): NaN is no number." },
        { "through", "Point 1 (counted from 0): 1E+101 is too large to reckon with; the most is 1E+100." },
        { "line", "Point 1 (counted from 0): NaN is no number." },
        { "reported", "a in period 4: -1 is negative." },
        { "reported too much", "a in period 4: 1E+101 is too large to reckon with; the most is 1E+100." },
        { "of nobody", "b in period 1: 0 is not more than 0." },
        { "more than all", "b in period 1: 3 is more than the 2 there are." },
        { "of nothing said", "b in period 1: it is not said of what." },
        { "nameless", "Entry 1 (counted from 0): a member has no name." },
        { "expected nameless", "Expected member 1 (counted from 0): a member has no name." },
        { "weight", "b from period 2: 0 is not more than 0." },
        { "stayers", "Nobody is in both period 1 and period 4, so there is nothing to hold those against who came and went." },
    };

    [Theory, MemberData(nameof(Cases))]
    public void A_refusal_says_which_one_is_wrong(string what, string message)
    {
        // A number in the words is as the reader's language writes it.
        var refused = Assert.Throws<InvalidInputException>(() => _ = Try(what));
        Assert.Equal($"{message.Replace("1,5", $"{1.5}", StringComparison.Ordinal)} (Parameter '{refused.Input}')", refused.Message);
    }

    private static object Try(string what) => what switch
    {
        "values" => Mean.T([1, double.NaN]),
        "surprises" => FalseDiscovery.Of([0.1, -1]),
        "more than sure" => FalseDiscovery.Of([0.1, 1, 2]),
        "strata's counts" => Rate.DirectlyStandardised([new(1, 1, 1), new(-1, 1, 1)]),
        "strata's exposures" => Rate.DirectlyStandardised([new(1, 1, 1), new(1, 1, 1), new(1, 0, 1)]),
        "strata's standards" => Rate.DirectlyStandardised([new(1, 1, double.NaN), new(-1, 1, 1)]),
        "strata together" => Rate.DirectlyStandardised([new(Largest.Count, 1, 1), new(1, 1, 1)]),
        "points" => XmrChart.Of([1, null, 2, double.NaN]),
        "large points" => XmrChart.Of([1, -1e101]),
        "counts" => XmrChart.Of([1, null, -1], new(AreCounts: true)),
        "half counts" => XmrChart.Of([1, null, 1.5], new(AreCounts: true)),
        "trend" => MannKendall.Of([1, double.NaN]),
        "history" => Forecast.Of([.. Twelve, null], new(12)),
        "least" => Forecast.Of([.. Twelve, -1], new(12, Least: 0)),
        "most" => Forecast.Of([.. Twelve, 9], new(12, Most: 8)),
        "later" => Progress.Of(Forecast.Of(Twelve, new(12)), [1, 2, double.NaN], Better.Higher),
        "fit" => DampedHolt.Fit([1, 2, 3, 4, 5, double.NaN]),
        "through" => new Smoothing(1, 0, 1, 0, 0).Through([1, 1e101]),
        "line" => TheilSen.Of([1, double.NaN]),
        "reported" => Of(new(1, "b", 1, 2), new(4, "a", -1, 2)),
        "reported too much" => Of(new Entry(4, "a", 1e101, 2)),
        "of nobody" => Of(new Entry(1, "b", 0, 0)),
        "more than all" => Of(new Entry(1, "b", 3, 2)),
        "of nothing said" => Of(new Entry(1, "b", 1)),
        "nameless" => Of(new(1, "b", 1, 2), new(1, " ", 1, 2)),
        "expected nameless" => Members.Of(FigureKind.Share, [], [new("a", 0), new("", 1)]),
        "weight" => Members.Of(FigureKind.Share, [], [new("a", 0), new("b", 2, Weight: 0)]),
        _ => Of(new(1, "b", 1, 2), new(4, "a", 1, 2)).Change(1, 4),
    };

    private static Members Of(params Entry[] entries) => Members.Of(FigureKind.Share, entries, [new("a", 0), new("b", 0)]);
}
