namespace Medvirk.Bench.Measures;

/// <summary>What was measured of one thing, beside what was aimed at.</summary>
/// <param name="What">The thing.</param>
/// <param name="Found">In words, with unit.</param>
/// <param name="Aim">In words; empty where there is none.</param>
/// <param name="Held">Whether the aim was reached; null where there is none.</param>
internal sealed record Measure(string What, string Found, string Aim = "", bool? Held = null)
{
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
