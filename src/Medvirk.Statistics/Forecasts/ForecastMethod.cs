namespace Medvirk.Statistics.Forecasts;

/// <summary>How a path goes on, from the simplest to the least simple.</summary>
/// <remarks>Hyndman and Athanasopoulos, "Forecasting: principles and practice" (3rd edition), sections 5.2 and 8.2.</remarks>
public enum ForecastMethod
{
    /// <summary>Stays at the last point: nothing is known but where it is now.</summary>
    RandomWalk,

    /// <summary>Returns to the mean of all points: each is by itself.</summary>
    Mean,

    /// <summary>Goes on as it last went, ever less: <see cref="Forecasts.DampedHolt"/>.</summary>
    DampedHolt,
}
