namespace Medvirk.Domain.SharedMeasurement;

/// <summary>How the figures of several organisations for one cell and period become one figure.</summary>
public static class Totals
{
    /// <summary>
    /// Exact: sums are whole millionths, a ratio is the sum of numerators over the sum of denominators,
    /// a mean is weighted by how many it is of. Never the mean of percentages.
    /// </summary>
    /// <returns>Null where the figures may not be put together.</returns>
    public static Figure? Of(Across rule, IReadOnlyCollection<Figure> figures)
    {
        var numbers = figures.Where(f => f.IsNumber).ToArray();
        return numbers.Length switch
        {
            0 when figures.Count == 0 => null,
            0 => figures.Any(f => f.Status == FigureStatus.Missing) ? Figure.Missing : figures.First(),
            1 => numbers[0],
            _ => rule switch
            {
                Across.Sum => Figure.Of(Sum(numbers.Select(f => f.Number))),
                Across.RatioOfSums => Figure.Of(Sum(numbers.Select(f => f.Number)), Sum(numbers.Select(f => f.Denominator))),
                Across.WeightedMean => WeightedMean(numbers),
                _ => null,
            },
        };
    }

    private static Quantity Sum(IEnumerable<Quantity?> numbers) =>
        numbers.Aggregate(Quantity.Zero, (sum, number) => sum + (number ?? Quantity.Zero));

    private static Figure? WeightedMean(Figure[] numbers)
    {
        if (numbers.Any(f => f.Denominator is null))
        {
            return null;
        }

        var weight = Sum(numbers.Select(f => f.Denominator));
        var weighted = numbers.Aggregate((Int128)0, (sum, f) => checked(sum + ((Int128)f.Number!.Value.Micro * f.Denominator!.Value.Micro)));
        return weight.Micro == 0 ? null : Figure.Of(new Quantity(checked((long)Quantity.Divide(weighted, weight.Micro))), weight);
    }
}
