namespace Medvirk.Statistics.Forecasts;

/// <summary>What a forecast must be told, since the numbers do not tell it.</summary>
/// <param name="PeriodsPerYear">1 for years, 4 for quarters, 12 for months; at most 366.</param>
/// <param name="Horizon">How many periods ahead; by default as far as it may (<see cref="Longest"/>).</param>
/// <param name="Seed">Of the simulated paths: the same seed and history give the same bands.</param>
/// <param name="Least">No value can be below: 0 for a count or a share. A simulated path that would go below stays on it, and goes on from there.</param>
/// <param name="Most">No value can be above: 1 for a share.</param>
public sealed record ForecastOptions(int PeriodsPerYear, int? Horizon = null, int Seed = 1, double? Least = null, double? Most = null)
{
    /// <summary>Of days: what comes more often is no series of figures.</summary>
    public const int MostPeriodsPerYear = 366;

    /// <summary>Nobody should believe a forecast that reaches further.</summary>
    public const int MostYears = 3;

    /// <summary>How far a forecast may reach.</summary>
    /// <param name="history">How many points it has.</param>
    /// <returns>In periods: half of the history, and at most <see cref="MostYears"/> years.</returns>
    public int Longest(int history) => Math.Min(history / 2, MostYears * PeriodsPerYear);

    internal double Within(double value) => Math.Max(Least ?? double.NegativeInfinity, Math.Min(Most ?? double.PositiveInfinity, value));

    internal void Check(IReadOnlyList<double> history)
    {
        if (PeriodsPerYear is < 1 or > MostPeriodsPerYear)
        {
            throw new InvalidInputException(InputProblem.OutOfRange, nameof(PeriodsPerYear), $"A year of {PeriodsPerYear} periods is not between 1 and {MostPeriodsPerYear}.");
        }

        if (Horizon < 1 || Horizon > Longest(history.Count))
        {
            throw new InvalidInputException(
                InputProblem.OutOfRange, nameof(Horizon), $"{Horizon} periods are not between 1 and {Longest(history.Count)}: half of the history, and at most {MostYears} years.");
        }

        InvalidInputException.IfNotFinite(Least ?? 0, nameof(Least));
        InvalidInputException.IfNotFinite(Most ?? 0, nameof(Most));
        if (Least >= Most)
        {
            throw new InvalidInputException(InputProblem.Contradiction, nameof(Least), $"The least, {Least}, is not below the most, {Most}.");
        }

        for (var at = 0; at < history.Count; at++)
        {
            if (history[at] != Within(history[at]))
            {
                var bound = history[at] < Least ? $"below the least, {Least}" : $"above the most, {Most}";
                throw new InvalidInputException(InputProblem.Contradiction, nameof(history), $"{Item.Nth("Point", at)}{history[at]} is {bound}.");
            }
        }
    }
}
