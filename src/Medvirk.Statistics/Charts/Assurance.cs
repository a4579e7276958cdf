namespace Medvirk.Statistics.Charts;

/// <summary>Whether a target will be met if the process stays as it is.</summary>
/// <remarks>NHS England, "Making data count": the target against the limits, not against the last point.</remarks>
public enum Assurance
{
    /// <summary>There are no limits, or limits say little (<see cref="ForecastViewInstead"/>).</summary>
    CannotBeTold,

    /// <summary>Every value within the limits meets it.</summary>
    MetConsistently,

    /// <summary>No value within the limits meets it.</summary>
    MissedConsistently,

    /// <summary>Some do and some don't: a point that meets it, or misses it, says nothing.</summary>
    MetOrMissedByChance,
}

/// <summary>What is to be reached.</summary>
/// <param name="Value">How much, in the points' own unit; a point on it meets it.</param>
/// <param name="Better">At least so much, or at most.</param>
public sealed record Target(double Value, Better Better);
