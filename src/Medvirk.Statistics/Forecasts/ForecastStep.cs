namespace Medvirk.Statistics.Forecasts;

/// <summary>What is expected so many periods after the history, in its own unit.</summary>
/// <param name="Ahead">How many periods; from 1.</param>
/// <param name="Centre">The method's own forecast.</param>
/// <param name="Straight">Where a clear trend leads if it goes straight on; null where there is none.</param>
/// <param name="Eighty">Holds 80 % of the simulated paths; on the side of <paramref name="Straight"/> it reaches so much further as that is from the centre.</param>
/// <param name="NinetyFive">The same for 95 %.</param>
/// <param name="MeanOfFour">Of this period and the three before it; null for the first three.</param>
public sealed record ForecastStep(int Ahead, double Centre, double? Straight, Band Eighty, Band NinetyFive, MeanOfFour? MeanOfFour);

/// <summary>
/// What the mean of four periods may be. It varies less than a single point, and how much less depends on how the points hang
/// together: so it is the mean of the same four periods of each simulated path.
/// </summary>
/// <param name="Eighty">Holds 80 % of the paths' means, and reaches as much further as those of its four periods do on average.</param>
/// <param name="NinetyFive">The same for 95 %.</param>
public sealed record MeanOfFour(Band Eighty, Band NinetyFive)
{
    /// <summary>So many periods it is of.</summary>
    public const int Periods = 4;
}

/// <summary>Between which values something is expected, in the history's unit.</summary>
/// <param name="Low">Its lower edge, which is within.</param>
/// <param name="High">Its upper edge, which is within.</param>
public readonly record struct Band(double Low, double High)
{
    internal Band Reaching(double further) => new(Low + Math.Min(0, further), High + Math.Max(0, further));
}
