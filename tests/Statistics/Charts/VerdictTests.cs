using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

public sealed class VerdictTests
{
    private static readonly double?[] Steady = [4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6];

    [Fact]
    public void A_steady_series_needs_no_forecast() => Assert.Null(XmrChart.Of(Steady).Current.ForecastViewInstead);

    /// <summary>Deviations of −1, −1, 1, 1 and so on: six products of 1 and five of −1, over twelve squares of 1.</summary>
    [Fact]
    public void Autocorrelation_is_the_successive_products_over_the_squares()
    {
        Assert.Equal(1.0 / 12, Autocorrelation.Lag1([4, 4, 6, 6, 4, 4, 6, 6, 4, 4, 6, 6]), 12);
        Assert.Equal(-11.0 / 12, Autocorrelation.Lag1(Steady), 12);
        Assert.Equal(0, Autocorrelation.Lag1([0.1, 0.1, 0.1]));
        Assert.Equal(0, Autocorrelation.Lag1([null, 3]));
    }

    /// <summary>S = 28 of 8 rising points; its variance is 8 × 7 × 21/18 = 65.33, so z = 27/8.083 = 3.340.</summary>
    [Fact]
    public void A_trend_is_the_pairs_that_rise_less_those_that_fall()
    {
        var trend = MannKendall.Of([1, 2, 3, 4, 5, null, 6, 7, 8]);
        Assert.Equal((28, Side.Up), (trend.Score, trend.Side));
        Assert.Equal(0.000837, trend.Surprise, 5e-6);
        Assert.Equal(new MannKendall(0, 1), MannKendall.Of([3, 3, 3, 3]));
        Assert.Null(MannKendall.Of([3, 3]).Side);
    }

    [Fact]
    public void A_clear_trend_asks_for_a_forecast_and_says_so()
    {
        var verdict = XmrChart.Of([1, 4, 2, 5, 3, 6, 4, 7, 5, 8, 6, 9]).Current.ForecastViewInstead!;
        Assert.Equal((true, false, Side.Up), (verdict.HasClearTrend, verdict.IsAutocorrelated, verdict.Trend.Side));
        Assert.True(verdict.Trend.Surprise < 0.01 && verdict.Autocorrelation <= 0.4);
    }

    [Fact]
    public void Points_that_hang_together_ask_for_a_forecast_and_say_so()
    {
        var verdict = XmrChart.Of([1, 2, 5, 8, 9, 7, 4, 2, 1, 3, 6, 8]).Current.ForecastViewInstead!;
        Assert.Equal((false, true), (verdict.HasClearTrend, verdict.IsAutocorrelated));
    }

    [Fact]
    public void Both_may_be_so()
    {
        var verdict = XmrChart.Of([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).Current.ForecastViewInstead!;
        Assert.True(verdict.HasClearTrend && verdict.IsAutocorrelated);
    }

    [Fact]
    public void Only_the_baseline_is_looked_at()
    {
        double?[] rising = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
        Assert.Null(XmrChart.Of([.. Steady, .. rising], new(BaselinePoints: 12)).Current.ForecastViewInstead);
        Assert.NotNull(XmrChart.Of([.. Steady, .. rising]).Current.ForecastViewInstead);
    }

    [Fact]
    public void Too_few_points_have_no_verdict() => Assert.Null(XmrChart.Of([1, 2, 3, 4, 5, 6, 7]).Current.ForecastViewInstead);
}
