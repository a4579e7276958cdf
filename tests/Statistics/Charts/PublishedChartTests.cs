using Medvirk.Statistics.Charts;

namespace Medvirk.Tests.Statistics.Charts;

/// <summary>Against the examples of the sources themselves. They divide 3 by 1.128, which is 2.6596 and not 2.66.</summary>
public sealed class PublishedChartTests
{
    /// <summary>Montgomery, "Introduction to Statistical Quality Control" (4th edition), page 242: the viscosity of fifteen batches of primer paint.</summary>
    [Fact]
    public void Montgomerys_viscosity()
    {
        var chart = XmrChart.Of([33.75, 33.05, 34.00, 33.81, 33.46, 34.02, 33.68, 33.27, 33.49, 33.20, 33.62, 33.00, 33.54, 33.12, 33.84]);
        Near((33.52, 0.48, 32.24, 34.80), chart, 0.006);
        Assert.Equal(Standing.Firm, chart.Current.Baseline.Standing);
        Assert.Empty(chart.Signals);
    }

    /// <summary>NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2: the flow rate of ten batches, too few for more than a trial.</summary>
    [Fact]
    public void The_flow_rate_of_NISTs_handbook()
    {
        var chart = XmrChart.Of([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
        Near((50.81, 1.8778, 45.8159, 55.8041), chart, 0.001);
        Assert.Equal(Standing.Trial, chart.Current.Baseline.Standing);
    }

    private static void Near((double Centre, double Range, double Low, double High) printed, XmrChart chart, double tolerance)
    {
        var (baseline, limits) = (chart.Current.Baseline, chart.Current.Limits!);
        Assert.Equal(printed.Centre, baseline.Centre!.Value, tolerance);
        Assert.Equal(printed.Range, baseline.MovingRange.Mean, tolerance);
        Assert.Equal(printed.Low, limits.Low, tolerance);
        Assert.Equal(printed.High, limits.High, tolerance);
    }
}
