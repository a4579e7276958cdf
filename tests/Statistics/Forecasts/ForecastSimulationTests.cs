using Medvirk.Statistics.Forecasts;
using Medvirk.Tests.Testing;

namespace Medvirk.Tests.Statistics.Forecasts;

/// <summary>
/// How sure bands and verdicts are, in seeded series. Every run tries a few of each kind; a proof tries 1,000 of each kind and
/// length, and writes down what the README says.
/// </summary>
public sealed class ForecastSimulationTests
{
    public static TheoryData<string> Kinds => [.. Series.Kinds.Keys];

    [Theory, MemberData(nameof(Kinds))]
    [Trait("Proof", "forecast bands and verdicts")]
    public void Bands_hold_about_what_they_say_and_chance_seldom_turns(string kind)
    {
        foreach (var history in Proof.IsFull ? new[] { 12, 24, 36 } : [24])
        {
            var found = Simulated.Of(kind, history, Proof.Count(sample: 100, full: 1000));
            Proof.Report($"forecasts of {kind}, {history} points", $"{found}");
            var hangsTogether = kind is "random walk" or "damped trend" or "half of the last";
            Assert.InRange(found.Eighty, hangsTogether ? 0.60 : 0.70, 0.95);
            Assert.InRange(found.NinetyFive, hangsTogether ? 0.74 : 0.82, 0.99);
            Assert.InRange(found.MeanEighty, hangsTogether ? 0.48 : 0.54, 0.92);
            Assert.True(found.First(Verdict.Turned) <= (hangsTogether ? 0.22 : history == 12 && kind == "straight line" ? 0.25 : 0.10), $"{found}");
            Assert.True(found.First(Verdict.WrongWay) <= (hangsTogether ? 0.22 : 0.12), $"{found}");
            Assert.True(found.First(Verdict.OnTheWay) <= 0.20, $"{found}");
            Assert.True(found.First(Verdict.Turned, shifted: true) >= (hangsTogether ? 0.25 : 0.60), $"{found}");
            Assert.True(found.First(Verdict.WrongWay, shifted: true) <= 0.05, $"{found}");
        }
    }

    [Fact]
    public void Of_independent_points_bands_are_right_and_a_shift_is_seen()
    {
        var found = Simulated.Of("independent", 36, Proof.Count(sample: 200, full: 4000));
        Assert.InRange(found.Eighty, 0.77, 0.85);
        Assert.InRange(found.NinetyFive, 0.92, 0.97);
        Assert.InRange(found.MeanEighty, 0.72, 0.86);
        Assert.InRange(found.First(Verdict.Turned), 0.005, 0.07);
        Assert.InRange(found.First(Verdict.WrongWay), 0.005, 0.07);
        Assert.InRange(found.First(Verdict.Turned, shifted: true), 0.88, 1);
        Assert.InRange(found.Ever(Verdict.Turned), 0.08, 0.24);
    }
}
