using Medvirk.Domain.SharedMeasurement.Reporting;
using Xunit;

namespace Medvirk.Tests.Domain.SharedMeasurement.Reporting;

public sealed class OwnHistoryTests
{
    /// <summary>
    /// The modified z-score as the NIST/SEMATECH handbook (1.3.5.17) gives it: 0.6745 (x − median) / MAD.
    /// </summary>
    [Fact]
    public void It_is_the_modified_z_score()
    {
        double[] history = [2.1, 2.6, 2.4, 2.5, 2.3, 2.1, 2.3, 2.6];
        var expected = 0.6745 * (8.0 - 2.35) / 0.2;
        Assert.Equal(expected, OwnHistory.RobustZ(history, 8.0, 0.1)!.Value, 0.01);
    }

    [Fact]
    public void Fewer_than_four_values_say_nothing() =>
        Assert.Null(OwnHistory.RobustZ([1, 2, 3], 900, 1));

    [Fact]
    public void Where_most_are_the_same_the_mean_deviation_is_the_unit() =>
        Assert.Equal(5 / (1.253314 * 0.75), OwnHistory.RobustZ([5, 5, 5, 8], 10, 1)!.Value, 0.0001);

    [Theory]
    [InlineData(100, 105, 1)]
    [InlineData(100, 120, 4)]
    [InlineData(5, 6, 1)]
    [InlineData(0, 4, 4)]
    public void Where_all_are_the_same_a_small_step_is_near_and_a_large_one_far(double always, double number, double z) =>
        Assert.Equal(z, OwnHistory.RobustZ([always, always, always, always], number, 1)!.Value, 0.0001);

    [Fact]
    public void One_odd_value_in_the_history_does_not_hide_another()
    {
        var z = OwnHistory.RobustZ([10, 11, 9, 10, 900, 11, 10, 9], 800, 1)!.Value;
        Assert.True(z > OwnHistory.Far);
    }
}
