using System.Globalization;

namespace Medvirk.Tests.Testing;

/// <summary>
/// A test that also stands as a proof: few, seeded samples in every test run, and the full count in
/// <c>script/prove</c>, which writes down what was found. Such a test carries
/// <c>[Trait("Proof", "its name")]</c>.
/// </summary>
public static class Proof
{
    /// <summary>True in <c>script/prove</c>.</summary>
    public static bool IsFull => Environment.GetEnvironmentVariable("MEDVIRK_PROVE") is { Length: > 0 };

    /// <summary>How many times: <paramref name="sample"/> in every run, <paramref name="full"/> in a proof.</summary>
    public static int Count(int sample, int full) => IsFull ? full : sample;

    /// <summary>Writes a line for docs/proofs.md: <paramref name="found"/> tells the counts, such as "50 kills, 0 lost".</summary>
    public static void Report(string name, FormattableString found)
    {
        if (IsFull && Environment.GetEnvironmentVariable("MEDVIRK_PROOFS") is { Length: > 0 } folder)
        {
            var file = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'));
            File.WriteAllText(
                Path.Combine(folder, file + ".md"),
                $"| {name} | {found.ToString(CultureInfo.InvariantCulture)} |{Environment.NewLine}");
        }
    }
}
