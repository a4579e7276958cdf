namespace Medvirk.Statistics.Membership;

/// <summary>A sum of what several reported; each addition's rounding error is kept and added at the end.</summary>
/// <remarks>Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974), 39–51.</remarks>
internal struct Total
{
    private double sum;
    private double lost;

    public readonly double Value => sum + lost;

    public void Add(double value)
    {
        var next = sum + value;
        lost += Math.Abs(sum) >= Math.Abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }

    public static double Of(IEnumerable<double> values)
    {
        var total = default(Total);
        foreach (var value in values)
        {
            total.Add(value);
        }

        return total.Value;
    }
}
