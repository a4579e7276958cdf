namespace Medvirk.Statistics.Intervals;

/// <summary>What is needed of measured values.</summary>
/// <param name="Count">How many; at least 2.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Error">The mean's standard error; 0 where all are equal.</param>
internal readonly record struct Sample(int Count, double Mean, double Error)
{
    public static Sample Of(IReadOnlyCollection<double> values, string input)
    {
        var at = 0;
        foreach (var value in values)
        {
            InvalidInputException.IfTooLarge(value, input, Item.Nth("Value", at++));
        }

        if (values.Count < 2)
        {
            throw new InvalidInputException(InputProblem.TooFew, input, $"{values.Count} values have no spread; at least 2 have.");
        }

        // Their mean could be a hair beside them.
        if (values.Min() == values.Max())
        {
            return new(values.Count, values.First(), 0);
        }

        // In a unit of their own, so that no square is too large or too small.
        var mean = values.Average();
        var unit = values.Max(value => Math.Abs(value - mean));
        var squares = values.Sum(value => (value - mean) / unit * ((value - mean) / unit));
        return new(values.Count, mean, unit * Math.Sqrt(squares / (values.Count - 1) / values.Count));
    }

    /// <summary>The standard error of the difference of two means, and its degrees of freedom, without the belief that both spread alike.</summary>
    /// <remarks>Welch, "The generalization of Student's problem when several different population variances are involved", Biometrika 34 (1947), 28–35.</remarks>
    public (double Error, double Freedom) Beside(Sample other)
    {
        var unit = Math.Max(Error, other.Error);
        if (unit == 0)
        {
            return (0, 1);
        }

        var (one, two) = (Error / unit * (Error / unit), other.Error / unit * (other.Error / unit));
        return (unit * Math.Sqrt(one + two), (one + two) * (one + two) / ((one * one / (Count - 1)) + (two * two / (other.Count - 1))));
    }
}
