namespace Medvirk.Statistics.Charts;

/// <summary>What a chart must be told, since the numbers do not tell it.</summary>
/// <param name="AreCounts">Each value is how often something happened: whole and not negative.</param>
/// <param name="BaselinePoints">
/// The first so many points of a segment that are there are its baseline; at least <see cref="Baseline.FewestForTrial"/>.
/// Until there are so many the baseline grows with each; from then on the limits stand still.
/// </param>
public sealed record ChartOptions(bool AreCounts = false, int BaselinePoints = ChartOptions.DefaultBaselinePoints)
{
    /// <summary>Two years of months: the points after it give clearly fewer false alarms than after a baseline of 12.</summary>
    public const int DefaultBaselinePoints = 24;
}
