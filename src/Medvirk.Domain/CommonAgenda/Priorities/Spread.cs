namespace Medvirk.Domain.CommonAgenda.Priorities;

/// <summary>How some numbers lie: the least, the quartiles, the median, the most.</summary>
/// <remarks>
/// A quantile p of n ordered numbers lies at the place 1 + p·(n − 1), with a straight line between neighbours: definition 7
/// of Hyndman and Fan, "Sample quantiles in statistical packages", The American Statistician 50 (1996), 361–365. It is the
/// one that spreadsheets call inclusive. Of whole numbers the quartiles are exact multiples of a quarter.
/// </remarks>
/// <param name="Count">How many numbers there are; at least one.</param>
/// <param name="Least">The least of them, in their unit, as all below.</param>
/// <param name="LowerQuartile">p = ¼.</param>
/// <param name="Median">p = ½.</param>
/// <param name="UpperQuartile">p = ¾.</param>
/// <param name="Most">The most of them.</param>
public sealed record Spread(int Count, decimal Least, decimal LowerQuartile, decimal Median, decimal UpperQuartile, decimal Most)
{
    /// <summary>From the lower quartile to the upper.</summary>
    public decimal QuartileRange => UpperQuartile - LowerQuartile;

    public decimal Range => Most - Least;

    /// <summary>Null where there are no numbers.</summary>
    public static Spread? Of(IEnumerable<decimal> numbers)
    {
        decimal[] ordered = [.. numbers.Order()];
        return ordered.Length == 0
            ? null
            : new Spread(ordered.Length, ordered[0], Quartile(ordered, 1), Quartile(ordered, 2), Quartile(ordered, 3), ordered[^1]);
    }

    /// <summary>The same numbers in a unit that is so many times as large.</summary>
    public Spread In(decimal unit) => new(Count, Least / unit, LowerQuartile / unit, Median / unit, UpperQuartile / unit, Most / unit);

    /// <summary>The place is reckoned in quarters of a step, in whole numbers.</summary>
    private static decimal Quartile(decimal[] ordered, int quarters)
    {
        var (at, rest) = Math.DivRem(quarters * (ordered.Length - 1), 4);
        return rest == 0 ? ordered[at] : ordered[at] + ((ordered[at + 1] - ordered[at]) * rest / 4);
    }
}
