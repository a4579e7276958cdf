namespace Medvirk.Statistics.Intervals;

/// <summary>What is needed of measured values.</summary>
/// <param name="Count">How many; at least 2.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Variance">Their variance, over one less than there are.</param>
internal readonly record struct Sample(int Count, double Mean, double Variance)
{
    /// <summary>The mean's standard error.</summary>
    public double Error => Math.Sqrt(Variance / Count);

    public static Sample Of(IReadOnlyCollection<double> values, string input)
    {
        foreach (var value in values)
        {
            InvalidInputException.IfNotFinite(value, input);
        }

        if (values.Count < 2)
        {
            throw new InvalidInputException(InputProblem.TooFew, input, $"{values.Count} values have no spread; at least 2 have.");
        }

        var mean = values.Average();
        return new(values.Count, mean, values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}
