using Medvirk.Statistics.Forecasts;

namespace Medvirk.Tests.Statistics.Forecasts;

/// <summary>
/// Hyndman and Athanasopoulos, "Forecasting: principles and practice" (3rd edition), section 8.2: users connected to a server in
/// each of 100 minutes (R's WWWusage).
/// </summary>
public sealed class PublishedForecastTests
{
    private static readonly double[] Users =
    [
        88, 84, 85, 85, 84, 85, 83, 85, 88, 89, 91, 99, 104, 112, 126, 138, 146, 151, 150, 148, 147, 149, 143, 132, 131, 139, 147, 150, 148, 145, 140, 134, 131,
        131, 129, 126, 126, 132, 137, 140, 142, 150, 159, 167, 170, 171, 172, 172, 174, 175, 172, 172, 174, 174, 169, 165, 156, 142, 131, 121, 112, 104, 102, 99,
        99, 95, 88, 84, 84, 87, 89, 88, 85, 86, 89, 91, 91, 94, 101, 110, 121, 135, 145, 149, 156, 165, 171, 175, 177, 182, 193, 204, 208, 210, 215, 222, 228,
        226, 222, 220,
    ];

    /// <summary>Printed: α 0.9999, β* 0.9967, φ 0.815, a first level of 90.35 and trend of −0.02; σ² 12.2244, which is over 95.</summary>
    [Fact]
    public void The_printed_parameters_give_the_printed_variance()
    {
        var printed = new Smoothing(0.9999, 0.9999 * 0.9966439, 0.8149580, 90.35177, -0.01728234);
        Assert.Equal(12.2244, printed.Through(Users).SumOfSquares / 95, 0.0005);
        Assert.True(DampedHolt.Fit(Users).Through(Users).SumOfSquares / 95 < 12.2244);
    }

    /// <summary>
    /// Printed: from 10 minutes on, each next one forecast from those before: RMSE 3.69 and MAE 3.00. The search there stops at a
    /// little worse a fit than the best there is, so the errors are not quite the same.
    /// </summary>
    [Fact]
    public void One_minute_ahead_it_is_about_as_wrong_as_printed()
    {
        var errors = Enumerable.Range(10, 90).Select(at => Users[at] - DampedHolt.Fit(Users[..at]).Through(Users[..at]).End.Ahead(1)[0]).ToArray();
        Assert.Equal(3.69, Math.Sqrt(errors.Average(error => error * error)), 0.08);
        Assert.Equal(3.00, errors.Average(Math.Abs), 0.06);
    }
}
